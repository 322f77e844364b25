import { expect } from '@open-wc/testing';
import { details } from '../../src/views/details.js';
import { viewOf } from '../../src/content/view.js';
import { addLocale } from '../../src/i18n/add-locale.js';
import { en } from '../../src/i18n/en.js';
import { languageFor } from '../../src/i18n/language.js';
import { parse } from '../../src/model/parse.js';
import type { SectionName } from '../../src/content/sections.js';
import { comparePanel } from '../../src/views/compare-panel.js';
import { everything } from './support/data.js';
import { byRole, clear, draw, read, textOf, wholePanel } from './support/draw.js';

const review = (reviewer: string, rest: object) => ({ reviewer, ...rest });
const reviews = [review('a', { score: 90, take: 'Yes.' }), review('b', { score: 20, take: 'No.' })];
const mixed = { tools: [{ name: 'A', reviews }, { name: 'B', reviews }] };

const boxOf = (element: Element | Range | null | undefined): DOMRect => {
  if (!element) throw new Error('nothing to measure');
  return element.getBoundingClientRect();
};

/** The box of some words, wherever they begin in an element. */
const wordsIn = (root: ParentNode & Node, words: string): DOMRect => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + words.length);
    return boxOf(range);
  }
  throw new Error(`no ${words}`);
};

describe('look', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'font: 16px/1.5 Arial, sans-serif; inline-size: 1000px';
    document.body.append(box);
  });

  afterEach(() => {
    clear();
    box.remove();
  });

  const rootOf = (input: unknown) => draw(wholePanel(read(input)), box).shadowRoot;

  for (const font of ['Arial', 'monospace', 'serif']) {
    it(`keeps the dot before the counts off the words around it, in ${font}`, () => {
      box.style.fontFamily = font;
      const cell = byRole(rootOf(mixed), 'cell').find((one) => textOf(one).includes('1 ship / 1 skip'));
      const div = cell?.querySelector('div');
      if (!div) throw new Error('no cell');
      const [word, dot, counts] = ['Mixed', '·', '1 ship'].map((words) => wordsIn(div, words));
      expect(dot?.left).to.be.at.least(word?.right ?? 0);
      expect(dot?.right).to.be.at.most(counts?.left ?? 0);
    });
  }

  /** A panel on a page of a language that we have words for. */
  const inLanguage = (lang: string, input: unknown) => {
    box.lang = lang;
    box.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const { value } = parse(input);
    if (!value) throw new Error('nothing of this is valid');
    return draw(wholePanel(viewOf(value, languageFor(lang), details)), box).shadowRoot;
  };

  it('slants the word between names where the script has a slant', () => {
    for (const locale of ['de', 'ja', 'zh', 'ko', 'ar']) addLocale({ ...en, locale });
    const slants = ['en', 'de', 'ja', 'zh', 'ko', 'ar'].map((lang) => {
      const [, between] = inLanguage(lang, mixed).querySelectorAll('[part=vs]');
      return between && getComputedStyle(between).fontStyle;
    });
    expect(slants).to.deep.equal(['italic', 'italic', 'normal', 'normal', 'normal', 'normal']);
  });

  it('breaks lines by the rules of the language', () => {
    addLocale({ ...en, locale: 'ja' });
    const root = inLanguage('ja', { ...everything, lang: 'ja' });
    const style = (part: string) => getComputedStyle(root.querySelector(`[part~=${part}]`) ?? document.body);
    expect(style('take').lineBreak).to.equal('strict');
    if (CSS.supports('word-break', 'auto-phrase')) expect(style('take').wordBreak).to.equal('auto-phrase');
    for (const part of ['title', 'name', 'column', 'row-header']) expect(style(part).hyphens, part).to.equal('auto');
    expect(style('take').hyphens).to.equal('manual');
  });

  it('lines up the links of cards beside each other', () => {
    const links = (label: string) => [{ label, url: 'https://a.example/', primary: true }];
    const root = rootOf({ tools: [
      { name: 'A', description: 'A word and another. '.repeat(40), links: links('First') },
      { name: 'B', description: 'Short.', links: links('Second') }, { name: 'C' },
    ] });
    const tops = (width: number) => {
      box.style.inlineSize = `${width}px`;
      return ['First', 'Second'].map((label) => (
        boxOf(byRole(root, 'link').find((link) => textOf(link) === label)).top));
    };
    const [first, second] = tops(1280);
    expect(first).to.equal(second);
    const [above, below] = tops(320);
    expect(above).to.be.lessThan(below ?? 0);
  });

  it('shows the way here without the title that stands below', () => {
    const root = rootOf(everything);
    const [nav] = byRole(root, 'navigation');
    const items = [...nav?.querySelectorAll('li') ?? []];
    expect(items.map((item) => boxOf(item).width > 1)).to.deep.equal([true, false]);
    expect(items[1]?.getAttribute('aria-current')).to.equal('page');
    // Nor the sign that led to it.
    const seen = [...items[0]?.children ?? []].filter((child) => boxOf(child).width > 0);
    expect(seen.map(textOf)).to.deep.equal(['Compare']);
  });

  for (const [section, role] of [['cards', 'article'], ['decision', 'table'], ['scorecard', 'table']] as const) {
    it(`begins with one rule, with ${section} as with a header`, () => {
      const from = (sections: SectionName[], style = '') => {
        box.style.cssText += style;
        const { shadowRoot } = draw(comparePanel(read(mixed), { sections, level: 2 }), box);
        const [first] = byRole(shadowRoot, role);
        return boxOf(first).top - boxOf(shadowRoot.querySelector('[part=panel]')).top;
      };
      expect(from([section])).to.equal(2);
      expect(from(['header', section])).to.be.greaterThan(40);
      // Where the panel has no rule, its surface keeps its padding.
      expect(from([section], ';--compare-panel-rule-width: 0px')).to.equal(15);
    });
  }

  it('has takes as far from a stance alone as from the bar of a score', () => {
    box.style.inlineSize = '320px';
    const [scored, stated] = byRole(rootOf({ tools: [{ name: 'A', reviews: [
      review('a', { score: 80, take: 'Scored.' }), review('b', { verdict: 'ship', take: 'Stated.' }),
    ] }] }), 'cell').filter((cell) => cell.querySelector('[part=take]'));
    const gap = (cell: Element | undefined, before: string) =>
      boxOf(cell?.querySelector('[part=take]')).top - boxOf(cell?.querySelector(`[part=${before}]`)).bottom;
    expect(gap(scored, 'track')).to.be.closeTo(11.25, 0.01);
    expect(gap(stated, 'score')).to.be.closeTo(11.25, 0.01);
  });

  for (const width of [320, 1280]) {
    it(`gives fingers 24 px for a link and 44 px for a button, ${width} px wide`, () => {
      box.style.inlineSize = `${width}px`;
      const small = byRole(rootOf(everything), 'link').map((link) => {
        const [least] = link.matches('[part~=button]') ? [44] : [24];
        return { link: textOf(link), height: boxOf(link).height, least };
      }).filter(({ height, least }) => height < least);
      expect(small).to.deep.equal([]);
    });
  }

  it('underlines every link in its text', () => {
    const bare = byRole(rootOf(everything), 'link').filter((link) => (
      !link.matches('[part~=button]') && getComputedStyle(link).textDecorationLine !== 'underline'));
    expect(bare.map(textOf)).to.deep.equal([]);
  });

  it('draws a star that is not read', () => {
    const best = rootOf(everything).querySelector('[part=best]');
    expect(textOf(best ?? undefined)).to.equal('★ Best');
    const star = [...best?.children ?? []].find((child) => textOf(child) === '★');
    expect(star?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is copied as it reads', () => {
    const root = rootOf({ ...everything, breadcrumbs: [{ name: 'Home' }, { name: 'Compare' }] });
    const selection = getSelection();
    selection?.selectAllChildren(root.firstElementChild ?? root);
    const copied = selection?.toString().replace(/\s+/g, ' ') ?? '';
    selection?.removeAllRanges();
    expect(copied).to.match(/^\s*A kicker Home \/ Compare Alpha vs Beta A lead\. Letters Alpha Sponsored/);
    // A monogram is a picture.
    expect(copied).not.to.contain('B Beta');
    expect(copied).to.contain('Ship · 2 ship / 1 skip').and.to.contain('88/100 · ship');
  });

  it('tells cards, verdicts and cells of one verdict from another by their parts', () => {
    const root = rootOf({ tools: [
      { name: 'A', reviews }, { name: 'B', reviews: [review('a', { score: 90 })] },
      { name: 'C', reviews: [review('a', { score: 10 })] }, { name: 'D' },
    ] });
    const of = (part: string) => [...root.querySelectorAll(`[part~=${part}]`)].map((element) => (
      [...element.part].filter((name) => name !== part).join()));
    expect(of('card')).to.deep.equal(['mixed', 'ship', 'skip', 'none']);
    expect(of('verdict')).to.deep.equal(['mixed', 'ship', 'skip', 'none']);
    const [panel] = byRole(root, 'row').filter((row) => textOf(row).startsWith('Panel verdict'));
    expect(byRole(panel ?? root, 'cell').map((cell) => cell.part.value)).to.deep.equal(
      ['cell mixed', 'cell ship', 'cell skip', 'cell ']);
    const [row] = byRole(root, 'row').filter((one) => textOf(one).startsWith('A A'));
    expect(byRole(row ?? root, 'cell').map((cell) => cell.part.value)).to.deep.equal(
      ['cell ship', 'cell ship', 'cell skip', 'cell none']);
  });

  it('makes a surface of a card by tokens', () => {
    box.style.cssText += ';--compare-panel-card-surface: rgb(1, 2, 3); --compare-panel-card-padding: 20px;'
      + '--compare-panel-card-radius: 8px; --compare-panel-best: rgb(4, 5, 6)';
    const root = rootOf(everything);
    const [card] = byRole(root, 'article');
    const style = card && getComputedStyle(card);
    expect([style?.backgroundColor, style?.borderTopLeftRadius]).to.deep.equal(['rgb(1, 2, 3)', '8px']);
    expect(boxOf(byRole(card ?? root, 'heading')[0]).left - boxOf(card).left).to.equal(20);
    const best = root.querySelector('[part=best]');
    expect(best && getComputedStyle(best).color).to.equal('rgb(4, 5, 6)');
  });
});
