import { css } from 'lit';

/** What the live pages share: ink and rules of the panel itself, the system's font, controls, a focus ring. */
export const docStyles = css`
  :host {
    --ink: light-dark(#1a1b1d, #ecebe7); --muted: light-dark(#5a5d61, #a9abae); --line: light-dark(#d6d7d4, #3a3c40);
    --control: light-dark(#7b7e82, #83868b); --paper: light-dark(#fff, #222325);
    --accent: light-dark(#17497d, #9ac5ef); --good: light-dark(#11653d, #6ecb99); --bad: light-dark(#a32d1d, #f39684);
    display: block; container-type: inline-size; min-inline-size: 0; box-sizing: border-box;
    font: 1rem/1.5 system-ui, "Liberation Sans", sans-serif; color: var(--ink);
    text-align: start; overflow-wrap: anywhere;
  }
  :host([hidden]), [hidden] { display: none !important }
  *, ::before, ::after { box-sizing: border-box }
  h2, h3, p, ul, dl, dd, fieldset, table { margin: 0; padding: 0; border: 0 }
  h2 { font-size: 1.25rem; line-height: 1.25; font-weight: 600 }
  ul { list-style: none }
  b, label, legend { font-weight: 600 }
  code { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
  .fine { font-size: .875rem; line-height: 1.4; color: var(--muted) }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem }
  .status { min-block-size: 1.5em; color: var(--muted) }

  input, textarea, button, select { font: inherit; color: inherit }
  input:not([type=color], [type=radio], [type=checkbox]), textarea, select {
    min-block-size: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--control); border-radius: 2px;
    background: var(--paper);
  }
  select { max-inline-size: 100% }
  [type=radio], [type=checkbox] { accent-color: var(--accent); margin: 0 }
  [aria-invalid=true] { border-color: var(--bad) !important }
  button {
    min-block-size: 2.5rem; padding: .3rem 1rem; border: 1px solid var(--accent); border-radius: 2px; background: none;
    color: var(--accent); cursor: pointer;
  }
  button:hover { text-decoration: underline; text-underline-offset: .2em }
  button.primary { background: var(--accent); color: var(--paper) }
  .check { display: flex; align-items: center; gap: .4rem; min-block-size: 1.5rem; font-weight: 400 }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
`;
