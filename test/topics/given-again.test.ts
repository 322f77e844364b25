import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fileOf, other, pair } from '../support/data.js';
import { clear, find, put, settled, task, words } from '../support/page.js';

describe('data that is given again', () => {
  afterEach(clear);

  it('is no new source where it is equal, and a new one where it has changed', async () => {
    const panel = put('<compare-panel></compare-panel>');
    let loads = 0;
    panel.addEventListener('comparison-load', () => { loads += 1; });
    const give = async (data: object | null): Promise<void> => {
      panel.comparison = data;
      await panel.updateComplete;
      await task();
    };
    const data = structuredClone(pair);
    await give(data);
    await give({ ...data });
    await give(data);
    expect(loads).to.equal(1);
    for (const tool of data.tools) tool.name = 'Renamed';
    await give(data);
    expect(loads).to.equal(2);
    expect(words(panel)).to.include('Renamed');
    await give(null);
    await give(data);
    expect(loads).to.equal(3);
  });

  it('is drawn afresh, whatever a translator has made of the old text', async () => {
    const panel = put('<compare-panel></compare-panel>');
    panel.comparison = pair;
    await settled(panel);
    const walker = document.createTreeWalker(panel.shadowRoot ?? panel, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.nodeValue?.trim()) continue;
      const translated = document.createElement('i');
      translated.textContent = `¡${text.nodeValue}!`;
      text.parentNode?.replaceChild(translated, text);
    }
    panel.comparison = other;
    await settled(panel);
    expect(words(panel)).to.include('Gamma').and.not.include('¡').and.not.include('Alpha');
  });

  it('is found where an image hides what the document says of itself', async () => {
    const names = ['baseURI', 'defaultView', 'addEventListener', 'removeEventListener'];
    const box = put(`<div>${names.map((name) => `<img name="${name}">`).join('')}</div>`);
    box.insertAdjacentHTML('beforeend', `<compare-panel src="${fileOf(pair)}"></compare-panel>`);
    const panel = find(box, 'compare-panel');
    await settled(panel);
    expect(words(panel)).to.include('Alpha');
    expect(panel.problems).to.deep.equal([]);
  });
});
