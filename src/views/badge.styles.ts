import { css } from './css.js';
import { framed } from './framed.js';

export const badgeStyles = framed([css`
  :host { display: inline; inline-size: auto }
  :host::before { content: none }
  /* A failure is a part of the sentence, too. */
  .frame { font-size: inherit; line-height: inherit; color: var(--_muted) }
  .room { container-type: normal }
  .frame, .room, .sheet, .sheet p, .button { display: inline }
  .button { min-block-size: 0; padding: 0; border: none; font-weight: inherit; text-decoration: underline }
  .badge {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 calc(var(--_space)*.5); font-size: inherit;
    line-height: inherit;
  }
  .badge svg { align-self: center }
`]);
