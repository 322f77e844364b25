import { css } from './css.js';

/**
 * Paper. Engines break blocks and tables across pages, but lay the broken rows of a grid over each other or leave them
 * out, and Firefox prints nothing of a broken container: here is neither, so the layouts of the screen do not hold.
 */
export const printStyles = css`
  @media print {
    .room { container-type: normal }
    .panel { content-visibility: visible }
    .sheet, .head, .cards, .card, .foot, table, thead, tbody, tr, th, td { display: block }
    /* Rules stay with what they stand over. */
    .panel .sheet { border: none; padding-block: 0 }
    .panel .sheet > :first-child {
      border-block-start: var(--_rule-width) solid; padding-block-start: var(--_padding-block);
    }
    .sheet > * + * { margin-block-start: calc(var(--_space)*2.5) }
    [aria-current] { display: none }
    .cards { margin-block-end: 0 }
    .head > * + *, .foot > * + * { margin-block-start: calc(var(--_space)*.25) }
    tr, .head, thead, .card, .foot, .top, .figures, dl, .score { break-inside: avoid }
    .head, thead, .name, th, .label, .score, .track { break-after: avoid }
    .col { display: none }
    .label { display: block }
    .n1 .label { display: none }
    .decision td { display: table; table-layout: fixed; inline-size: 100% }
    .decision .label, .decision td > div { display: table-cell }
    .decision .label { inline-size: 33% }
    .scorecard th { margin-block-end: calc(var(--_space)*.75) }
    .scorecard td { margin-block-end: var(--_space) }
    a.button { display: inline; padding: 0; border: none }
    .links a::after, .foot a::after, td a::after { content: " (" attr(href) ")" }
  }
  /* Firefox alone heeds no break-after: a head asks for the room of a row. Elsewhere that room would be broken, too. */
  @supports (-moz-appearance: none) {
    @media print {
      .head::after, thead::after {
        content: ""; display: block; block-size: calc(var(--_space)*20); margin-block-end: calc(var(--_space)*-20);
      }
    }
  }
  /* A page with room for two columns: of Letter or A4 upwards. */
  @media print and (width>=36em) {
    .n2 .cards, .n2 .scorecard tr, .sheet:not(.many) .decision {
      display: table; table-layout: fixed; inline-size: 100%; border-collapse: collapse;
    }
    .n2 .cards, .sheet:not(.many) .decision { break-inside: avoid }
    .n2 .card, .n2 .scorecard td {
      display: table-cell; vertical-align: top; padding-inline-end: calc(var(--_space)*1.5);
    }
    .n2 .scorecard td { padding-block-end: calc(var(--_space)*1.5) }
    .n2 .scorecard tr { border: none }
    .n2 .scorecard tr > :first-child {
      display: table-caption; text-align: start; padding-block-start: var(--_space);
      border-block-start: var(--_border-width) solid var(--_border);
    }
    .n2 .scorecard thead th { border-color: currentColor }
    .sheet:not(.many) .decision {
      thead { display: table-header-group }
      thead::after { content: none }
      tbody { display: table-row-group }
      tr { display: table-row }
      th, td {
        display: table-cell; vertical-align: baseline; padding-block: calc(var(--_space)*.5);
        padding-inline-end: calc(var(--_space)*1.5);
      }
      .label { display: none }
      td > div { display: block }
    }
  }
`;
