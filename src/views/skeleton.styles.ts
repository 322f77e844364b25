import { css } from './css.js';

/** What stands in for a panel: it takes its columns from the grid of what it stands in for. */
export const skeletonStyles = css`
  .skeleton, .bones { display: grid; grid-template-columns: subgrid; gap: inherit }
  .skeleton { opacity: .6 }
  .skeleton > *, .bones > :first-child { grid-column: 1 / -1 }
  /* Rows of a table. */
  .bone {
    block-size: 64em; border-block-start: var(--_border-width) solid var(--_border);
    background: repeating-linear-gradient(transparent 0 1.2em, var(--_border) 0 1.8em, transparent 0 4em) no-repeat;
  }
  .decision > .bone { block-size: 20em }
  .bones > .bone:first-child { block-size: 4em }
  /* A picture, a name and a figure. */
  .cards > .bone {
    --_ink: linear-gradient(var(--_border) 0 0) no-repeat;
    block-size: 24em; margin-block-end: calc(var(--_space)*2.5);
    background: var(--_ink) 0 1em / 2.25em 2.25em, var(--_ink) 0 4.25em / 60% 1.2em, var(--_ink) 0 9em / 6em 3em;
  }
  .head > .bone { align-self: start; border: none; block-size: 1.8em; background-size: 6em }
  .head > .bone.main { block-size: 6em; background-size: 60% }
  .bone:dir(rtl) { transform: scaleX(-1) }
  @container (inline-size < 36em) {
    .scorecard > .bone { block-size: 60em }
  }
  /* Labels in a column of their own, where the layouts have one. */
  @container (inline-size >= 56em) {
    .tables:is(.n1, .n2) .bones > .bone:first-child { grid-column: 1; block-size: auto }
  }
  @container (inline-size >= 64em) {
    .tables.n3 .bones > .bone:first-child { grid-column: 1; block-size: auto }
  }
`;
