import { css } from './css.js';
import { printStyles } from './print.styles.js';

/**
 * The layouts by width of the panel, in em of its own text, so that larger text gets the narrower layout. Container
 * queries cannot read custom properties: every threshold stands here. What repeats is composed when the library loads.
 */
const from = (width: number, rules: string, below?: number) =>
  `@container(inline-size>=${width}em)${below ? ` and (inline-size<${below}em)` : ''}{${rules}}`;
const under = (width: number, rules: string) => `@container(inline-size<${width}em){${rules}}`;
const columns = (count: number) => `grid-template-columns:repeat(${count},minmax(0,1fr));`;

/** Column headers that the eye does not need: there is but one tool, or each cell repeats its name. */
const hiddenHeaders = css`
  .col { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;
const namedCells = `${hiddenHeaders}.label{display:block}`;

/** A value beside the name of its tool. */
const listed = `.decision{${namedCells}}${css`
  .decision td {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); column-gap: calc(var(--_space)*.75);
    align-items: first baseline;
  }
`}`;

const quietLabels = css`
  .decision tbody th:not(.group) { font-weight: var(--_weight-text); color: var(--_muted) }
`;
/** Labels as small print over the values. */
const labelsAbove = css`
  .decision tbody th { font-size: var(--_font-size-fine) }
  .decision tbody tr { row-gap: calc(var(--_space)*.25) }
`;

/** Labels in a column of their own. */
const labelsBeside = css`
  .head { align-items: first baseline }
  .head > .fine, tr > :first-child, .bones > :first-child { grid-column: 1 }
  .bones > .bone:first-child { block-size: auto }
  .head > .main, .cards, .foot { grid-column: 2 / -1 }
  .decision tbody th { font-size: inherit }
  .decision .group { grid-column: 1 / -1 }
`;

/** Description beside the figures. */
const besideFigures = css`
  .card {
    grid-row: auto; grid-column: 1 / -1; column-gap: inherit;
    grid-template: repeat(4, auto) 1fr / minmax(14em, 1fr) minmax(0, var(--_measure));
  }
  .card > * { grid-column: 1 }
  .card > .about { grid-column: 2; grid-row: 1 / -1; margin: 0 }
`;

/** Take beside the score, below the name where one is shown. */
const besideScore = (firstRow: number) => `${css`
  .scorecard td {
    grid-column: 1 / -1; display: grid; column-gap: inherit; align-items: first baseline;
    grid-template: repeat(4, auto) 1fr / minmax(11em, 1fr) minmax(0, var(--_measure));
  }
  .scorecard td > * { grid-column: 1 }
  .scorecard td > .take { grid-column: 2 }
  .scorecard td > .label, .scorecard .none > .take { grid-column: 1 / -1 }
`}.take{grid-row:${firstRow}/-1}`;

/** A reviewer over the cells, on a line of their own. */
const reviewerAbove = css`
  .scorecard tbody th { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(var(--_space)*.75) }
  th .picture { margin: 0 }
`;

/** Reviewer beside the cells, which stand one under the other. */
const reviewerBeside = css`
  .scorecard tbody tr { grid-template-columns: var(--_column) minmax(0, 1fr); row-gap: 0 }
  .scorecard tbody th { display: block; grid-column: 1; grid-row: 1 / span 50 }
  th .picture { margin-inline-end: calc(var(--_space)*.75) }
  .scorecard td { grid-column: 2 }
  .scorecard td ~ td { margin-block-start: calc(var(--_space)*1.5) }
`;

/** Takes in two columns beside their reviewer. */
const takesInTwo = css`
  .many .scorecard tbody tr { grid-template-columns: var(--_column) repeat(2, minmax(0, 1fr)) }
  .many .scorecard td:nth-child(odd) { grid-column: 3 }
  .many .scorecard td:nth-child(3) { margin: 0 }
`;

/** Four to six tools in a table of their own columns. */
const ownColumns = css`
  .decision tr { grid-template-columns: 7em; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr) }
  .decision tr > :first-child { grid-column: 1 }
  .decision .group { grid-column: 1 / -1 }
`;

const wideGap = 'gap:calc(var(--_space)*3.5) calc(var(--_space)*2.5);';

const wide = (count: number) => `.n${count}{${wideGap}${
  // Labels need their column where there are tables; cards alone take all of the room.
  `&.tables{grid-template-columns:var(--_column) repeat(${count},minmax(0,1fr));${labelsBeside}}`}}`;

/**
 * Two and three tools: their columns from `columnsFrom`, the labels' column from `labelsFrom`, takes side by side from
 * `takesFrom`.
 */
const few = (count: number, columnsFrom: number, labelsFrom: number, takesFrom: number) => [
  under(columnsFrom, `.n${count}{${listed}}`),
  from(columnsFrom, `.n${count}{${columns(count)}${quietLabels}${labelsAbove}}`),
  from(labelsFrom, wide(count)),
  under(takesFrom, `.n${count} .scorecard{${namedCells}}`),
  from(36, `.n${count}{${besideScore(2)}}`, takesFrom),
  from(56, `.n${count}{${reviewerBeside}}`, takesFrom),
];

/** Of screens by width; paper has a layout of its own. */
export const layoutStyles = `@media not print{${[
  under(38, '.scorecard>.bone{block-size:60em}'),
  from(36, reviewerAbove, 56),

  `.n1{${hiddenHeaders}${quietLabels}${labelsAbove}}`,
  from(36, `.n1{${besideFigures}${besideScore(1)}}`),
  from(46, `${wide(1)}.n1{${reviewerBeside}}`),

  ...few(2, 38, 56, 64),
  ...few(3, 36, 72, 84),
  from(36, `.n3{${besideFigures}}`, 52),

  `.many .scorecard{${namedCells}}`,
  under(64, `.many{${listed}}`),
  from(34, `.many .cards{${columns(2)}}`),
  from(36, `.many{${besideScore(2)}}`, 76),
  from(52, `.many:not(.n4) .cards{${columns(3)}}`),
  from(56, `.many{${wideGap}${reviewerBeside}}`),
  from(64, `.n4 .cards{${columns(4)}}.n7{${listed}}.many:not(.n7){${quietLabels}${ownColumns}}`),
  from(76, takesInTwo),
].join('')}}${printStyles}`;
