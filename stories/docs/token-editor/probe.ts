import { baseStyles, tokenStyles } from '../../../src/views/base.styles.js';
import { text } from './pairs.js';

/** A place whose tokens are asked for as the library itself reads them. */
export interface Probe {
  /** The computed colour of a token; `currentColor` in it is the text's. */
  colorOf(token: string): string;
  remove(): void;
}

/**
 * Puts an invisible element with the library's own style sheets into a place.
 * @param surface `light` or `dark` for what these themes set, else ``
 */
export const probeIn = (place: Element, surface: string): Probe => {
  const host = document.createElement('span');
  host.hidden = true;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenStyles + baseStyles);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('span');
  frame.className = `base ${surface}`;
  const inner = document.createElement('i');
  frame.append(inner);
  root.append(frame);
  place.append(host);
  return {
    colorOf(token) {
      inner.style.color = `var(--_${token})`;
      // The frame is written in it already, and once more could mix it twice.
      return getComputedStyle(token === text ? frame : inner).color;
    },
    remove() {
      host.remove();
    },
  };
};
