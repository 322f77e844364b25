import { css } from './css.js';
import { framed } from './framed.js';

/** A form in one line where there is room for it, and in two where there is none. */
const signup = css`
  .signup { display: grid; row-gap: calc(var(--_space)*.75); max-inline-size: var(--_measure); justify-self: start }
  .signup, .ask { inline-size: 100% }
  .ask { display: flex; flex-wrap: wrap; align-items: end; gap: calc(var(--_space)*.75) }
  .ask div { flex: 1 1 14em; min-inline-size: 0; display: grid; row-gap: calc(var(--_space)*.25) }
  /* Empty text is hidden by its direction; a field is not. */
  .ask input[dir] {
    display: block; inline-size: 100%; min-block-size: max(44px, 2.75em); padding-inline: calc(var(--_space)*.75);
    border: var(--_border-width) solid var(--_muted); border-radius: var(--_radius); text-align: left;
  }
  .ask .button { flex: none; justify-content: center; background: var(--_accent); color: var(--_accent-text) }
  .ask .button:hover { background: color-mix(in oklab, var(--_text) 20%, var(--_accent)) }
  .ask [aria-disabled] { cursor: default; opacity: .6 }
  .agree {
    flex: 1 0 100%; display: grid;
    grid-template-columns: auto 1fr; align-items: start; column-gap: calc(var(--_space)*.5);
    min-block-size: 24px; cursor: pointer;
  }
  .agree input {
    inline-size: 1.25em; block-size: 1.25em; margin-block: calc(var(--_space)*.125); accent-color: var(--_accent);
  }
  /* What is to be announced has to be there before; empty, it takes no room. */
  .said:empty + div { margin-block-start: calc(var(--_space)*-.75) }
  .trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
  .fine ::slotted(small) { font-size: inherit }
  /* A form that stood in for this one, and a label that had to wait for its checkbox. */
  .fine ::slotted(form) { display: none !important }
  .agree ::slotted([hidden]) { display: inline !important }
  @media (forced-colors: active) {
    .ask .button { border-color: ButtonText; background: ButtonFace; color: ButtonText }
  }
`;

export const newsletterStyles = framed(signup, '9em');
