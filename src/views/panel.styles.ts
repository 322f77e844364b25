import { cardOnlyStyles } from './card.styles.js';
import { css } from './css.js';
import { framed } from './framed.js';
import { layoutStyles } from './layout.styles.js';
import { tableOnlyStyles } from './table.styles.js';

/** Header and footer of a panel. */
const headAndFoot = css`
  .head { row-gap: var(--_space) }
  .head .strong { color: var(--_text) }
  nav li { display: inline }
  nav span { margin-inline: calc(var(--_space)*.25) }
  nav li:nth-last-child(2) span { display: none }
  /* The title stands right below. */
  [aria-current] {
    display: inline-block; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; -webkit-user-select: none; user-select: none;
  }
  .title { font-size: var(--_font-size-title); text-wrap: balance }
  .vs { font-weight: var(--_weight-text); font-style: italic }
  .vs:is(:dir(rtl), :lang(ar), :lang(ja), :lang(zh), :lang(ko)) { font-style: normal }
  .foot { row-gap: calc(var(--_space)*.25) }
`;

export const panelStyles = framed(
  `${headAndFoot}${cardOnlyStyles}${tableOnlyStyles}${layoutStyles}`, '120em',
);
