import { css } from './css.js';

/** Header and footer of a panel. */
export const panelOnlyStyles = css`
  .head { display: grid; row-gap: 1em; column-gap: inherit; grid-template-columns: subgrid }
  .head > * { grid-column: 1 / -1 }
  .head .strong { color: var(--_ink) }
  nav li { display: inline }
  nav span { margin-inline: .45em }
  .title { font-size: var(--_title); font-weight: var(--_weight); line-height: 1.15; text-wrap: balance }
  .vs { font-weight: 400; font-style: italic; color: var(--_muted); padding-inline-end: .06em }
  .vs:dir(rtl) { font-style: normal }
  .lead {
    margin-block-start: .65em; max-inline-size: var(--_measure); color: var(--_muted); text-wrap: pretty;
  }
  .foot {
    border-block-start: 1px solid var(--_hairline); padding-block-start: .75em; display: flex; flex-wrap: wrap;
    gap: .2em 2em;
  }
  .foot p { max-inline-size: 44em; text-wrap: pretty }
`;
