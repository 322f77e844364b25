import { css } from './css.js';

/** Both tables: rows of the grid that the whole sheet shares. */
export const tableOnlyStyles = css`
  table, thead, tbody, tr {
    display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; column-gap: inherit; align-items: start;
  }
  tr { border-block-start: 1px solid var(--_hairline); padding-block: .75em; row-gap: .5em }
  thead tr { border-color: currentColor; row-gap: .75em }
  tr > :first-child { grid-column: 1 / -1 }
  tbody th, .col { font-weight: var(--_weight); line-height: 1.3 }
  .label { display: none }
  .decision tr { align-items: first baseline }
  .decision td { line-height: 1.45; text-wrap: pretty }
  .decision svg { margin-inline-end: .2em }
  .counts { display: inline-block }
  td > div { max-inline-size: var(--_measure) }
  .section + .fine { margin-block-start: .2em }
  .group { padding-block-start: .75em }
  .best { font-size: .8333em }
  .scorecard tbody tr { padding-block: 1.5em; row-gap: 1em }
  .scorecard .label { margin-block-end: .2em; font-weight: var(--_weight); color: inherit }
  .who { font-size: 1.125em; line-height: 1.25 }
  th .fine { font-weight: 400 }
  th .picture { float: inline-start; margin-inline-end: .75em }
  .score { display: flex; align-items: center; gap: .4em; line-height: 1.1 }
  strong { font-size: 1.44em }
  strong + span { color: var(--_muted) }
  .track {
    display: block; inline-size: 100%; block-size: .875em; margin-block: .3em .65em;
    max-inline-size: var(--_measure);
  }
  rect { y: calc(50% - .5px); height: 1px; fill: var(--_hairline) }
  .bar { y: calc(50% - .15em); height: .3em; fill: var(--_v) }
  .line { y: 0; width: 1.5px; height: 100%; fill: var(--_ink) }
  .take, .take p { text-align: start }
  .take { max-inline-size: var(--_measure); text-wrap: pretty }
  .take p + p, .take + .fine { margin-block-start: .75em }
`;
