import { expect } from '@open-wc/testing';
import { contentOf } from '../../src/content/content.js';
import { hasTables, headingLevelOf, innerLevelOf, sectionsOf } from '../../src/content/sections.js';
import { monogram } from '../../src/content/monogram.js';
import { viewOf } from '../../src/content/view.js';
import { languageFor } from '../../src/i18n/language.js';
import { parse } from '../../src/model/parse.js';
import { reviews, seen } from './support/said.js';

describe('the languages of a panel', () => {
  const cases: [file: string | undefined, page: string, lang: string, foreign: string | undefined][] = [
    [undefined, '', '', undefined], [undefined, 'en', 'en', undefined], [undefined, 'en-GB', 'en-GB', undefined],
    ['en-GB', '', 'en-GB', undefined], ['EN_us', 'en', 'EN_us', undefined], ['en-US', 'en-GB', 'en-US', undefined],
    ['eo', 'en-GB', 'en-GB', 'eo'], [undefined, 'eo', 'en', 'eo'], ['en', 'eo', 'en', undefined],
    ['eo', '', 'en', 'eo'],
  ];
  for (const [file, page, lang, foreign] of cases) {
    const spoken = [lang || 'not said', foreign].filter(Boolean).join(' and ');
    it(`are ${spoken}, of a file in ${file ?? 'none'} on a page in ${page || 'none'}`, () => {
      const { value } = parse({ lang: file, tools: [{ name: 'A' }] });
      if (!value) throw new Error('nothing can be shown');
      expect(contentOf(viewOf(value, languageFor(page)))).to.include({ lang, foreign });
    });
  }
});

describe('what is known of a panel', () => {
  it('is in English, on a page that is in no language', () => {
    const { lang, foreign, messages } = seen();
    expect([lang, foreign, messages.locale]).to.deep.equal(['', undefined, 'en']);
  });

  const panels: [name: string, tools: object[], alone: string | undefined][] = [
    ['nobody', [{}], undefined], ['one over all tools', [reviews(1), { name: 'B', ...reviews(1) }], 'r0'],
    ['one a tool', [reviews(1), { name: 'B', ...reviews(null, 1) }], undefined],
    ['two', [reviews(1, 1)], undefined],
  ];
  for (const [name, tools, alone] of panels) {
    it(`is who stands for all, of ${name}`, () => expect(seen({ tools }).alone?.id).to.equal(alone));
  }

  it('is whether weights differ, of those who have a row', () => {
    const reviewers = [{ id: 'r0', weight: 2 }, { id: 'r1', weight: 2 }, { id: 'absent', weight: 7 }];
    expect(seen({ reviewers, tools: [reviews(1, 1)] }).weighted).to.equal(false);
    expect(seen({ reviewers, tools: [reviews(1, 1, 1)] }).weighted).to.equal(true);
  });

  it('is every stance by the rule of the comparison', () => {
    expect(seen({ rule: { shipScore: 80 }, tools: [reviews(79, 80, 'ship')] }).tools[0]?.stances)
      .to.deep.equal(['skip', 'ship', 'ship']);
  });

  it('is the verdict of the votes by the rule of the comparison', () => {
    const tools = [{ community: { ship: 7, skip: 3 } }];
    expect(seen({ tools }).tools[0]?.community).to.include({ verdict: 'ship', percent: 70, ship: 7, skip: 3 });
    expect(seen({ tools, rule: { shipShare: 80, skipShare: 40 } }).tools[0]?.community.verdict).to.equal('mixed');
  });
});

describe('the sections of a panel', () => {
  const all = ['header', 'cards', 'decision', 'scorecard'];
  const asked: [words: string | string[] | undefined, sections: string[]][] = [
    ['scorecard header', ['scorecard', 'header']], [['cards'], ['cards']], ['cards nonsense cards', ['cards']],
    ['nonsense', all], ['', all], [undefined, all],
  ];
  for (const [words, sections] of asked) {
    it(`are ${sections.join(', ')} for ${JSON.stringify(words)}`, () => {
      expect(sectionsOf(words)).to.deep.equal(sections);
    });
  }

  const tables: [sections: string, tool: object, there: boolean][] = [
    ['decision', {}, false], ['decision', { category: 'Letters' }, true], ['scorecard', {}, false],
    ['scorecard', reviews(1), true],
    ['header cards', reviews(1), false], ['decision scorecard', { reviews: [{ reviewer: 'r', take: 'Hm.' }] }, true],
    ['decision', { reviews: [{ reviewer: 'r', take: 'Hm.' }] }, false], ['cards decision', reviews(1), true],
  ];
  for (const [sections, tool, there] of tables) {
    it(`have ${there ? 'a' : 'no'} table: ${sections}, of ${Object.keys(tool).join() || 'nothing'}`, () => {
      expect(hasTables(sectionsOf(sections), seen({ tools: [tool] }))).to.equal(there);
    });
  }

  const levels: [written: number | null | undefined, level: number][] = [
    [1, 1], [3, 3], [6, 6], [7, 6], [-1, 1], [2.9, 2], [0, 4], [NaN, 4], [null, 4], [undefined, 4], [Infinity, 6],
  ];
  for (const [written, level] of levels) {
    it(`have headings of level ${level} for ${written}`, () => expect(headingLevelOf(written, 4)).to.equal(level));
  }

  const inner: [sections: string, level: number, below: number][] = [
    ['header cards', 2, 3], ['header', 6, 6], ['cards', 2, 2], ['cards', 6, 6],
  ];
  for (const [sections, level, below] of inner) {
    it(`have headings of level ${below} inside, in ${sections} of level ${level}`, () => {
      expect(innerLevelOf(sectionsOf(sections), level)).to.equal(below);
    });
  }
});

describe('a monogram', () => {
  const names: [name: string, letter: string][] = [
    ['modal', 'M'], ['  ada', 'A'], ['x', 'X'], ['éa', 'É'], ['e\u0301a', 'E\u0301'], ['ßa', 'SS'],
    ['👩‍👩‍👧 x', '👩‍👩‍👧'], ['القهوة', 'ق'], ['ال', 'ا'], ['a\u0301b', 'A\u0301'], ['日本', '日'],
    ['', ''], ['1Password', '1'], ['"q"', '"'],
    ['xال', 'X'], ['~~', '~'],
  ];
  for (const [name, letter] of names) {
    it(`of “${name}” is ${letter || 'nothing'}`, () => expect(monogram(name)).to.equal(letter));
  }
});
