import { expect } from '@open-wc/testing';
import '../../src/define.js';
import arabic from '../../demo/data/coffee-ar.json' with { type: 'json' };
import type { ComparePanel } from '../../src/index.js';
import { addLocale } from '../../src/index.js';
import { ar } from '../../src/i18n/ar.js';
import { locales } from '../../src/i18n/locales.js';
import { clear, find, inside, put, settled, task, words } from '../support/page.js';

const root = document.documentElement;

/** A panel in a box of this width. */
const panelOf = async (comparison: object, width: number): Promise<ComparePanel> => {
  const place = put(`<div style="inline-size: ${width}px"><compare-panel></compare-panel></div>`);
  const element = find(place, 'compare-panel');
  element.comparison = comparison;
  return settled(element);
};
const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** The word of a verdict in a card, beside its mark. */
const wordOf = (card: Element, text: string): Element => {
  const found = [...card.querySelectorAll('b')].find((element) => element.textContent === text);
  if (!found) throw new Error(`no ${text}`);
  return found;
};

describe('right to left', () => {
  beforeEach(() => {
    root.setAttribute('lang', 'ar-EG');
    root.dir = 'rtl';
    addLocale(ar);
  });
  afterEach(() => {
    locales().clear();
    root.removeAttribute('lang');
    root.removeAttribute('dir');
    clear();
  });

  it('speaks Arabic, with its plurals and digits', async () => {
    const text = words(await panelOf(arabic, 1200)).replace(/\u061c/g, '');
    for (const said of [
      'موصى به ٧٥٪ تأييد اللجنة', 'نتيجة أولية: ٢ من ٤ آراء', '٩١/١٠٠ · مع', 'آخر تحديث: ٧ نوفمبر ٢٠٢٦',
    ]) expect(text).to.contain(said);
    expect(text.replace(/Brisa Moka 6/g, '')).not.to.match(/[a-z0-9]/i);
  });

  it('mirrors the panel', async () => {
    const panel = inside(await panelOf(arabic, 1200));
    const [first, second] = panel.getAllByRole('article');
    if (!first || !second) throw new Error('no cards');
    expect(box(first).left).to.be.greaterThan(box(second).right);
    // The labels' column is on the right, and a mark stands right of its word.
    const label = box(panel.getByRole('rowheader', { name: 'حكم اللجنة' }));
    expect(label.left).to.be.greaterThan(box(first).right);
    const word = wordOf(first, 'موصى به');
    expect(box(word.previousElementSibling ?? word).left).to.be.greaterThan(box(word).right - 1);
    expect(getComputedStyle(word).textAlign).to.equal('right');
  });

  it('fills bars and strips from the right', async () => {
    const panel = await panelOf(arabic, 1200);
    const bar = panel.shadowRoot?.querySelector('rect[width="91%"]');
    const track = bar?.parentElement;
    if (!bar || !track) throw new Error('no bar');
    expect(box(bar).right).to.be.closeTo(box(track).right, 1);
    expect(box(bar).left).to.be.greaterThan(box(track).left + 1);
  });

  for (const width of [320, 768, 1200]) {
    it(`stays within ${width} px`, async () => {
      const panel = await panelOf(arabic, width);
      await task();
      const outside = [...panel.shadowRoot?.querySelectorAll('*') ?? []].filter((element) => {
        const { left, right, width: own } = box(element);
        return own > 1 && (left < box(panel).left - 1 || right > box(panel).right + 1);
      });
      expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }

  it('isolates the author’s text, which may run the other way', async () => {
    const panel = inside(await panelOf({
      tools: [{ name: 'Alpha (v2)', tagline: 'Fast, simple.', reviews: [{ reviewer: 'a', score: 70, take: 'Good!' }] }],
    }, 800));
    for (const text of ['Fast, simple.', 'Good!']) {
      const element = panel.getAllByText(text)[0]?.closest('[dir="auto"]');
      expect(element && getComputedStyle(element).direction, text).to.equal('ltr');
    }
    const name = panel.getByRole('heading', { name: 'Alpha (v2)', level: 3 });
    expect(getComputedStyle(name).direction).to.equal('ltr');
  });

  it('takes its direction from the page, not from the words', async () => {
    root.dir = 'ltr';
    const panel = inside(await panelOf(arabic, 1200));
    const [first, second] = panel.getAllByRole('article');
    expect(first && second && box(first).right < box(second).left).to.equal(true);
  });
});
