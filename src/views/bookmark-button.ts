import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BookmarkMessages } from '../i18n/bookmark-messages.js';

export interface BookmarkToggle {
  name: string;
  kept: boolean;
  /** What the reader has to know of what was just done; usually nothing. */
  note: string;
  press: () => void;
}

const hollow = 'M4.5 2.5v9.6l3.5-2.7l3.5 2.7v-9.6z';
const ribbon = (kept: boolean): string => `M3 1h10v14.2l-5-3.9l-5 3.9z${kept ? '' : hollow}`;

/** Keeps a tool, or drops it. Its words stay: `aria-pressed` says how it stands, and the ribbon is full or empty. */
export const bookmarkButton = (
  { bookmark, bookmarkTool }: BookmarkMessages, { name, kept, note, press }: BookmarkToggle,
): TemplateResult => html`
  <button class="bookmark" part="bookmark" type="button" aria-label=${bookmarkTool(name)} aria-pressed=${kept}
    @click=${press}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ribbon(kept)}></path></svg>
    ${bookmark}
  </button>
  <div class="fine told" part="bookmark-note" role="status">${note}</div>`;

/** The same in running text, without a sheet. */
export const bookmarkInText = (lang: string, button: TemplateResult): TemplateResult =>
  html`<span class="base in-text" part="panel" lang=${lang || nothing}>${button}</span>`;
