import { expect } from '@open-wc/testing';
import type { Fact, FactGroup } from '../../src/content/facts.js';
import { reviews, said } from './support/said.js';

const groupsOf = (file: Parameters<typeof said>[0]): FactGroup[] => said(file).decision.groups;

/** The cells of a row. */
const row = (file: Parameters<typeof said>[0], wanted: string): Fact[] => {
  const found = groupsOf(file).flatMap(({ rows }) => rows).find(({ label }) => label === wanted);
  if (!found) throw new Error(`no row ${wanted}`);
  return found.cells;
};

describe('the Decision table', () => {
  it('is named, and begins with its own rows', () => {
    const { label, groups } = said().decision;
    expect(label).to.equal('Decision');
    expect(groups).to.have.length(1);
    expect(groups[0]).to.include({ label: '', authored: false });
    expect(groups[0]?.rows.map((built) => built.label))
      .to.deep.equal(['Panel verdict', 'Community', 'Pricing', 'Best for', 'Category']);
  });

  it('says who stands where', () => {
    const tools = [reviews('ship', 'ship', 'skip'), { name: 'B', ...reviews('skip') }, { name: 'C' }];
    expect(row({ tools }, 'Panel verdict')).to.deep.equal([
      { mark: 'ship', word: 'Ship', text: '2 ship / 1 skip', note: undefined },
      { mark: 'skip', word: 'Skip', text: '0 ship / 1 skip', note: undefined },
      { text: '—' },
    ]);
  });

  it('says that weights differ', () => {
    const file = { reviewers: [{ id: 'r0', weight: 3 }], tools: [reviews('ship', 'skip')] };
    expect(row(file, 'Panel verdict')[0]).to.include({ word: 'Ship', note: 'Weighted by reviewer' });
  });

  it('says how the community voted, and in a quiet voice that it has not', () => {
    const community = { ship: 1, skip: 1234 };
    const tools = [{ community }, { community: { ...community, asOf: '2026-10-01' } }, { name: 'C' }];
    const said = { mark: 'skip', word: 'Skip', text: '1 ship / 1,234 skip' };
    expect(row({ tools }, 'Community')).to.deep.equal([
      { ...said, note: undefined, vote: undefined }, { ...said, note: 'As of October 1, 2026', vote: undefined },
      { text: 'No community votes yet', quiet: true, note: undefined, vote: undefined },
    ]);
  });

  const prices: [pricing: object | undefined, cell: object][] = [
    [{ summary: '€9 a month', entry: 'From €9', asOf: '2026-10-01' },
      { text: '€9 a month', authored: true, note: 'As of October 1, 2026' }],
    [{ entry: 'From €9' }, { text: 'From €9', authored: true, note: undefined }],
    [undefined, { text: '—', authored: false, note: undefined }],
  ];
  for (const [pricing, cell] of prices) {
    it(`says of the price ${JSON.stringify(cell)}`, () => {
      expect(row({ tools: [{ pricing }] }, 'Pricing')).to.deep.equal([cell]);
    });
  }

  it('says whom a tool suits, or what it is, or nothing', () => {
    const tools = [
      { bestFor: 'Teams', tagline: 'A line' }, { name: 'B', tagline: 'A line', category: 'Letters' }, { name: 'C' },
    ];
    const texts = (label: string) => row({ tools }, label).map(({ text, authored }) => [text, authored]);
    expect(texts('Best for')).to.deep.equal([['Teams', true], ['A line', true], ['—', false]]);
    expect(texts('Category')).to.deep.equal([['—', false], ['Letters', true], ['—', false]]);
  });

  describe('in a row of the publisher’s own', () => {
    const values: [value: unknown, better: string | undefined, other: unknown, cell: object][] = [
      ['2 years', undefined, '1 year', { text: '2 years', authored: true }],
      [true, undefined, 'x', { mark: 'ship', text: 'Yes' }],
      [false, undefined, 'x', { mark: 'skip', text: 'No' }],
      [undefined, undefined, 'x', { text: '—', authored: false }],
      [1.5, undefined, 2, { text: '1.5', best: undefined }],
      [1.5, 'lower', 2, { text: '1.5', best: 'Best' }],
      [1.5, 'higher', 2, { text: '1.5', best: undefined }],
      [1.5, 'lower', 1.5, { text: '1.5', best: undefined }],
      [2024, undefined, 'x', { text: '2024', best: undefined }],
      [999, undefined, 'x', { text: '999', best: undefined }],
      [12024, undefined, 'x', { text: '12,024', best: undefined }],
      [2024.5, undefined, 'x', { text: '2,024.5', best: undefined }],
      [-2024, undefined, 'x', { text: '-2,024', best: undefined }],
    ];
    for (const [value, better, other, cell] of values) {
      const beside = `${String(value)} beside ${String(other)}, ${better ?? 'neither'} better`;
      it(`says ${JSON.stringify(cell)} of ${beside}`, () => {
        const rows = [{ id: 'r', label: 'Row', better }];
        const tools = [{ rows: { r: value } }, { name: 'B', rows: { r: other } }];
        expect(row({ rows, tools }, 'Row')[0]).to.deep.equal(cell);
      });
    }
  });

  const order: [name: string, rows: object[], groups: [label: string, rows: string[]][]][] = [
    ['without a group', [{ id: 'a' }, { id: 'b' }], [['', ['a', 'b']]]],
    ['in groups, in the order of their first rows',
      [{ id: 'a', group: 'G' }, { id: 'b', group: 'H' }, { id: 'c', group: 'G' }], [['G', ['a', 'c']], ['H', ['b']]]],
    ['without a group first', [{ id: 'a', group: 'G' }, { id: 'b' }, { id: 'c' }], [['', ['b', 'c']], ['G', ['a']]]],
    ['that no tool has a value for', [{ id: 'nobody', group: 'N' }, { id: 'a' }], [['', ['a']]]],
    ['whose name objects know', [{ id: 'toString' }, { id: 'a' }], [['', ['a']]]],
  ];
  for (const [name, rows, groups] of order) {
    it(`has own rows ${name}`, () => {
      const tools = [{ rows: { a: 1, b: 2 } }, { name: 'B', rows: { c: 'x' } }];
      const [, ...own] = groupsOf({ rows, tools });
      expect(own.map((group) => [group.label, group.rows.map(({ label }) => label)])).to.deep.equal(groups);
      expect(own.every(({ authored }) => authored)).to.equal(true);
      for (const { cells } of own.flatMap((group) => group.rows)) expect(cells).to.have.length(2);
    });
  }
});
