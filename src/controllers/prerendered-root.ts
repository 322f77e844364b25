import type { Language } from '../i18n/language.js';
import { primary } from '../i18n/language.js';
import { bare, digest } from '../model/digest.js';
import { version } from '../version.js';
import { jsonChild } from './json-child.js';

/**
 * A root that came with the page. The host says in its attribute `prerendered` which language the server spoke, and a
 * digest of what it drew from and of what it wrote: another version, setting, data, text or attribute gives another
 * digest.
 */
export class PrerenderedRoot {
  #host: HTMLElement;
  #written: string;
  /** What it was drawn from, once that is known to be what would be drawn now. */
  #kept: string | undefined;

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    // Its own style sheet stands first; any other came on the way.
    this.#written = bare(root.innerHTML.replace(/^\s*<(style.*?<\/style|link[^>]*)>/s, ''));
  }

  /** Whether it says what would be drawn now. */
  stands(settings: string, { lang, page }: Language): boolean {
    const drawnFrom = `${settings}\n${jsonChild(this.#host)?.textContent}`;
    const [spoken = '', said] = this.#host.getAttribute('prerendered')?.split(' ') ?? [];
    if (this.#kept === undefined && said === digest(version + drawnFrom + this.#written)) {
      this.#kept = drawnFrom;
    }
    // The server may have spoken the page's language before its locale is here.
    return this.#kept === drawnFrom && [lang, page].some((tag) => primary(tag) === primary(spoken));
  }
}
