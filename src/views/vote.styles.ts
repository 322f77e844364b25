import { css } from './css.js';

/** Votes, on cards and in tables. */
export const voteStyles = css`
  /* Two buttons need the room of both facts of a card. */
  dl:has(.votes) > div { flex-direction: column; justify-content: start; gap: calc(var(--_space)*.25) }
  dl > div:has(.votes) { grid-column: 1 / -1 }
  dd .votes { display: block; font-weight: var(--_weight-text); line-height: var(--_leading) }
  .tally svg { margin-inline-end: calc(var(--_space)*.25) }
  .choices {
    display: flex; flex-flow: row wrap; justify-content: start; gap: calc(var(--_space)*.5);
    margin-block: calc(var(--_space)*.5);
  }
  .choices[inert] { visibility: hidden }
  .choice {
    display: inline-flex; align-items: center; gap: calc(var(--_space)*.5); min-block-size: max(44px, 2.75em);
    padding-inline: var(--_space); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius);
    font-weight: var(--_weight); cursor: pointer; transition: background-color var(--_duration);
  }
  .choice:hover { border-color: currentColor }
  .choice[aria-pressed=true] {
    border-color: var(--_fill); background: color-mix(in oklab, var(--_fill) 15%, transparent);
  }
  .plain {
    min-block-size: 24px; color: var(--_link); text-decoration: underline; text-underline-offset: .18em;
    cursor: pointer;
  }
  /* What is said here comes and goes; the lines stay. */
  .sure { min-block-size: 1lh }
  .outcome { min-block-size: 24px }
  .unseen {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed=true] { border-color: Highlight; outline: var(--_border-width) solid Highlight }
  }
  @media print {
    .choices, .outcome { display: none }
  }
`;
