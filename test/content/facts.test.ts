import { expect } from '@open-wc/testing';
import type { Fact, FactGroup } from '../../src/content/facts.js';
import { reviews, said } from './support/said.js';

const groupsOf = (file: Parameters<typeof said>[0]): FactGroup[] => said(file).decision.groups;

/** The cells of a row. */
const row = (file: Parameters<typeof said>[0], wanted: string): Fact[] => {
  const found = groupsOf(file).flatMap(({ rows }) => rows).find(({ label }) => label.text === wanted);
  if (!found) throw new Error(`no row ${wanted}`);
  return found.cells;
};

describe('the Decision table', () => {
  it('is named, and begins with its own rows', () => {
    const { label, groups } = said({ tools: [{ name: 'B' }, {
      ...reviews('ship'), ratings: [{ source: 'R', score: 1, best: 5 }], pricing: { entry: 'Paid' },
      plans: [{ name: 'P' }], offers: [{ seller: 'S' }], tagline: 'A line', category: 'Letters',
      community: { ship: 0 },
    }] }).decision;
    expect(label).to.equal('Decision');
    expect(groups).to.have.length(1);
    expect(groups[0]?.label).to.equal('');
    expect(groups[0]?.rows.map((built) => built.label)).to.deep.equal([
      'Panel verdict', 'Community', 'Ratings elsewhere', 'Pricing', 'Plans', 'Offers', 'Best for', 'Category',
    ].map((text) => ({ text })));
    for (const { cells } of groups[0]?.rows ?? []) expect(cells[0]).to.deep.equal({ text: '—' });
  });

  const alone: [row: string, tool: object][] = [
    ['Panel verdict', reviews('skip')], ['Community', { community: { ship: 0, skip: 0 } }],
    ['Ratings elsewhere', { ratings: [{ source: 'R', score: 1, best: 5 }] }], ['Pricing', { pricing: { price: 0 } }],
    ['Plans', { plans: [{ name: 'P' }] }], ['Offers', { offers: [{ seller: 'S' }] }],
    ['Best for', { tagline: 'A line' }], ['Category', { category: 'Letters' }],
  ];
  for (const [name, tool] of alone) {
    it(`has the row ${name} alone, where there is nothing else`, () => {
      const labels = groupsOf({ tools: [tool] }).flatMap(({ rows }) => rows.map(({ label }) => label.text));
      expect(labels).to.deep.equal([name]);
    });
  }

  it('has nothing where there is nothing, or nothing but lists without an item', () => {
    expect(groupsOf({})).to.deep.equal([]);
    expect(groupsOf({ tools: [{ plans: [], offers: [], ratings: [], pricing: {} }] })).to.deep.equal([]);
    expect(groupsOf({ words: { pricing: 'Cost', community: 'Readers' } })).to.deep.equal([]);
    expect(groupsOf({ tools: [{ reviews: [{ reviewer: 'sam', take: 'Hm.' }] }] })).to.deep.equal([]);
  });

  it('says who stands where', () => {
    const tools = [reviews('ship', 'ship', 'skip'), { name: 'B', ...reviews('skip') }, { name: 'C' }];
    expect(row({ tools }, 'Panel verdict')).to.deep.equal([
      { mark: 'ship', word: 'Ship', text: '2 ship / 1 skip', notes: [] },
      { mark: 'skip', word: 'Skip', text: '0 ship / 1 skip', notes: [] },
      { text: '—' },
    ]);
  });

  it('says of one reviewer what that one says, as the card does, and counts nobody', () => {
    const community = { ship: 1, skip: 0 };
    const tools = [{ ...reviews(72.5), community }, { name: 'B', ...reviews('skip') }, { name: 'C' }];
    expect(row({ tools }, 'Panel verdict')).to.deep.equal([
      { mark: 'ship', word: 'Ship', text: '72.5/100', notes: [] },
      { mark: 'skip', word: 'Skip', text: 'R0', notes: [] }, { text: '—' },
    ]);
    expect(row({ tools }, 'Community')[0]).to.include({ word: 'Ship', text: '1 ship / 0 skip' });
    const graded = [{ reviews: [{ reviewer: 'r0', score: 'A' }] }];
    expect(row({ scale: { grades: { A: 95, C: 50 } }, tools: graded }, 'Panel verdict')[0])
      .to.include({ word: 'Ship', text: 'A' });
  });

  it('says that weights differ', () => {
    const file = { reviewers: [{ id: 'r0', weight: 3 }], tools: [reviews('ship', 'skip')] };
    expect(row(file, 'Panel verdict')).to.deep.equal([
      { mark: 'ship', word: 'Ship', text: '1 ship / 1 skip', notes: [{ text: 'Weighted by reviewer' }] },
    ]);
  });

  it('says how the community voted, and in a quiet voice that it has not', () => {
    const community = { ship: 1, skip: 1234 };
    const asOf = '2026-10-01';
    const tools = [
      { community }, { community: { ...community, asOf } }, { name: 'C' }, { name: 'D', community: { ship: 0 } },
      { name: 'E', community: { skip: 0, asOf } },
    ];
    const said = { mark: 'skip', word: 'Skip', text: '1 ship / 1,234 skip' };
    expect(row({ tools }, 'Community')).to.deep.equal([
      { ...said, notes: [], vote: undefined },
      { ...said, notes: [{ text: 'As of October 1, 2026' }], vote: undefined },
      { text: '—' },
      { text: 'No community votes yet', quiet: true, notes: [], vote: undefined },
      { text: 'No community votes yet', quiet: true, notes: [{ text: 'As of October 1, 2026' }], vote: undefined },
    ]);
  });

  const prices: [pricing: object | undefined, cell: object][] = [
    [{ summary: '€9 a month', entry: 'From €9', asOf: '2026-10-01' },
      { text: '€9 a month', authored: true, notes: [{ text: 'As of October 1, 2026' }] }],
    [{ entry: 'From €9' }, { text: 'From €9', authored: true, notes: [] }],
    [undefined, { text: '—' }],
  ];
  for (const [pricing, cell] of prices) {
    it(`says of the price ${JSON.stringify(cell)}`, () => {
      const tools = [{ pricing }, { name: 'B', pricing: { entry: 'Paid' } }];
      expect(row({ tools }, 'Pricing')).to.deep.equal([cell, { text: 'Paid', authored: true, notes: [] }]);
    });
  }

  it('says whom a tool suits, or what it is, or nothing', () => {
    const tools = [
      { bestFor: 'Teams', tagline: 'A line' }, { name: 'B', tagline: 'A line', category: 'Letters' }, { name: 'C' },
    ];
    const texts = (label: string) => row({ tools }, label).map(({ text, authored }) => [text, authored]);
    expect(texts('Best for')).to.deep.equal([['Teams', true], ['A line', true], ['—', undefined]]);
    expect(texts('Category')).to.deep.equal([['—', undefined], ['Letters', true], ['—', undefined]]);
  });

  describe('in a row of the publisher’s own', () => {
    const plain = { url: undefined, rel: 'noopener', tool: 'a', notes: [], best: undefined };
    const values: [value: unknown, better: string | undefined, other: unknown, cell: object][] = [
      ['2 years', undefined, '1 year', { text: '2 years', authored: true }],
      [true, undefined, 'x', { mark: 'ship', text: 'Yes' }],
      [false, undefined, 'x', { mark: 'skip', text: 'No' }],
      [1.5, undefined, 2, { text: '1.5' }],
      [1.5, 'lower', 2, { text: '1.5', best: 'Best' }],
      [1.5, 'higher', 2, { text: '1.5' }],
      [1.5, 'lower', 1.5, { text: '1.5' }],
      [1.5, 'lower', undefined, { text: '1.5' }],
      [1.5, 'lower', '2 to 3', { text: '1.5' }],
      [2024, undefined, 'x', { text: '2024' }],
      [2024, undefined, 2030, { text: '2024' }],
      [2024, undefined, 999, { text: '2,024' }],
      [2024, undefined, 12024, { text: '2,024' }],
      [999, undefined, 'x', { text: '999' }],
      [12024, undefined, 'x', { text: '12,024' }],
      [2024.5, undefined, 'x', { text: '2,024.5' }],
      [-2024, undefined, 'x', { text: '-2,024' }],
    ];
    for (const [value, better, other, cell] of values) {
      const beside = `${String(value)} beside ${String(other)}, ${better ?? 'neither'} better`;
      it(`says ${JSON.stringify(cell)} of ${beside}`, () => {
        const rows = [{ id: 'r', label: 'Row', better }];
        const tools = [{ rows: { r: value } }, { name: 'B', rows: { r: other } }];
        expect(row({ rows, tools }, 'Row')[0]).to.deep.equal({ ...plain, ...cell });
      });
    }

    it('says that a tool has none, where another has one', () => {
      const tools = [{}, { name: 'B', rows: { r: 'x' } }];
      expect(row({ rows: [{ id: 'r', label: 'Row' }], tools }, 'Row')[0]).to.deep.equal({ text: '—' });
    });
  });

  const order: [name: string, rows: object[], groups: [label: string, rows: string[]][]][] = [
    ['not', [], [['', []]]],
    ['without a group', [{ id: 'a' }, { id: 'b' }], [['', ['a', 'b']]]],
    ['in groups, in the order of their first rows',
      [{ id: 'a', group: 'G' }, { id: 'b', group: 'H' }, { id: 'c', group: 'G' }],
      [['', []], ['G', ['a', 'c']], ['H', ['b']]]],
    ['without a group where the file has them', [{ id: 'a', group: 'G' }, { id: 'b' }, { id: 'c' }],
      [['', []], ['G', ['a']], ['', ['b', 'c']]]],
    ['without a group before and between others',
      [{ id: 'a' }, { id: 'b', group: 'G' }, { id: 'c' }, { id: 'd', group: 'G' }],
      [['', ['a']], ['G', ['b', 'd']], ['', ['c']]]],
    ['but not those that no tool has a value for', [{ id: 'nobody' }, { id: 'a' }], [['', ['a']]]],
    ['but not groups that no tool has a value for', [{ id: 'a', group: 'G' }, { id: 'nobody', group: 'N' }],
      [['', []], ['G', ['a']]]],
    ['beside those of a group that is not there', [{ id: 'nobody', group: 'N' }, { id: 'a' }], [['', ['a']]]],
    ['whose name objects know', [{ id: 'toString' }, { id: 'a' }], [['', ['a']]]],
  ];
  for (const [name, rows, groups] of order) {
    it(`has own rows ${name}`, () => {
      const tools = [{ category: 'Letters', rows: { a: 1, b: 2 } }, { name: 'B', rows: { c: 'x', d: true } }];
      const [first, ...others] = groupsOf({ rows, tools });
      const [builtIn, ...more] = first?.rows ?? [];
      expect(builtIn?.label).to.deep.equal({ text: 'Category' });
      const own = [{ label: first?.label, rows: more }, ...others];
      expect(own.map((group) => [group.label, group.rows.map(({ label }) => label.text)])).to.deep.equal(groups);
      expect(own.flatMap((group) => group.rows).every(({ label }) => label.authored)).to.equal(true);
      for (const { cells } of own.flatMap((group) => group.rows)) expect(cells).to.have.length(2);
    });
  }

  it('has own rows alone, where there is nothing else', () => {
    const groups = groupsOf({ rows: [{ id: 'a' }], tools: [{ rows: { a: 1 } }] });
    expect(groups.map(({ label, rows }) => [label, rows.map((own) => own.label.text)])).to.deep.equal([['', ['a']]]);
  });
});
