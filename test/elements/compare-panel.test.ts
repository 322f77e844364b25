import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, inside, put, settled, words } from '../support/page.js';

const panel = (comparison: unknown, attributes = ''): Promise<ComparePanel> =>
  settled(Object.assign(put(`<compare-panel ${attributes}></compare-panel>`), { comparison }));
const headings = (element: Element): string[] => inside(element).getAllByRole('heading')
  .map((heading) => `${heading.localName} ${words(heading)}`);

describe('<compare-panel>', () => {
  afterEach(clear);

  it('is one section named by its title, and adds no other landmark', async () => {
    const element = await panel(pair);
    inside(element).getByRole('region', { name: 'Alpha vs Beta' });
    for (const landmark of ['main', 'complementary', 'form', 'search']) {
      expect(inside(element).queryByRole(landmark), landmark).to.equal(null);
    }
  });

  it('is named by its title without the header too', async () => {
    inside(await panel(pair, 'sections="cards"')).getByRole('region', { name: 'Alpha vs Beta' });
  });

  it('shows everything that the data says', async () => {
    const text = words(await panel(pair));
    for (const part of [
      'Alpha', 'Beta', 'First of all', 'Letters', 'Ship', '100%', 'Panel ship', 'Community', 'Entry', 'Free',
      'Decision', 'Panel verdict', 'Ship · 4 ship / 0 skip', 'Mixed · 1 ship / 1 skip', 'Pricing', 'Free for ever',
      'Best for', 'Category', 'Reviewer scorecard', 'Builder', '88/100 · ship', 'Builds well.', '45/100 · skip',
      'No panel take', '—', 'No community votes yet', 'Early: 2 of 4 takes',
    ]) expect(text).to.include(part);
  });

  it('has tables with a header for every row and column', async () => {
    const element = await panel(pair);
    const [decision, scorecard] = inside(element).getAllByRole('table');
    if (!decision || !scorecard) throw new Error('no tables');
    for (const table of [decision, scorecard]) {
      expect(within(table).getAllByRole('columnheader').map(words).join(' ')).to.include('Alpha').and.include('Beta');
    }
    const rowHeaders = (table: HTMLElement): string[] => within(table).getAllByRole('rowheader').map(words);
    expect(rowHeaders(decision)).to.deep.equal(['Panel verdict', 'Community', 'Pricing', 'Best for', 'Category']);
    expect(rowHeaders(scorecard).map((header) => header.split(' ')[0]))
      .to.deep.equal(['Builder', 'Skeptic', 'Founder', 'Futurist']);
    for (const row of within(scorecard).getAllByRole('row').slice(1)) {
      expect(within(row).getAllByRole('cell')).to.have.length(2);
    }
  });

  it('nests its headings under the page', async () => {
    const levels: [attributes: string, headings: string[]][] = [
      ['', ['h2 Alpha vs Beta', 'h3 Alpha', 'h3 Beta', 'h3 Decision', 'h3 Reviewer scorecard']],
      ['heading-level="6"', ['h6 Alpha vs Beta', 'h6 Alpha', 'h6 Beta', 'h6 Decision', 'h6 Reviewer scorecard']],
      ['heading-level="1" sections="decision cards"', ['h1 Decision', 'h1 Alpha', 'h1 Beta']],
      ['heading-level="oops" sections="header"', ['h2 Alpha vs Beta']],
    ];
    for (const [attributes, expected] of levels) {
      expect(headings(await panel(pair, attributes)), attributes).to.deep.equal(expected);
    }
  });

  it('shows the sections that are asked for, in that order; all when none is known', async () => {
    const element = await panel(pair, 'sections="scorecard nonsense header scorecard"');
    expect(headings(element)).to.deep.equal(['h3 Reviewer scorecard', 'h2 Alpha vs Beta']);
    element.sections = 'nonsense';
    await element.updateComplete;
    expect(headings(element)).to.have.length(5);
    Object.assign(element, { sections: ['scorecard', 'cards'], tools: ['beta'] });
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h2 Reviewer scorecard', 'h2 Beta']);
  });

  it('gives the only reviewer’s score and name in place of a share', async () => {
    const lone = {
      tools: [
        { name: 'A', reviews: [{ reviewer: 'maren', score: 84 }] },
        { name: 'B', reviews: [{ reviewer: 'maren', verdict: 'skip' }] },
      ],
    };
    const text = words(await panel(lone, 'sections="cards"'));
    expect(text).to.include('84').and.include('Maren').and.not.include('Panel ship').and.not.match(/\d%[^%]*Maren/);
  });

  it('uses own words everywhere, as plain text', async () => {
    const own = {
      ship: 'Recommended',
      skip: 'Avoid',
      panelShip: 'Reviewers <b>recommend</b>',
      noTake: 'Silent',
      decision: 'At a glance',
    };
    const text = words(await panel({ ...pair, words: own }));
    for (const part of [
      'Recommended · 4 Recommended / 0 Avoid', 'Reviewers <b>recommend</b>', 'Silent', 'At a glance',
      '88/100 · Recommended', '45/100 · Avoid',
    ]) expect(text).to.include(part);
    expect(text).not.to.match(/\bShip\b|\bship\b|No panel take/);
  });

  it('says what personas, AI reviewers, weights, disclosures, dates and own rows are', async () => {
    const text = words(await panel({
      kicker: 'Kick',
      summary: 'Sum.',
      updated: '2026-11-01',
      publisher: { name: 'The Bench', url: 'https://bench.example/' },
      method: { text: 'We use it for a week.' },
      breadcrumbs: [{ name: 'Compare', url: 'https://bench.example/c' }],
      reviewers: [
        { id: 'p', name: 'Pat', kind: 'persona', bio: 'Bio.', weight: 2 },
        { id: 'q', kind: 'ai', disclosure: 'Owns shares.' },
      ],
      rows: [
        { id: 'kg', label: 'Weight (kg)', group: 'Body', better: 'lower' },
        { id: 'wet', label: 'Wet' },
        { id: 'none', label: 'Unused' },
      ],
      tools: [
        {
          name: 'A',
          sponsored: true,
          disclosure: 'Lent by its maker.',
          pricing: { summary: '€ 10', asOf: '2026-10-01' },
          rows: { kg: 1.5, wet: true },
          community: { ship: 3, skip: 1 },
          reviews: [
            { reviewer: 'p', verdict: 'ship', date: '2026-10-12', url: 'https://bench.example/r' },
            { reviewer: 'q', verdict: 'skip' },
          ],
        },
        { name: 'B', rows: { kg: 2, wet: false } },
      ],
    }));
    for (const part of [
      'Kick', 'Sum.', 'Compare', 'The Bench', 'We use it for a week.', 'Sponsored', 'Lent by its maker.',
      'Owns shares.', 'Bio.', 'Body', 'Weight (kg)', '1.5', 'Wet', 'Ship · 3 ship / 1 skip', '75%',
    ]) expect(text).to.include(part);
    for (const said of [/persona/i, /\bAI\b/, /weight/i, /November 1, 2026|1 November 2026/, /Oct/]) {
      expect(text).to.match(said);
    }
    expect(text).not.to.include('Unused');
  });
});
