import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, find, put, script, settled, until } from '../support/page.js';

/** Places that a page may put a panel in; 1000 px wide. */
const places: [what: string, html: (panel: string) => string][] = [
  ['a block', (panel) => `<div>${panel}</div>`],
  ['a flex row, as its item', (panel) => `<div style="display:flex">${panel}</div>`],
  ['an item of a flex row', (panel) => `<div style="display:flex"><div>${panel}</div></div>`],
  ['a flex item with words', (panel) => `<div style="display:flex"><div><p>Hi</p>${panel}</div></div>`],
  ['a centered column', (panel) => `
    <div style="display:flex;flex-direction:column;align-items:center"><div>${panel}</div></div>`],
  ['a centered grid', (panel) => `<div style="display:grid;place-items:center"><div>${panel}</div></div>`],
  ['a table cell', (panel) => `<table><tr><td>${panel}</td></tr></table>`],
  ['a float', (panel) => `<div style="float:left">${panel}</div>`],
  ['an inline block', (panel) => `<div style="display:inline-block">${panel}</div>`],
  ['a box that fits its content', (panel) => `<div style="width:fit-content">${panel}</div>`],
];

describe('a panel takes the width that there is', () => {
  afterEach(clear);

  for (const [what, html] of places) {
    for (const [width, least] of [[1000, 560], [320, 280]] as const) {
      it(`in ${what}, ${width} px wide`, async () => {
        const content = html(`<compare-panel>${script(pair)}</compare-panel>`);
        const box = put(`<div style="width:${width}px">${content}</div>`);
        const panel = find(box, 'compare-panel');
        await settled(panel);
        expect(panel.getBoundingClientRect().width).to.be.within(least, width);
        expect(box.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('and not an inherited nowrap', async () => {
    const box = put(`<div style="width:320px;white-space:nowrap">
      <div style="float:left"><compare-panel>${script(pair)}</compare-panel></div></div>`);
    await settled(find(box, 'compare-panel'));
    expect(box.scrollWidth).to.be.at.most(320);
  });
});

/** A box of this style with a panel in it, and the panel. */
const panelIn = async (style: string): Promise<ComparePanel> => {
  const box = put(`<div style="${style}"><compare-panel>${script(pair)}</compare-panel></div>`);
  return settled(find(box, 'compare-panel'));
};

describe('a panel in a place that gives no width', () => {
  afterEach(clear);

  for (const [what, style] of [
    ['a box as narrow as its content', 'width:min-content'],
    ['vertical text', 'writing-mode:vertical-rl'],
    ['a narrow box of vertical text', 'writing-mode:vertical-lr;width:min-content'],
  ] as const) {
    it(`has enough to be read: ${what}`, async () => {
      const { width, height } = (await panelIn(style)).getBoundingClientRect();
      expect(width).to.be.at.least(200);
      expect(height).to.be.within(500, 6000);
    });
  }
});

describe('a panel that is far away', () => {
  afterEach(clear);

  const taken = (panel: ComparePanel): boolean | undefined =>
    panel.shadowRoot?.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true });

  it('has a height before it is laid out, so that the page does not jump', async () => {
    const panel = await panelIn('padding-block:20000px');
    expect(panel.getBoundingClientRect().height).to.be.greaterThan(1000);
  });

  it('is drawn nevertheless where the page asks for it, as for a picture of the whole page', async () => {
    const panel = await panelIn('padding-block:20000px');
    // Where no margin keeps focus rings from being cut off, nothing is left out.
    const all = !CSS.supports('overflow-clip-margin', '1px');
    await until(() => taken(panel) === all);
    expect(taken(panel)).to.equal(all);
    const page = document.createElement('style');
    page.textContent = 'compare-panel::part(panel) { content-visibility: visible }';
    panel.after(page);
    await until(() => taken(panel) === true);
    expect(taken(panel)).to.equal(true);
  });
});
