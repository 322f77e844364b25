import { baseStyles, tokenStyles } from '../../../src/views/base.styles.js';
import { prefix } from './known.js';
import { text } from './pairs.js';

/** A place whose tokens are asked for as the library itself reads them. */
export interface Probe {
  /** The computed colour of a token; `currentColor` in it is the text's. */
  colorOf(token: string): string;
  /** The length that a token is in a panel 960 px wide on a page of 16 px, in px; a `0` is half an em wide there. */
  lengthOf(token: string): number;
  /** The computed shadow of a token. */
  shadowOf(token: string): string;
  /** The CSS text of a token, with what it refers to in place. */
  textOf(token: string): string;
  remove(): void;
}

/**
 * Puts an unseen element with the library's own style sheets into a place.
 * @param surface `light` or `dark` for what these themes set, else ``
 * @param tokens tokens to set on it, besides those that it inherits
 */
export const probeIn = (place: Element, surface: string, tokens: ReadonlyMap<string, string> = new Map()): Probe => {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokenStyles}${baseStyles}
    :host{position:fixed;visibility:hidden;inline-size:960px;font-size:16px;contain:strict;block-size:0}
    .base{display:block;container-type:inline-size}i{position:absolute}`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('span');
  frame.className = `base ${surface}`;
  const inner = document.createElement('i');
  frame.append(inner);
  root.append(frame);
  for (const [name, value] of tokens) host.style.setProperty(prefix + name, value);
  place.append(host);
  return {
    colorOf(token) {
      inner.style.color = `var(--_${token})`;
      // The frame is written in it already, and once more could mix it twice.
      return getComputedStyle(token === text ? frame : inner).color;
    },
    lengthOf(token) {
      const css = this.textOf(token).replace(/([\d.]+)ch\b/g, 'calc($1*.5em)');
      // That token is the size of a panel's text itself, and so its em.
      inner.style.inlineSize = token === 'font-size' ? '1em' : css;
      return inner.getBoundingClientRect().width;
    },
    shadowOf(token) {
      inner.style.boxShadow = `var(--_${token})`;
      return getComputedStyle(inner).boxShadow;
    },
    // A property of ours that is `inherit` has nothing to inherit.
    textOf: (token) => getComputedStyle(frame).getPropertyValue(`--_${token}`).trim() || 'inherit',
    remove() {
      host.remove();
    },
  };
};
