import { unsafeCSS } from 'lit';

/**
 * The layouts by width of the panel, in em of its own text, so that larger text gets the narrower layout. Container
 * queries cannot read custom properties: every threshold stands here. What repeats is composed when the library loads.
 */
const from = (width: number, rules: string, below?: number) =>
  `@container(inline-size>=${width}em)${below ? ` and (inline-size<${below}em)` : ''}{${rules}}`;
const under = (width: number, rules: string) => `@container(inline-size<${width}em){${rules}}`;
/** Width of the labels' column. */
const column = '11.25em';
const columns = (count: number) => `grid-template-columns:repeat(${count},minmax(0,1fr));`;

/** Column headers that the eye does not need: there is but one tool, or each cell repeats its name. */
const hiddenHeaders = '.col{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';
const namedCells = `${hiddenHeaders}.label{display:block}`;
/** A value beside the name of its tool. */
const listed = `.decision{${namedCells}td{display:grid;align-items:first baseline;grid-template-columns:minmax(0,1fr) minmax(0,2fr);column-gap:.75em}}`;
/** Labels as small print over the values. */
const labelsAbove = '.decision{tbody th{font-size:.8333em}tbody tr{row-gap:.15em}}';
const quietLabels = '.decision tbody th:not(.group){font-weight:400;color:var(--_muted)}';

/** The tools' columns. */
const medium = (count: number) => `.n${count}{${columns(count)}${quietLabels}${labelsAbove}}`;
/** The tools' columns, after one for labels. */
const wide = (count: number) => `.n${count}{grid-template-columns:${column} repeat(${count},minmax(0,1fr));gap:3.5em 2.5em;`
  + '.head>.fine,tr>:first-child{grid-column:1}.head>.main,.cards,.foot{grid-column:2/-1}.head{align-items:first baseline}'
  + '.decision tbody th{font-size:1em}.scorecard tbody th{display:block}.decision .group{grid-column:1/-1}}';
/** Description beside the figures. */
const besideFigures = '.card{grid-row:auto;grid-column:1/-1;grid-template:repeat(4,auto) 1fr/minmax(0,1fr) minmax(0,1.3fr);'
  + 'column-gap:2.5em;>*{grid-column:1}>.about{grid-column:2;grid-row:1/-1;margin:0}}';
/** Take beside the score. */
const besideScore = '.scorecard td{grid-column:1/-1;display:grid;grid-template:auto auto auto 1fr/11em minmax(0,1fr);'
  + 'column-gap:1.5em;>*{grid-column:1}>.take{grid-column:2;grid-row:1/-1}}';
/** Reviewer beside the cells, which stand one under the other. */
const besideReviewer = `.scorecard{tbody tr{grid-template-columns:${column} minmax(0,1fr);row-gap:0}`
  + 'tbody th{display:block;grid-column:1;grid-row:1/span 50}td{grid-column:2}td~td{margin-block-start:1.5em}}';

/** A reviewer over the cells, on a line of their own. */
const reviewerAbove = '.scorecard tbody th{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.75em}';

/** Two and three tools: their columns from `columnsFrom`, the labels' column from `labelsFrom`, takes side by side from `takesFrom`. */
const few = (count: number, columnsFrom: number, labelsFrom: number, takesFrom: number) => [
  under(columnsFrom, `.n${count}{${listed}}`),
  from(columnsFrom, medium(count)),
  from(labelsFrom, wide(count)),
  under(takesFrom, `.n${count} .scorecard{${namedCells}}`),
  from(36, `.n${count}{${besideScore}}`, takesFrom),
  from(56, `.n${count}{${besideReviewer}}`, takesFrom),
];

export const layoutStyles = unsafeCSS([
  from(36, reviewerAbove),

  `.n1{${hiddenHeaders}${quietLabels}${labelsAbove}}`,
  from(36, `.n1{${besideFigures}${besideScore}}`),
  from(46, `${wide(1)}.n1{${besideReviewer}}`),

  ...few(2, 38, 56, 64),
  ...few(3, 36, 72, 84),
  from(36, `.n3{${besideFigures}}`, 52),

  `.many .scorecard{${namedCells}}`,
  under(64, `.many{${listed}}`),
  from(34, `.many .cards{${columns(2)}}`),
  from(36, `.many{${besideScore}}`),
  from(52, `.many:not(.n4) .cards{${columns(3)}}`),
  from(56, `.many{gap:3.5em 2.5em;${besideReviewer}}`),
  from(64, `.n4 .cards{${columns(4)}}.n7{${listed}}.many:not(.n7){${quietLabels}.decision tr{grid-template-columns:7em;`
    + 'grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);>:first-child{grid-column:1}.group{grid-column:1/-1}}}'),
  from(96, `.many .scorecard{tbody tr{grid-template-columns:${column} repeat(2,minmax(0,1fr))}td:nth-child(odd){grid-column:3}`
    + 'td:nth-child(3){margin:0}}'),
].join(''));
