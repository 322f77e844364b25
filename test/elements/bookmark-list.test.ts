import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { BookmarkChangeEvent, BookmarkList } from '../../src/index.js';
import { render } from 'lit/html.js';
import { bookmarkEnglish } from '../../src/i18n/bookmark-messages.js';
import { languageFor } from '../../src/i18n/language.js';
import { fr } from '../../src/locales/fr.js';
import { bookmarkList } from '../../src/views/bookmark-list.js';
import { fromOtherTab, stored, withoutStorage } from '../support/bookmarks.js';
import { pair } from '../support/data.js';
import { clear, find, inside, put, script, settled, task, until, words } from '../support/page.js';

const alpha = {
  tool: 'alpha', name: 'Alpha', href: 'https://alpha.example/old', sponsored: false, verdict: 'mixed', percent: 55,
};
const beta = { tool: 'beta', name: 'Beta', href: 'https://beta.example/', sponsored: true };
const gamma = { tool: 'gamma', name: 'Gamma', verdict: null, percent: null };

const shown = async (html = '<bookmark-list></bookmark-list>'): Promise<BookmarkList> => {
  const host = find(put(`<div>${html}</div>`), 'bookmark-list');
  await settled(host);
  await task();
  return host;
};
const itemsIn = (host: Element): string[] =>
  inside(host).queryAllByRole('listitem').map((item) => words(item).replace(/ Remove$/, ''));
const button = (host: Element, name: string): HTMLElement => inside(host).getByRole('button', { name });
const status = (host: Element): string | null => inside(host).getByRole('status').textContent;
/** The name of what has the focus in it. */
const focused = ({ shadowRoot }: Element): string | undefined =>
  (shadowRoot?.activeElement?.getAttribute('aria-label') ?? shadowRoot?.activeElement?.textContent)?.trim();

/** Presses a button, and waits until another has the focus. */
const press = async (host: Element, name: string, next: string): Promise<void> => {
  button(host, name).click();
  await until(() => focused(host) === next);
  expect(focused(host)).to.equal(next);
};

describe('<bookmark-list>', () => {
  beforeEach(() => fromOtherTab(null));
  afterEach(clear);

  it('says that it is loading as long as the store has not answered', () => {
    const box = put('<div></div>');
    const language = languageFor('');
    const none = { items: undefined, lasting: true, status: '', undo: undefined };
    render(bookmarkList(language, { ...language.messages, ...bookmarkEnglish }, none), box);
    expect(words(box)).to.equal('Loading bookmarks...');
  });

  it('says that there is nothing yet, and writes nothing', async () => {
    const host = await shown();
    expect(words(host)).to.equal('No bookmarks yet Bookmark tools to save them for later');
    expect(stored()).to.equal(undefined);
  });

  it('lists what was kept: name, link and the verdict of then', async () => {
    fromOtherTab([alpha, beta, gamma]);
    const host = await shown();
    expect(inside(host).getByRole('list', { name: 'Bookmarks' })).to.exist;
    expect(itemsIn(host)).to.deep.equal(
      ['Alpha When saved: Mixed 55%', 'Beta Sponsored', 'Gamma When saved: No verdict yet']);
    const [first, second, ...rest] = inside(host).getAllByRole('link');
    expect(first).to.have.attribute('href', alpha.href);
    expect(first).to.have.attribute('rel', 'noopener');
    expect(second).to.have.attribute('rel', 'sponsored nofollow noopener');
    expect(rest).to.deep.equal([]);
  });

  it('says the verdict of now beside it where a comparison knows the tool', async () => {
    fromOtherTab([alpha, { ...beta, tool: 'alpha' }]);
    const host = await shown(`<bookmark-list>${script(pair)}</bookmark-list>`);
    expect(itemsIn(host)).to.deep.equal(['Alpha When saved: Mixed 55% Now: Ship 100%', 'Beta Sponsored']);
  });

  it('removes with an undo that brings it back to its place, the focus beside it, said once each', async () => {
    fromOtherTab([alpha, beta, gamma]);
    const host = await shown();
    const said: (string | null)[] = [];
    const live = inside(host).getByRole('status');
    new MutationObserver(() => said.push(live.textContent)).observe(
      live, { childList: true, characterData: true, subtree: true });
    await press(host, 'Remove Beta', 'Undo');
    expect(itemsIn(host).map((text) => text.split(' ')[0])).to.deep.equal(['Alpha', 'Gamma']);
    expect(stored()?.map(({ tool }) => tool)).to.deep.equal(['alpha', 'gamma']);
    await press(host, 'Undo', 'Remove Beta');
    expect(stored()?.map(({ tool }) => tool)).to.deep.equal(['alpha', 'beta', 'gamma']);
    expect(inside(host).queryByRole('button', { name: 'Undo' })).to.equal(null);
    expect(inside(host).getByRole('status'), 'one live region').to.equal(live);
    await task();
    expect([...new Set(said)]).to.deep.equal(['Beta removed', 'Beta is back']);
  });

  it('brings back the last one, also to an empty list', async () => {
    fromOtherTab([alpha]);
    const host = await shown();
    await press(host, 'Remove Alpha', 'Undo');
    expect(words(host)).to.equal('No bookmarks yet Bookmark tools to save them for later Alpha removed Undo');
    await press(host, 'Undo', 'Remove Alpha');
    expect(itemsIn(host)).to.deep.equal(['Alpha When saved: Mixed 55%']);
  });

  it('says before it acts, and does not act where the page objects', async () => {
    fromOtherTab([alpha]);
    const host = await shown();
    const said: unknown[] = [];
    const objects = (event: BookmarkChangeEvent): void => {
      said.push([event.tool, event.bookmarked, itemsIn(host).length]);
      event.preventDefault();
    };
    host.addEventListener('bookmark-change', objects);
    button(host, 'Remove Alpha').click();
    await task();
    expect(said).to.deep.equal([['alpha', false, 1]]);
    expect(status(host)).to.equal('');
    host.removeEventListener('bookmark-change', objects);
    await press(host, 'Remove Alpha', 'Undo');
    host.addEventListener('bookmark-change', objects);
    button(host, 'Undo').click();
    await task();
    expect(said[1]).to.deep.equal(['alpha', true, 0]);
    expect(stored()).to.deep.equal([]);
  });

  it('asks the page before one of its links is followed', async () => {
    fromOtherTab([beta]);
    const host = await shown();
    const said: unknown[] = [];
    host.addEventListener('tool-link', (event) => {
      said.push([event.tool, event.href, event.label, event.sponsored]);
      event.preventDefault();
    });
    inside(host).getByRole('link').click();
    expect(said).to.deep.equal([['beta', 'https://beta.example/', 'Beta', true]]);
  });

  it('follows other tabs, and keeps the focus on the button that has it', async () => {
    fromOtherTab([alpha, beta]);
    const host = await shown();
    button(host, 'Remove Beta').focus();
    fromOtherTab([beta]);
    await task();
    expect(itemsIn(host)).to.deep.equal(['Beta Sponsored']);
    expect(focused(host)).to.equal('Remove Beta');
  });

  it('takes its undo away when what was removed has come back elsewhere', async () => {
    fromOtherTab([alpha]);
    const host = await shown();
    await press(host, 'Remove Alpha', 'Undo');
    fromOtherTab([alpha]);
    await task();
    expect(inside(host).queryByRole('button', { name: 'Undo' })).to.equal(null);
  });

  it('runs no script that somebody has put into the storage', async () => {
    fromOtherTab([{ ...alpha, name: '<img src=x onerror=alert(1)>', href: 'javascript:alert(1)' }]);
    const host = await shown();
    expect(inside(host).queryByRole('link')).to.equal(null);
    expect(words(host)).to.include('<img src=x onerror=alert(1)>');
  });

  it('leaves what a newer version has stored, and says that the list does not last', async () => {
    fromOtherTab([alpha], 2);
    const text = JSON.stringify(localStorage);
    const host = await shown();
    expect(words(host)).to.equal('No bookmarks yet Bookmark tools to save them for later '
      + 'This browser does not store bookmarks here: they last until you leave the page.');
    expect(JSON.stringify(localStorage)).to.equal(text);
  });

  it('works for the time of the page where the storage is refused', async () => {
    const host = await shown();
    await withoutStorage(async () => {
      const toggle = put('<bookmark-button label="Alpha"></bookmark-button>');
      await task();
      inside(toggle).getByRole('button').click();
      await task();
      expect(itemsIn(host)).to.deep.equal(['Alpha']);
      expect(words(host)).to.include('does not store bookmarks');
      await press(host, 'Remove Alpha', 'Undo');
      expect(itemsIn(host)).to.deep.equal([]);
    });
    await press(host, 'Undo', 'Remove Alpha');
    expect(stored()?.map(({ tool }) => tool)).to.deep.equal(['Alpha']);
    expect(words(host)).not.to.include('does not store');
  });

  it('speaks the language of its place', async () => {
    fromOtherTab([alpha]);
    const box = put(`<div lang="${fr.locale}"><bookmark-list></bookmark-list></div>`);
    await task();
    const [host] = box.children;
    expect(host && words(host)).to.equal('Alpha À l’ajout : Mitigé 55 % Retirer');
  });

  it('is accessible, empty and full', async () => {
    const host = await shown();
    await expect(host).to.be.accessible();
    fromOtherTab([alpha, beta, gamma]);
    await task();
    await press(host, 'Remove Beta', 'Undo');
    await expect(host).to.be.accessible();
  });
});
