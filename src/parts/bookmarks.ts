/** The part `bookmarks`: what readers keep tools with, and the list of what they kept. */
import { unsafeCSS } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { keptContent } from '../content/bookmark.js';
import type { ToolView, View } from '../content/view.js';
import { BookmarkShelf } from '../controllers/bookmark-shelf.js';
import type { BookmarkButton } from '../elements/bookmark-button/bookmark-button.js';
import { BookmarkChangeEvent } from '../elements/bookmark-event.js';
import type { BookmarkList } from '../elements/bookmark-list/bookmark-list.js';
import type { ComparisonElement } from '../elements/comparison-element.js';
import { bookmarkEnglish, type BookmarkMessages } from '../i18n/bookmark-messages.js';
import type { Language } from '../i18n/language.js';
import { createLocalBookmarks, keyOf, webLink, type Bookmark } from '../stores/bookmarks.js';
import { bookmarkButton as button, bookmarkInText } from '../views/bookmark-button.js';
import { bookmarkList as list } from '../views/bookmark-list.js';
import { bookmarkButtonStyles, bookmarkListStyles, bookmarkStyles } from '../views/bookmark.styles.js';

const inCard = unsafeCSS(bookmarkStyles);
const inText = unsafeCSS(bookmarkButtonStyles);
const inList = unsafeCSS(bookmarkListStyles);

const shelf = new BookmarkShelf(createLocalBookmarks({ storage: () => localStorage, page: window }));

/** What the reader did last: where it cannot be stored, it is said there. */
let pressed: { host: ComparisonElement; key: string } | undefined;

/** By list, what was removed there last, and its place. */
const removed = new WeakMap<BookmarkList, { bookmark: Bookmark; place: number }>();

const wordsOf = <Words extends Language['messages']>(messages: Words): BookmarkMessages & Words =>
  ({ ...bookmarkEnglish, ...messages });

/** The place of a tool on this page, for a tool without an address of its own. */
const placeIn = ({ id, ownerDocument: { URL: page } }: HTMLElement, tool: string): string | undefined =>
  webLink(id ? `#${encodeURIComponent(`${id}-tool-${tool}`)}` : '', page);

const bookmarkOf = (host: HTMLElement, { tool, verdict: { verdict, percent } }: ToolView): Bookmark => {
  const { id, name, url, sponsored } = tool;
  return { tool: id, name, href: webLink(url ?? '') ?? placeIn(host, id), sponsored: !!sponsored, verdict, percent };
};

/** Tells the page what is about to happen, and whether it may. */
const asked = (host: HTMLElement, { tool }: Bookmark, bookmarked: boolean): boolean =>
  host.dispatchEvent(new BookmarkChangeEvent(tool, bookmarked));

const toggle = (host: ComparisonElement, bookmark: Bookmark, messages: Language['messages']): TemplateResult => {
  const words = wordsOf(messages);
  const now = shelf.serve(host);
  const kept = shelf.placeOf(bookmark) >= 0;
  const key = keyOf(bookmark);
  const here = pressed?.host === host && pressed.key === key;
  return button(words, {
    name: bookmark.name,
    kept,
    note: kept && here && now?.lasting === false ? words.bookmarksFleeting : '',
    press: () => {
      if (!asked(host, bookmark, !kept)) return;
      pressed = { host, key };
      void (kept ? shelf.drop(bookmark) : shelf.keep(bookmark));
    },
  });
};

/** A page may set anything. */
const textOf = (given: { toString(): string } | null | undefined): string => (given ?? '').toString().trim();

/** What a button is about: a tool of the comparison or, without one, what the page says itself. */
const bookmarkAt = (host: BookmarkButton, view: View | undefined): Bookmark | undefined => {
  const [tool, label, href] = [host.tool, host.label, host.href].map(textOf);
  const [known] = tool || !label ? view?.tools ?? [] : [];
  if (known) return bookmarkOf(host, known);
  if (!label) return undefined;
  return { tool: tool || href || label, name: label, href: webLink(href ?? '', host.baseURI) };
};

export const bookmarkButton = (host: BookmarkButton, view: View | undefined): unknown => {
  const { lang, messages } = view ?? host.speech.language;
  const bookmark = bookmarkAt(host, view);
  host.dress(inText);
  return bookmark && bookmarkInText(lang, toggle(host, bookmark, messages));
};

/** With a button in each card. */
export const extend = (host: ComparisonElement, view: View): View => {
  host.dress(inCard);
  return {
    ...view,
    tools: view.tools.map((shown) => (
      { ...shown, bookmark: toggle(host, bookmarkOf(host, shown), view.messages) })),
  };
};

/** The button to go to is only there when the host has been drawn. */
const focusOn = async (host: BookmarkList, part: string, place = 0): Promise<void> => {
  host.requestUpdate();
  await host.updateComplete;
  host.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)[place]?.focus();
};

const remove = async (host: BookmarkList, bookmark: Bookmark, place: number): Promise<void> => {
  if (!asked(host, bookmark, false)) return;
  await shelf.drop(bookmark);
  removed.set(host, { bookmark, place });
  await focusOn(host, 'undo');
};

const restore = async (host: BookmarkList, bookmark: Bookmark, place: number): Promise<void> => {
  if (!asked(host, bookmark, true)) return;
  await shelf.keep(bookmark, place);
  await focusOn(host, 'remove', shelf.placeOf(bookmark));
};

/** Rows are drawn in order: where another tab has changed it, the focus goes with its tool, never to another. */
const keepFocus = async ({ renderRoot, updateComplete }: BookmarkList): Promise<void> => {
  const before = (renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  const key = before?.dataset.key;
  if (!key) return;
  await updateComplete;
  if (before.isConnected && before.dataset.key === key) return;
  before.blur();
  [...renderRoot.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === key)?.focus();
};

export const bookmarkList = (host: BookmarkList, view: View | undefined): unknown => {
  const { language } = host.speech;
  const said = new Map(view?.tools.map((tool) => [keyOf(bookmarkOf(host, tool)), tool.verdict]));
  const words = wordsOf((view ?? language).messages);
  const kept = shelf.serve(host);
  const last = removed.get(host);
  const isBack = !!last && shelf.placeOf(last.bookmark) >= 0;
  void keepFocus(host);
  host.dress(inList);
  return list(language, words, {
    items: kept?.items.map((bookmark, place) => ({
      ...keptContent({ ...bookmark, now: said.get(keyOf(bookmark)) }, words, language.format),
      key: keyOf(bookmark),
      remove: () => void remove(host, bookmark, place),
    })),
    lasting: kept?.lasting !== false,
    status: last ? words[isBack ? 'bookmarkRestored' : 'bookmarkRemoved'](last.bookmark.name) : '',
    undo: last && !isBack ? () => void restore(host, last.bookmark, last.place) : undefined,
  });
};
