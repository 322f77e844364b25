import { expect } from '@open-wc/testing';
import { badgeContent } from '../../src/content/badge.js';
import { figureParts } from '../../src/content/figure.js';
import { seen, reviews, said } from './support/said.js';

const url = 'https://a.example/';

describe('the head of a panel', () => {
  it('is the names of the tools, where there is no title', () => {
    const { header } = said({ tools: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
    expect(header).to.deep.equal({
      kicker: undefined, trail: { label: 'Breadcrumb: A vs B vs C', crumbs: [] },
      title: { text: 'A vs B vs C', authored: false }, names: ['A', 'B', 'C'], vs: 'vs', summary: undefined,
    });
  });

  it('is what the author says', () => {
    const words = { vs: 'or', breadcrumb: 'Way' };
    const { header } = said({ title: 'Letters', kicker: 'A kicker', summary: 'A lead.', words });
    expect(header).to.deep.equal({
      kicker: 'A kicker', trail: { label: 'Way: Letters', crumbs: [] },
      title: { text: 'Letters', authored: true }, names: [], vs: 'or', summary: 'A lead.',
    });
  });

  it('leads back, and ends in the title', () => {
    const { header } = said({ breadcrumbs: [{ name: 'Compare', url }, { name: 'Here' }] });
    expect(header.trail.crumbs).to.deep.equal([
      { text: 'Compare', url, rel: 'noopener', authored: true },
      { text: 'Here', url: undefined, rel: 'noopener', authored: true },
      { text: 'A', authored: false },
    ]);
  });
});

describe('the foot of a panel', () => {
  it('says the rule', () => {
    const rule = { shipScore: 70, shipShare: 80, skipShare: 20 };
    expect(said({ rule, tools: [{}, { name: 'B', ...reviews('ship') }] }).footer).to.deep.equal({
      rule: 'A score of 70 or more counts as ship. A tool is Ship at 80% of the panel or more, Skip at 20% or less, '
        + 'Mixed between.',
      method: undefined, origin: [],
    });
    const nothing = { rule: undefined, method: undefined, origin: [] };
    expect(said({ rule }).footer).to.deep.equal(nothing);
    expect(said({ rule, tools: [{ reviews: [{ reviewer: 'sam', take: 'Hm.' }] }] }).footer).to.deep.equal(nothing);
  });

  const lines: [name: string, file: Record<string, unknown>, score: number | string, line: string][] = [
    ['of 0 to 100', {}, 80, '60 or more'],
    ['of 0 to 5', { scale: { best: 5 } }, 4, '3 or more'],
    ['with decimals', { scale: { best: 5, decimals: 1 } }, 4, '3 or more'],
    ['of 1 to 10', { scale: { best: 10, worst: 1 } }, 8, '6.4 or more'],
    ['reversed', { scale: { best: 1, worst: 6, decimals: 1 } }, 2, '3 or better'],
    ['with a line of its own', { scale: { best: 5 }, rule: { shipScore: 3.5 } }, 4, '3.5 or more'],
    // The least grade that suffices.
    ['of grades', { scale: { grades: { A: 95, B: 85, C: 60, D: 59 } } }, 'B', 'C or better'],
    ['of grades, with a line of its own', { scale: { grades: { A: 95, B: 85, C: 60 } }, rule: { shipScore: 'B' } }, 'A',
      'B or better'],
    ['of grades, reversed', { scale: { best: 1, worst: 6, grades: { A: 1, B: 2, C: 3, D: 4 } } }, 'B', 'C or better'],
  ];
  for (const [name, file, score, line] of lines) {
    it(`says the rule on a scale ${name}`, () => {
      expect(said({ ...file, tools: [{ reviews: [{ reviewer: 'sam', score }] }] }).footer.rule)
        .to.match(new RegExp(`^A score of ${line.replace('.', '\\.')} counts as ship\\. `));
    });
  }

  const methods: [method: object, content: object][] = [
    [{ text: 'A week.', url }, { text: 'A week.', link: { text: 'How we review', url, rel: 'noopener' } }],
    [{ text: 'A week.' }, { text: 'A week.', link: undefined }],
    [{ url }, { text: undefined, link: { text: 'How we review', url, rel: 'noopener' } }],
  ];
  for (const [method, content] of methods) {
    it(`says how the reviews were made: ${Object.keys(method).join(' and ')}`, () => {
      expect(said({ method }).footer.method).to.deep.equal(content);
    });
  }

  const origins: [file: Record<string, unknown>, texts: string[]][] = [
    [{ publisher: { name: 'P', url }, updated: '2026-11-01', url }, ['P', 'Updated November 1, 2026', 'Permalink']],
    [{ publisher: { name: 'P', url }, published: '2026-10-01', updated: '2026-11-01', url },
      ['P', 'Published October 1, 2026', 'Updated November 1, 2026', 'Permalink']],
    [{ published: '2026-10-01' }, ['Published October 1, 2026']],
    [{ publisher: { name: 'P' } }, ['P']], [{ url }, ['Permalink']],
    [{ updated: '2026-11-01' }, ['Updated November 1, 2026']],
  ];
  for (const [file, texts] of origins) {
    it(`says where it is from: ${texts.join(', ')}`, () => {
      const { origin } = said(file).footer;
      expect(origin.map(({ text }) => text)).to.deep.equal(texts);
      expect(origin.map((fact) => fact.url)).to.deep.equal(texts.map((text) =>
        text === 'Permalink' || (text === 'P' && 'url' in file) ? url : undefined));
    });
  }
});

describe('a figure', () => {
  const figures: [figure: string, parts: [before: string, number: string, after: string]][] = [
    ['100%', ['', '100', '%']], ['75 %', ['', '75', ' %']], ['%75', ['%', '75', '']], ['88/100', ['', '88', '/100']],
    ['62.5/100', ['', '62.5', '/100']], ['62,5/100', ['', '62,5', '/100']], ['٦٢٫٥٪', ['', '٦٢٫٥', '٪']],
    ['\u200f٪ ٧٥', ['\u200f٪ ', '٧٥', '']], ['—', ['', '—', '']], ['none', ['', 'none', '']],
  ];
  for (const [figure, parts] of figures) {
    it(`of ${figure} is ${parts.filter(Boolean).join(' and ')}`, () => {
      expect(figureParts(figure)).to.deep.equal(parts);
    });
  }
});

describe('a badge', () => {
  const badges: [name: string, tool: object, content: object][] = [
    ['a verdict', reviews('ship', 'ship', 'skip'), { mark: 'ship', word: 'Ship', share: '67%' }],
    ['nobody for it', reviews('skip'), { mark: 'skip', word: 'Skip', share: '0%' }],
    ['no verdict', {}, { mark: 'none', word: '—', share: '' }],
  ];
  for (const [name, tool, content] of badges) {
    it(`says ${name}`, () => {
      const { language, tools: [first] } = seen({ tools: [tool] });
      if (!first) throw new Error('no tool');
      expect(badgeContent(first.verdict, language)).to.deep.equal(content);
    });
  }
});
