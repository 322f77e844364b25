import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { BookmarkChangeEvent, ComparePanel } from '../../src/index.js';
import { prerender } from '../../src/ssr/index.js';
import { fromOtherTab, stored } from '../support/bookmarks.js';
import { pair } from '../support/data.js';
import { clear, find, inside, put, script, settled, task } from '../support/page.js';
import { closePages, streamedPage } from '../support/streamed-page.js';

const panelOf = async (attributes: string, data: unknown = pair): Promise<ComparePanel> => {
  const panel = await settled(
    find(put(`<div><compare-panel ${attributes}>${script(data)}</compare-panel></div>`), 'compare-panel'));
  await task();
  return panel;
};
/** With a category that takes a line of its own on a phone, as most do. */
const letters = { tools: pair.tools.map((tool) => ({ ...tool, category: 'Developer tools and infrastructure' })) };
const pressedIn = (host: Element): string[] =>
  inside(host).queryAllByRole('button', { pressed: true }).map((button) => button.getAttribute('aria-label') ?? '');

describe('bookmarks in panels', () => {
  beforeEach(() => fromOtherTab(null));
  afterEach(() => {
    clear();
    closePages();
  });

  it('have a button in each card of a panel that is bookmarkable, and in no other', async () => {
    expect(inside(await panelOf('')).queryByRole('button')).to.equal(null);
    const panel = await panelOf('bookmarkable');
    const cards = inside(panel).getAllByRole('article');
    const names = inside(panel).getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Bookmark Alpha', 'Bookmark Beta']);
    expect(cards).to.have.length(2);
    panel.bookmarkable = false;
    await panel.updateComplete;
    expect(inside(panel).queryByRole('button')).to.equal(null);
  });

  it('agree in several panels, buttons and lists of a page', async () => {
    const [one, two] = [await panelOf('bookmarkable'), await panelOf('bookmarkable tools="beta alpha"')];
    const button = put(`<bookmark-button tool="alpha">${script(pair)}</bookmark-button>`);
    const list = put('<bookmark-list></bookmark-list>');
    await task();
    inside(one).getByRole('button', { name: 'Bookmark Alpha' }).click();
    await task();
    for (const host of [one, two, button]) expect(pressedIn(host), host.localName).to.deep.equal(['Bookmark Alpha']);
    inside(list).getByRole('button', { name: 'Remove Alpha' }).click();
    await task();
    for (const host of [one, two, button]) expect(pressedIn(host), host.localName).to.deep.equal([]);
  });

  it('tell two tools of one id apart by the site that they lead to', async () => {
    const elsewhere = { tools: [{ ...pair.tools[0], url: 'https://alpha.test/' }] };
    const [one, two] = [await panelOf('bookmarkable'), await panelOf('bookmarkable', elsewhere)];
    inside(one).getByRole('button', { name: 'Bookmark Alpha' }).click();
    await task();
    expect(pressedIn(one)).to.deep.equal(['Bookmark Alpha']);
    expect(pressedIn(two)).to.deep.equal([]);
  });

  it('lead a tool without an address back to its card', async () => {
    const panel = await panelOf('id="letters" bookmarkable');
    inside(panel).getByRole('button', { name: 'Bookmark Beta' }).click();
    await task();
    const [item] = stored() ?? [];
    expect(item?.href).to.equal(`${location.href.split('#')[0]}#letters-tool-beta`);
    expect(panel.shadowRoot?.getElementById('tool-beta')).to.exist;
  });

  it('are asked for at the panel', async () => {
    const panel = await panelOf('bookmarkable');
    const said: unknown[] = [];
    panel.addEventListener('bookmark-change', (event: BookmarkChangeEvent) => {
      said.push([event.target, event.tool, event.bookmarked]);
      event.preventDefault();
    });
    inside(panel).getByRole('button', { name: 'Bookmark Alpha' }).click();
    await task();
    expect(said).to.deep.equal([[panel, 'alpha', true]]);
    expect(stored()).to.equal(undefined);
  });

  for (const width of [280, 600, 1200]) {
    it(`come to a card without moving anything, ${width} px`, async () => {
      const panel = await panelOf('', letters);
      panel.style.inlineSize = `${width}px`;
      const heights = (): number[] =>
        inside(panel).getAllByRole('article').map((card) => card.getBoundingClientRect().height);
      const before = heights();
      panel.bookmarkable = true;
      await panel.updateComplete;
      expect(inside(panel).getAllByRole('button')).to.have.length(2);
      expect(heights()).to.deep.equal(before);
    });
  }

  it('come to a prerendered panel without moving anything', async () => {
    const page = await streamedPage();
    const html = prerender(letters, { bookmarkable: true }).value ?? '';
    const [root = '', data = ''] = html.split(/(?=<script)/);
    await page.write(root);
    const height = (): number => page.panel().getBoundingClientRect().height;
    const before = height();
    expect(before).to.be.greaterThan(100);
    await page.write(data);
    await page.close();
    await settled(page.panel());
    await task();
    expect(inside(page.panel()).getAllByRole('button')).to.have.length(2);
    expect(height()).to.equal(before);
    expect(find(page.panel().ownerDocument, 'compare-panel').bookmarkable).to.equal(true);
  });
});
