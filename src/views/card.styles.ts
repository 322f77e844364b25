import { css } from './css.js';
import { framed } from './framed.js';
import { layoutStyles } from './layout.styles.js';

/** Tool cards: six rows that align across the cards beside each other. */
export const cardOnlyStyles = css`
  .cards { margin-block-end: calc(var(--_space)*-2.5) }
  .card {
    grid-row: span 6; grid-template: subgrid / minmax(0, 1fr); align-content: start; position: relative;
    border-block-start: var(--_verdict-border-width) solid var(--_edge, currentColor);
    padding: var(--_space) var(--_card-padding) var(--_card-padding);
    border-radius: var(--_card-radius); background: var(--_card-surface); margin-block-end: calc(var(--_space)*2.5);
  }
  .sheet > .card { grid-row: auto; grid-template-rows: none; margin: 0 }
  .top, .figures { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: calc(var(--_space)*.75) }
  .top { align-items: center }
  .top .picture { grid-area: 1 / 1; max-inline-size: 7em }
  .name { font-size: var(--_font-size-name); text-wrap: balance }
  .name a { color: inherit; text-decoration-color: var(--_link) }
  .tagline { inline-size: 100%; text-wrap: balance }
  .figures { margin-block-start: calc(var(--_space)*1.5); place-content: start; align-items: last baseline }
  .none .figures { align-items: first baseline }
  .none .share { margin: 0; padding: 0; font-size: var(--_font-size-score); color: var(--_muted) }
  .verdict { grid-column: 1 / -1 }
  .verdict, .strip { margin-block-end: calc(var(--_space)*.5) }
  .share { font-size: var(--_font-size-share); line-height: 1 }
  .share span { font-size: .58em }
  .strip { display: block; inline-size: auto; block-size: .9em; max-inline-size: 100% }
  .strip path { fill: var(--_fill) }
  dl { display: grid; grid-template-columns: 1fr 1fr; gap: var(--_space) }
  dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end }
  .links p + p { margin-block-start: calc(var(--_space)*.5) }
`;

export const cardStyles = /* @__PURE__ */ framed(`${cardOnlyStyles}${layoutStyles}`, '24em');
