import { css } from './css.js';
import { printStyles } from './print.styles.js';

/**
 * The layouts by width of the panel, in em of its own text, so that larger text gets the narrower layout. Container
 * queries cannot read custom properties: every threshold stands here. What repeats is composed when the library loads.
 */
const from = (width: number, rules: string) => `@container(inline-size>=${width}em){${rules}}`;
const under = (width: number, rules: string) => `@container(inline-size<${width}em){${rules}}`;

/** Column headers that the eye does not need: there is but one tool, or each cell repeats its name. */
const hiddenHeaders = css`
  .col { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;
const namedCells = `${hiddenHeaders}.label{display:block}`;

/** A value beside the name of its tool. */
const listed = `.decision{${namedCells}}${css`
  .decision tbody tr { row-gap: calc(var(--_space)*.5) }
  .decision tbody th { font-size: inherit; font-weight: var(--_weight); color: inherit }
  .decision td {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); column-gap: calc(var(--_space)*.75);
    align-items: first baseline;
  }
`}`;

/** Description beside the figures. */
const besideFigures = css`
  .card {
    grid-row: auto; grid-column: 1 / -1;
    grid-template: repeat(4, auto) 1fr / minmax(14em, 1fr) minmax(0, var(--_measure));
  }
  .card > * { grid-column: 1 }
  .card > .about { grid-column: 2; grid-row: 1 / -1; margin: 0 }
`;

/** The takes on one tool under those on another: beside their scores, then beside their reviewer, too. */
const stacked = `.scorecard{${namedCells}}${from(36, css`
  .scorecard td {
    grid-column: 1 / -1; display: grid; grid-auto-flow: dense; column-gap: inherit; align-items: first baseline;
    grid-template: repeat(4, auto) 1fr / minmax(11em, 1fr) minmax(0, var(--_measure));
  }
  .scorecard td > * { grid-column: 1 }
  .scorecard td > .take { grid-column: 2; grid-row: span 5 }
  .scorecard .label, .scorecard .none > .take { grid-column: 1 / -1 }
`)}${from(56, css`
  .scorecard tbody tr { grid-template-columns: 11.25em minmax(0, 1fr) }
  .scorecard tbody th { grid-area: 1 / 1 / span 50 }
  .scorecard td { grid-column: 2 }
`)}`;

/** Labels in a column of their own, where there are tables; cards alone take all of the room. */
const labelsBeside = css`
  &.tables { grid-template-columns: 11.25em repeat(var(--_columns, 1), minmax(0, 1fr)) }
  &.tables {
    .head { align-items: first baseline }
    .head > .fine, tr > :first-child:not(.group) { grid-column: 1 }
    .head > .main, .cards, .foot { grid-column: 2 / -1 }
    .decision tbody th { font-size: inherit }
  }
`;

/** Of screens by width; paper has a layout of its own. */
export const layoutStyles = `@media not print{${[
  css`.n1 .label { display: none !important }`,
  `.n1{${hiddenHeaders}}.n1,.many{${stacked}}.n7{${listed}}`,
  under(36, `.sheet:not(.n1){${listed}}`),
  under(64, `.many{${listed}}.n2{${stacked}}`),
  under(84, `.n3{${stacked}}`),
  from(36, `.n2,.many .cards{--_columns:2}.n3{--_columns:3}.n1{${besideFigures}}${under(56, `.n3{${besideFigures}}${css`
    .scorecard tbody th { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(var(--_space)*.75) }
    th .picture { margin: 0 }
  `}`)}`),
  from(56, `${css`
    .sheet { gap: calc(var(--_space)*3.5) calc(var(--_space)*2.5) }
    .many:not(.n4) .cards { --_columns: 3 }
  `}.n1,.n2{${labelsBeside}}`),
  from(64, `.n3{${labelsBeside}}${css`
    .n4 .cards { --_columns: 4 }
    .many:not(.n7) .decision {
      tr { grid-template-columns: 7em; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr) }
      tr > :first-child:not(.group) { grid-column: 1; font-size: inherit }
    }
    .many .scorecard {
      tbody tr { grid-template-columns: 11.25em repeat(2, minmax(0, 1fr)) }
      td { display: block; grid-column: auto }
    }
  `}`),
].join('')}}${printStyles}`;
