import { css } from './css.js';

/**
 * Paper. Engines break blocks and tables across pages, but lay the broken rows of a grid over each other or leave them
 * out, and Firefox prints nothing of a broken container: here is neither, so the layouts of the screen do not hold.
 */
export const printStyles = css`
  @media print {
    /* Rules stay with what they stand over. */
    .panel .sheet { border: none; padding-block: 0 }
    .panel .sheet > :first-child {
      border-block-start: var(--_rule-width) solid; padding-block-start: var(--_padding-block);
    }
    .sheet > * + * { margin-block-start: calc(var(--_space)*2.5) }
    .button { display: block }
    .cards { columns: 16em }
    tr, .decision, .head, thead, .cards, .card, .foot, .top, .figures, dl, .score { break-inside: avoid }
    .head, thead, .name, .scorecard th, .label, .score, .track { break-after: avoid }
    table { inline-size: 100%; table-layout: fixed; border-collapse: collapse }
    .main, th, td { vertical-align: baseline; padding-block: calc(var(--_space)*.5); padding-inline-end: var(--_space) }
    .scorecard, .many .decision {
      &, thead, tbody, tr, th:first-child, td, .label { display: block }
    }
    [aria-current], .scorecard .col, .many .col, .n1 .label { display: none }
    .links a::after, .foot a::after, td a::after { content: " (" attr(href) ")" }
  }
  /* Firefox alone heeds no break-after: a head asks for the room of a row. Elsewhere that room would be broken, too. */
  @supports (-moz-appearance: none) {
    @media print {
      .head::after, thead::after, .scorecard th::after {
        content: ""; display: block; block-size: calc(var(--_space)*20); margin-block-end: calc(var(--_space)*-20);
      }
      thead::after { block-size: calc(var(--_space)*34); margin-block-end: calc(var(--_space)*-34) }
    }
  }
`;
