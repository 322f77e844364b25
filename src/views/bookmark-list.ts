import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { KeptContent } from '../content/bookmark.js';
import type { Linked } from '../content/link.js';
import type { BookmarkMessages } from '../i18n/bookmark-messages.js';
import type { Language } from '../i18n/language.js';
import { mark } from './marks.js';
import { sheet } from './sheet.js';

export interface KeptItem extends KeptContent { key: string; remove: () => void }

export interface BookmarkListOptions {
  /** Undefined as long as nobody knows. */
  items: readonly KeptItem[] | undefined;
  lasting: boolean;
  /** What was just done, and how to take it back. */
  status: string;
  undo: (() => void) | undefined;
}

type Words = Language['messages'] & BookmarkMessages;

const link = ({ text, url, rel, tool }: Linked): TemplateResult | string =>
  url ? html`<a part="link" href=${url} rel=${rel} data-tool=${tool}>${text}</a>` : text;

const keptItem = (messages: Words, { key, name, sponsored, verdicts, remove }: KeptItem): TemplateResult => html`
  <li class="kept" part="item">
    <div>
      <p class="strong" part="name"><bdi>${link(name)}</bdi></p>
      <p class="fine" part="sponsored">${sponsored}</p>
      <p class="fine verdicts">${verdicts.map(({ label, mark: shape, word, share }) => html`
        <span class=${shape} part="verdict ${shape}">${label} ${mark(shape)} <b part="word">${word}</b> <span
          part="share">${share}</span></span>`)}</p>
    </div>
    <button class="quiet" part="remove" type="button" data-key=${key} @click=${remove}
      aria-label=${messages.bookmarkRemoveTool(name.text)}>${messages.bookmarkRemove}</button>
  </li>`;

const savedItems = (messages: Words, items: readonly KeptItem[] | undefined): TemplateResult => {
  if (!items) return html`<p class="muted" part="empty">${messages.bookmarksLoading}</p>`;
  if (items.length === 0) {
    return html`
      <div part="empty">
        <p class="strong">${messages.bookmarksEmpty}</p>
        <p class="muted">${messages.bookmarksHint}</p>
      </div>`;
  }
  return html`<ul aria-label=${messages.bookmarks} part="list">${
    items.map((item) => keptItem(messages, item))}</ul>`;
};

/** What the reader keeps, last kept first. */
export const bookmarkList = (
  language: Language, messages: Words, { items, lasting, status, undo }: BookmarkListOptions,
): TemplateResult => sheet(language, html`
  <div>
    ${savedItems(messages, items)}
    <div class="undoing">
      <div class="fine" part="status" role="status">${status}</div>
      ${undo ? html`<button class="quiet" part="undo" type="button" @click=${undo}>${messages.bookmarkUndo}</button>`
        : nothing}
    </div>
    <p class="fine" part="note">${lasting ? '' : messages.bookmarksFleeting}</p>
  </div>`, { count: 1 });
