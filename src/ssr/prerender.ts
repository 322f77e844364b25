import { contentOf } from '../content/content.js';
import { bare, digest } from '../model/digest.js';
import { listOf } from '../model/choose.js';
import { version } from '../version.js';
import { comparePanel, panelSettings } from '../views/compare-panel.js';
import { detailStyles } from '../views/detail.styles.js';
import { panelStyles } from '../views/styles.js';
import { voteStyles } from '../views/vote.styles.js';
import { altTextOf } from './alt-text.js';
import { plainHtml } from './html.js';
import { markup } from './markup.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render, type Shown } from './shown.js';
import { withVotes } from './votes.js';
import { escapeHtml } from './xml.js';

export interface PrerenderOptions extends RenderOptions {
  /** Lets readers keep tools for later, once the script has come. */
  bookmarkable?: boolean | undefined;
  /** Address of a votes service, or `local`: lets readers vote, once the script has come. Their places are kept. */
  votes?: string | undefined;
  /** Of the page's Content Security Policy, for the style sheet. */
  nonce?: string | undefined;
  /**
   * Address of `dist/prerendered.css`, to be linked instead of a style sheet in each panel; with `votes` that of
   * `dist/prerendered-votes.css`.
   */
  stylesheet?: string | undefined;
  /**
   * What stands inside the element for reader modes, sanitizers and feeds, which drop its root and its data: a sentence
   * of its verdicts (the default), the plain form, or nothing. Where the root is, neither shows.
   */
  fallback?: 'sentence' | 'plain' | 'none' | undefined;
}

const fallbackOf = (fallback: PrerenderOptions['fallback'], shown: Shown): string => {
  if (fallback === 'none') return '';
  // Anchors of the plain form would be found before those in the root, and lead nowhere.
  return fallback === 'plain' ? plainHtml({ ...shown, id: undefined })
    : `<p>${escapeHtml(altTextOf(contentOf(shown.view)))}</p>`;
};

/** The style sheet of a prerendered root: the same text on all pages of a version. */
export const prerenderedStyles = `${panelStyles}${detailStyles}`;

/** The same for panels with `votes`. */
export const prerenderedVotesStyles = `${prerenderedStyles}${voteStyles}`;

/**
 * The source expression that lets the style sheet of prerendered panels through a Content Security Policy:
 * `'sha256-…'`, quotes included. Panels with `votes` have another one.
 */
export const styleHash = async ({ votes = false }: { votes?: boolean } = {}): Promise<string> => {
  const styles = votes ? prerenderedVotesStyles : prerenderedStyles;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

const attributes = (given: Record<string, string | number | undefined>): string => Object.entries(given)
  .map(([name, value = '']) => (value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`)).join('');

/**
 * A comparison as a whole `<compare-panel>` in HTML: its root as declarative shadow DOM, styled and complete without
 * JavaScript, and its data, so that the script takes over what is there. The data is what was read, cut down to the
 * shown tools.
 *
 * @param input an object or JSON text, as for `parse`
 */
export const prerender = (input: unknown, options?: PrerenderOptions | null): Rendered => {
  const { bookmarkable, votes, tallies, headingLevel, nonce, stylesheet, fallback } = options ?? {};
  return render(input, options, (shown) => {
    const { view, sections, level, theme, id } = shown;
    const drawn = { sections, level, theme };
    const root = markup(comparePanel(votes ? withVotes(view, tallies) : view, drawn));
    const json = JSON.stringify(view.comparison).replaceAll('<', '\\u003c');
    const style = stylesheet
      ? `<link rel="stylesheet"${attributes({ href: stylesheet, nonce })}>`
      // eslint-disable-next-line no-restricted-syntax -- its hash or its nonce lets it through a strict CSP
      : `<style${attributes({ nonce })}>${votes ? prerenderedVotesStyles : prerenderedStyles}</style>`;
    const host = attributes({
      id, sections: listOf(options?.sections).join(' '), 'heading-level': headingLevel, theme,
      votes, bookmarkable: bookmarkable ? 'bookmarkable' : '',
      prerendered: `${view.language.lang} ${digest(`${version}${panelSettings(drawn, '')}\n${json}${bare(root)}`)}`,
    });
    return `<compare-panel${host}><template shadowrootmode="open">${style}${root}</template>`
      + `<script type="application/json">${json}</script>${fallbackOf(fallback, shown)}</compare-panel>`;
  });
};
