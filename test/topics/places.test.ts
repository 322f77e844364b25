import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/data.js';
import { clear, find, put, script, settled } from '../support/page.js';

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
