import { css } from './css.js';
import { framed } from './framed.js';
import { layoutStyles } from './layout.styles.js';

/** Both tables: rows of the grid that the whole sheet shares. */
export const tableOnlyStyles = css`
  tr { padding-block: calc(var(--_space)*.75); row-gap: calc(var(--_space)*.5); align-items: start }
  thead tr { border-color: currentColor }
  .decision tr { align-items: first baseline }
  .decision tbody {
    tr { row-gap: calc(var(--_space)*.25) }
    th { font-size: var(--_font-size-fine) }
    th:not(.group) { font-weight: var(--_weight-text); color: var(--_muted) }
  }
  .counts, td a, .foot bdi { display: inline-block }
  td a { margin-block: min(0px, .5em - 12px); min-block-size: 24px; line-height: 1 }
  .best { --_word: var(--_best); font-size: var(--_font-size-fine) }
  .scorecard tbody {
    tr { padding-block: calc(var(--_space)*1.5) 0; row-gap: 0 }
    th, td { margin-block-end: calc(var(--_space)*1.5) }
  }
  .label { display: none }
  .scorecard .label { font-weight: var(--_weight); color: inherit }
  .scorecard .label, .score { margin-block-end: calc(var(--_space)*.25) }
  th .fine { font-weight: var(--_weight-text); line-height: var(--_leading) }
  th .picture { float: inline-start; align-self: center; margin-inline-end: calc(var(--_space)*.75) }
  .score:not(:has(+ .track)), .track { margin-block-end: calc(var(--_space)*.75) }
  .score { display: flex; align-items: baseline; gap: calc(var(--_space)*.5) }
  .score svg { align-self: center }
  strong { font-size: var(--_font-size-score) }
  .track { display: block; inline-size: 100%; block-size: .875em }
  rect { y: calc(50% - var(--_border-width)/2); height: var(--_border-width); fill: var(--_border) }
  .bar {
    y: calc(50% - var(--_bar-width)/2); height: var(--_bar-width); fill: var(--_fill);
    rx: min(var(--_radius), var(--_bar-width)/2);
  }
  .line { y: 0; width: calc(var(--_border-width)*1.5); height: 100%; fill: var(--_text) }
`;

export const tableStyles = /* @__PURE__ */ framed(`${tableOnlyStyles}${layoutStyles}`, '40em');
