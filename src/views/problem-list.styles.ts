import { css } from './css.js';

/** The author's list of problems. */
export const problemListStyles = css`
  .problems {
    border: var(--_border-width) solid var(--_muted); padding: var(--_space); margin-block-end: var(--_space);
  }
`;
