import type { Language } from '../i18n/language.js';
import { primary } from '../i18n/language.js';
import { bare, digest } from '../model/digest.js';
import { version } from '../version.js';
import { jsonChild } from './json-child.js';

/** What a host would draw. */
export interface Drawing {
  source: { comparison: unknown };
  /** Data of a property. */
  given: unknown;
  settings: string;
  speech: { language: Language };
}

/** Whether what came is to stand still, where the author wants no more; else the root is empty from then on. */
export type PrerenderedRoot = (drawing: Drawing, more: boolean) => boolean;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/**
 * What may be skipped far away has the height of a placeholder until the browser has found it near, a frame too late
 * for what takes the place of something that a reader sees.
 */
const showAtOnce = async (drawn: Promise<unknown> | undefined, root: ShadowRoot): Promise<void> => {
  await drawn;
  const panel = root.querySelector<HTMLElement>('.panel');
  panel?.style.setProperty('content-visibility', 'visible');
  await frame();
  await frame();
  panel?.removeAttribute('style');
};

/**
 * A root that came with the page. The host says in its attribute `prerendered` which language the server spoke, and a
 * digest of what it drew from and of what it wrote: another version, setting, data, text or attribute gives another
 * digest.
 */
export const prerenderedRoot = (
  host: HTMLElement & { updateComplete?: Promise<unknown> }, root: ShadowRoot,
): PrerenderedRoot => {
  // Its own style sheet stands first; any other came on the way.
  const written = bare(root.innerHTML.replace(/^\s*<(style.*?<\/style|link[^>]*)>/s, ''));
  /** What it was drawn from, once that is known to be what would be drawn now. */
  let kept: string | undefined;
  let standing = true;

  /** Whether it says what would be drawn now. */
  const says = (settings: string, { lang, page }: Language): boolean => {
    const drawnFrom = `${settings}\n${jsonChild(host)?.textContent}`;
    const [spoken = '', said] = host.getAttribute('prerendered')?.split(' ') ?? [];
    if (kept === undefined && said === digest(version + drawnFrom + written)) kept = drawnFrom;
    // The server may have spoken the page's language before its locale is here.
    return kept === drawnFrom && [lang, page].some((tag) => primary(tag) === primary(spoken));
  };

  return ({ source: { comparison }, given, settings, speech: { language } }, more) => {
    if (!standing) return false;
    // It stays until there is data to draw another from, which a page may have lost on its way.
    standing = !more && (!comparison || (given == null && says(settings, language)));
    if (!standing) {
      root.replaceChildren();
      void showAtOnce(host.updateComplete, root);
    }
    return standing;
  };
};
