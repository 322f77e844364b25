import { baseStyles, readerStyles, tokenStyles } from './base.styles.js';
import { css } from './css.js';

/** It stands in running text, without a sheet; so does the sentence of a failure. */
const inText = css`
  :host { display: inline; inline-size: auto }
  .frame { font-size: inherit; line-height: inherit; color: var(--_muted) }
  .frame, .room, .sheet, .sheet p { display: inline }
  .button { text-decoration: underline; cursor: pointer }
  .badge {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 calc(var(--_space)*.5); font-size: inherit;
    line-height: inherit;
  }
  .badge svg { align-self: center }
`;

export const badgeStyles = `${tokenStyles}${baseStyles}${inText}${readerStyles}`;
