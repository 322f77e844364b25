import { css } from './css.js';
import { framed } from './framed.js';

/** The button of a card, in the row of its logo, which has the room: nothing moves when it comes. */
export const bookmarkStyles = css`
  .bookmark {
    display: inline-flex; align-items: center; gap: .4em; min-block-size: max(24px, 2.5em); min-inline-size: 24px;
    font-size: var(--_font-size-fine); line-height: var(--_leading-tight); color: var(--_muted); cursor: pointer;
    transition: color var(--_duration);
  }
  .bookmark svg { fill: currentColor }
  .bookmark:hover, .bookmark[aria-pressed=true] { color: var(--_link) }
  .top .bookmark { grid-area: 1 / 3 }
  .top .told { grid-area: 2 / 1 / auto / span 3 }
  .top:has(.bookmark) p { line-height: var(--_leading-tight) }
  @media print { .bookmark { display: none } }
`;

/** The button in running text, where the line has the say. */
const inText = css`
  :host { display: inline; inline-size: auto; min-block-size: 0 }
  :host::before { content: none }
  .in-text, .told { display: inline; font-size: inherit; line-height: inherit }
  .in-text .bookmark { align-items: baseline; min-block-size: 24px; font-size: inherit }
  .in-text .bookmark svg { align-self: center }
`;

export const bookmarkButtonStyles = /* @__PURE__ */ framed(`${bookmarkStyles}${inText}`, '0');

/** The list, within the sheet of its element. */
export const bookmarkListStyles = css`
  .kept, .undoing {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--_space);
  }
  .kept { padding-block: calc(var(--_space)*.5) }
  .kept + .kept { border-block-start: var(--_border-width) solid var(--_border) }
  .verdicts { display: flex; flex-wrap: wrap; column-gap: var(--_space) }
  .quiet {
    min-block-size: max(24px, 2.75em); min-inline-size: 24px; font-size: var(--_font-size-fine); color: var(--_link);
    text-decoration: underline; text-decoration-thickness: var(--_border-width); text-underline-offset: .18em;
    cursor: pointer;
  }
  .quiet:hover { text-decoration-thickness: calc(var(--_border-width)*2) }
  .undoing { color: var(--_muted) }
  @media print { .quiet { display: none } }
`;
