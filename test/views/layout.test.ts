import { expect } from '@open-wc/testing';
import type { SectionName } from '../../src/content/sections.js';
import { comparePanel } from '../../src/views/compare-panel.js';
import { byRole, clear, draw, read, textOf, wholePanel } from './support/draw.js';
import { everything, tools } from './support/data.js';

/** Whether an element is for assistive technology alone. */
const unseen = (element: Element) =>
  element.getBoundingClientRect().width <= 1 || element.closest('[role=columnheader]')?.clientWidth === 1;

/** What stands in a take: the text itself, or a paragraph of it. */
const takes = (root: ShadowRoot) => [...root.querySelectorAll('[part~=take], [part~=take] p')];

describe('layout', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });

  afterEach(() => {
    clear();
    box.remove();
  });

  for (const count of [1, 2, 3, 4, 5, 6, 7]) {
    it(`keeps ${count} tools inside, 280 to 1600 px wide`, () => {
      const host = draw(wholePanel(read({ tools: tools(count) })), box);
      for (const width of [280, 320, 520, 600, 768, 860, 1000, 1280, 1600]) {
        box.style.inlineSize = `${width}px`;
        const { left, right } = host.getBoundingClientRect();
        const outside = [...host.shadowRoot.querySelectorAll('*')].filter((element) => {
          const edges = element.getBoundingClientRect();
          return !unseen(element) && (edges.left < left - 1 || edges.right > right + 1);
        });
        const names = outside.map(({ localName, textContent }) => `${localName}: ${textContent}`);
        expect(names, `${width}`).to.deep.equal([]);
        expect(box.scrollWidth, `${width}`).to.equal(width);
      }
    });
  }

  it('sets cards side by side when there is room, and under each other when not', () => {
    const { shadowRoot } = draw(wholePanel(read({ tools: tools(2) })), box);
    const tops = (width: number) => {
      box.style.inlineSize = `${width}px`;
      return byRole(shadowRoot, 'article').map((card) => Math.round(card.getBoundingClientRect().top));
    };
    const [first, second] = tops(800);
    expect(first).to.equal(second);
    const [above, below] = tops(400);
    expect(above).to.be.lessThan(below ?? 0);
  });

  for (const count of [1, 2, 3]) {
    it(`gives all of the room to ${count === 1 ? 'a card' : `${count} cards`} without a table`, () => {
      box.style.inlineSize = '1280px';
      const view = read({ tools: tools(count) });
      const startOf = (sections: SectionName[], shown = view) => {
        const host = draw(comparePanel(shown, { sections, level: 2 }), box);
        const [card] = byRole(host.shadowRoot, 'article');
        return (card?.getBoundingClientRect().left ?? 0) - host.getBoundingClientRect().left;
      };
      expect(startOf(['header', 'cards'])).to.equal(0);
      expect(startOf(['cards', 'decision'])).to.be.greaterThan(100);
      expect(startOf(['cards', 'scorecard'])).to.be.greaterThan(100);
      const unreviewed = read({ tools: tools(count).map((tool) => ({ ...tool, reviews: [] })) });
      expect(startOf(['cards', 'scorecard'], unreviewed)).to.equal(0);
    });
  }

  it('lines up the figures of cards beside each other', () => {
    box.style.inlineSize = '800px';
    const { shadowRoot } = draw(wholePanel(read({ tools: tools(2) })), box);
    const [first, second] = byRole(shadowRoot, 'article').map((card) => card.querySelector('dl'));
    expect(first?.getBoundingClientRect().top).to.be.closeTo(second?.getBoundingClientRect().top ?? 0, 1);
  });

  it('keeps counts that need two lines inside their cell', () => {
    box.style.inlineSize = '300px';
    const community = { ship: 123456, skip: 654321 };
    const words = { ship: 'Recommended', skip: 'Not recommended' };
    const { shadowRoot } = draw(wholePanel(read({ words, tools: [{ name: 'A', community }, { name: 'B' }] })), box);
    const counts = [...shadowRoot.querySelectorAll('[part~=counts]')]
      .find(({ textContent }) => textContent.includes('123,456'));
    if (!counts) throw new Error('no counts');
    const range = document.createRange();
    const edge = counts.closest('div')?.getBoundingClientRect().left ?? 0;
    const texts = document.createTreeWalker(counts, NodeFilter.SHOW_TEXT);
    const lefts: number[] = [];
    while (texts.nextNode()) {
      if (!/\w/.test(texts.currentNode.nodeValue ?? '')) continue;
      range.selectNode(texts.currentNode);
      lefts.push(...[...range.getClientRects()].map(({ left }) => Math.round(left)));
    }
    expect(lefts.length).to.be.greaterThan(1);
    expect(Math.min(...lefts)).to.be.at.least(Math.round(edge));
  });

  it('keeps takes between 45 and 80 characters a line where the panel is wide enough', () => {
    const { shadowRoot } = draw(wholePanel(read({ tools: tools(2) })), box);
    const take = takes(shadowRoot).find(({ textContent }) => textContent.startsWith('A long and'));
    const ruler = document.createElement('span');
    ruler.textContent = 'A long and careful take. '.repeat(2);
    take?.append(ruler);
    for (const width of [600, 700, 800, 900, 1000, 1100, 1200, 1600]) {
      box.style.inlineSize = `${width}px`;
      ruler.style.whiteSpace = 'nowrap';
      const perCharacter = ruler.getBoundingClientRect().width / ruler.textContent.length;
      expect((take?.getBoundingClientRect().width ?? 0) / perCharacter, `${width}`).to.be.within(45, 80);
    }
  });

  it('begins takes where descriptions begin, to the end of a wide panel of one tool', () => {
    const host = draw(wholePanel(read({ tools: tools(1) })), box);
    for (const width of [1280, 1600]) {
      box.style.inlineSize = `${width}px`;
      const [description, take] = ['description', 'take'].map((part) =>
        host.shadowRoot.querySelector(`[part=${part}]`)?.getBoundingClientRect());
      expect(take?.left, `${width}`).to.be.closeTo(description?.left ?? 0, 1);
      expect(take?.right, `${width}`).to.be.closeTo(host.getBoundingClientRect().right, 1);
    }
  });

  it('sets the takes of many tools in two columns where each has room', () => {
    box.style.inlineSize = '1280px';
    const host = draw(wholePanel(read({ tools: tools(6) })), box);
    const skeptic = byRole(host.shadowRoot, 'row').find((row) => textOf(row).startsWith('Skeptic'));
    const [first, second] = [...skeptic?.querySelectorAll('[part=take]') ?? []]
      .map((take) => take.getBoundingClientRect());
    expect(first?.right).to.be.lessThan(second?.left ?? 0);
    expect(host.getBoundingClientRect().right - (second?.right ?? 0)).to.be.lessThan(100);
  });

  /** Where the first line of an element stands. */
  const baselineOf = (element: Element | null | undefined): number => {
    const strut = document.createElement('span');
    strut.style.display = 'inline-block';
    element?.prepend(strut);
    const { bottom } = strut.getBoundingClientRect();
    strut.remove();
    return bottom;
  };

  for (const [count, width] of [[1, 600], [1, 1280], [2, 768], [3, 1000], [4, 900]] as const) {
    it(`begins a take on the line of its score, of ${count} at ${width} px`, () => {
      box.style.inlineSize = `${width}px`;
      const { shadowRoot } = draw(wholePanel(read({ tools: tools(count) })), box);
      const cell = byRole(shadowRoot, 'cell').find((one) => one.querySelector('[part=score]'));
      const [score, take] = ['strong', '[part=take]'].map((part) => cell?.querySelector(part));
      expect(take?.getBoundingClientRect().left).to.be.greaterThan(score?.getBoundingClientRect().right ?? Infinity);
      expect(baselineOf(take)).to.be.closeTo(baselineOf(score), 1);
    });
  }

  it('keeps a portrait as far from its reviewer at all widths', () => {
    const { shadowRoot } = draw(wholePanel(read(everything)), box);
    const reviewer = shadowRoot.querySelector('[part=reviewer]');
    const gapAt = (width: number) => {
      box.style.inlineSize = `${width}px`;
      const [portrait, name] = ['[part=logo]', 'a'].map((part) =>
        reviewer?.querySelector(part)?.getBoundingClientRect());
      return Math.round((name?.left ?? 0) - (portrait?.right ?? 0));
    };
    expect([320, 600, 768, 1280].map(gapAt)).to.deep.equal([11, 11, 11, 11]);
  });

  it('breaks no link to a review, but before it', () => {
    const { shadowRoot } = draw(wholePanel(read(everything)), box);
    const source = shadowRoot.querySelector<HTMLElement>('[part=source]');
    for (let width = 90; width < 300; width += 5) {
      source?.style.setProperty('inline-size', `${width}px`);
      expect(source?.querySelector('a')?.getBoundingClientRect().height, `${width}`).to.be.lessThan(30);
    }
  });

  it('reads from the right in a right-to-left page', () => {
    box.dir = 'rtl';
    box.style.inlineSize = '900px';
    const { shadowRoot } = draw(wholePanel(read(everything)), box);
    const [first, second] = byRole(shadowRoot, 'article').map((card) => card.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? 0);
  });

  for (const display of ['flex', 'grid', 'block']) {
    it(`is as wide as its container in a ${display} box`, () => {
      box.style.cssText = `display: ${display}; inline-size: 700px`;
      const host = draw(wholePanel(read(everything)), box);
      expect(host.getBoundingClientRect().width).to.equal(700);
      host.style.margin = '0 20px';
      expect(host.getBoundingClientRect().width).to.equal(660);
    });
  }

  it('does not take over the text properties around it', () => {
    box.style.cssText = 'text-align: center; line-height: 3; letter-spacing: 1em; text-transform: uppercase;'
      + 'white-space: pre; font-style: italic; word-break: break-all; hyphens: auto; font-size: 20px';
    const { shadowRoot } = draw(wholePanel(read(everything)), box);
    const take = takes(shadowRoot).find(({ textContent }) => textContent === 'Good.');
    const style = take && getComputedStyle(take);
    expect([style?.textAlign, style?.letterSpacing, style?.textTransform, style?.whiteSpace, style?.fontStyle])
      .to.deep.equal(['start', 'normal', 'none', 'normal', 'normal']);
    expect([style?.wordBreak, style?.hyphens, style?.fontSize]).to.deep.equal(['normal', 'manual', '18.75px']);
    expect(parseFloat(style?.lineHeight ?? '')).to.be.closeTo(28.125, .05); // some engines round it
  });

  it('hides when told so', () => {
    const host = draw(wholePanel(read(everything)), box);
    host.hidden = true;
    expect(host.offsetHeight).to.equal(0);
  });
});
