import { css } from './css.js';
import { framed } from './framed.js';
import { layoutStyles } from './layout.styles.js';

/** Both tables: rows of the grid that the whole sheet shares. */
export const tableOnlyStyles = css`
  table, thead, tbody, tr {
    display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; column-gap: inherit; align-items: start;
  }
  tr {
    border-block-start: var(--_border-width) solid var(--_border); padding-block: calc(var(--_space)*.75);
    row-gap: calc(var(--_space)*.5);
  }
  thead tr { border-color: currentColor; row-gap: calc(var(--_space)*.75) }
  tr > :first-child { grid-column: 1 / -1 }
  tbody th, .col { font-weight: var(--_weight); line-height: var(--_leading-tight) }
  .decision tr { align-items: first baseline }
  .decision svg { margin-inline-end: calc(var(--_space)*.25) }
  /* Wider fonts let its spaces, not the dot, stand out of its box, on both sides. */
  .dot { inline-size: 1em; justify-content: center; white-space: pre; text-indent: 0 }
  /* A line that begins with the counts has them at its edge: the dot before them is clipped. */
  .decision td > div { overflow-x: clip }
  .decision span > b { padding-inline-end: 1em }
  .counts { margin-inline-start: -1em; padding-inline-start: 1em; text-indent: -1em }
  .counts, td a, .foot bdi { display: inline-block }
  .dot { display: inline-flex }
  td a { margin-block: min(0px, .5em - 12px); line-height: 1 }
  td > div { max-inline-size: var(--_measure) }
  .group { padding-block-start: calc(var(--_space)*.75) }
  .best { --_word: var(--_best); font-size: var(--_font-size-fine) }
  .scorecard tbody tr { padding-block: calc(var(--_space)*1.5); row-gap: var(--_space) }
  .label { display: none }
  .scorecard .label { margin-block-end: calc(var(--_space)*.25); font-weight: var(--_weight); color: inherit }
  .who { font-size: var(--_font-size-section); line-height: var(--_leading-tight) }
  th .fine { font-weight: var(--_weight-text); line-height: var(--_leading) }
  th .picture { float: inline-start; align-self: center; margin-inline-end: calc(var(--_space)*.75) }
  .score {
    display: flex; align-items: baseline; gap: calc(var(--_space)*.5); line-height: var(--_leading-tight);
    margin-block-end: calc(var(--_space)*.25);
  }
  .score:not(:has(+ .track)) { margin-block-end: calc(var(--_space)*.75) }
  .score svg { align-self: center }
  .section + .fine { margin-block-start: calc(var(--_space)*.25) }
  strong { font-size: var(--_font-size-score) }
  strong + span { color: var(--_muted) }
  .track {
    display: block; inline-size: 100%; block-size: .875em;
    margin-block-end: calc(var(--_space)*.75);
  }
  rect { y: calc(50% - var(--_border-width)/2); height: var(--_border-width); fill: var(--_border) }
  .bar {
    y: calc(50% - var(--_bar-width)/2); height: var(--_bar-width); fill: var(--_fill);
    rx: min(var(--_radius), var(--_bar-width)/2);
  }
  .line { y: 0; width: calc(var(--_border-width)*1.5); height: 100%; fill: var(--_text) }
  .take, .take p { text-align: start }
  .take p + p, .take + .fine { margin-block-start: calc(var(--_space)*.75) }
`;

export const tableStyles = /* @__PURE__ */ framed([tableOnlyStyles, layoutStyles], '40em');
