import { css } from 'lit';

export const tokenEditorStyles = css`
  .editor { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem }
  .editor > section { border-block-start: 1px solid; padding-block-start: 1rem; min-inline-size: 0 }
  .about { font-size: .875rem; line-height: 1.4; color: var(--muted) }
  .intro { max-inline-size: 40rem; margin-block: .25rem 1rem; color: var(--muted) }
  .bar { margin-block-start: .75rem }
  input:not([type=color], [type=radio]), textarea {
    inline-size: 100%; font: .875rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  }
  textarea { display: block; resize: vertical; margin-block-start: .35rem; white-space: pre-wrap }
  textarea.one { min-block-size: 2.25rem; padding-block: .3rem; resize: none; field-sizing: content }
  .status {
    position: sticky; inset-block-end: 0; padding-block: .6rem; border-block-start: 1px solid;
    background: var(--paper); color: var(--ink);
  }
  .status:empty { min-block-size: 0; padding: 0; border: 0 }
  ::placeholder { color: var(--muted); opacity: 1 }
  button.quiet { min-block-size: 1.5rem; padding: 0 .25rem; border-color: transparent; font-size: .875rem }
  .notes { border-inline-start: 4px solid var(--bad); padding-inline-start: .75rem; margin-block-start: .75rem }
  .notes li + li { margin-block-start: .25rem }

  details { border-block-end: 1px solid var(--line) }
  summary {
    display: flex; align-items: baseline; gap: .5rem; padding-block: .6rem; font-weight: 600; cursor: pointer;
    list-style: none;
  }
  summary::before { content: "+"; inline-size: .8em; color: var(--muted); font-weight: 400 }
  [open] > summary::before { content: "−" }
  summary::-webkit-details-marker { display: none }
  summary .fine { font-weight: 400; margin-inline-start: auto }
  .row { padding-block: .25rem 1rem }
  .row .head { display: flex; align-items: center; gap: .4rem; min-block-size: 1.75rem }
  .row .head label { margin-inline-end: auto }
  .row .about { margin-block-end: .35rem }
  .error { font-size: .875rem; color: var(--bad); margin-block-start: .25rem }
  [type=color] {
    flex: none; inline-size: 2.25rem; block-size: 1.75rem; padding: 0; border: 1px solid var(--control);
    border-radius: 2px; background: none; cursor: pointer;
  }
  ::-webkit-color-swatch-wrapper { padding: 0 }
  ::-webkit-color-swatch { border: 0; border-radius: 1px }

  fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block: .5rem 1rem; min-inline-size: 0 }
  fieldset label { display: flex; align-items: baseline; gap: .4rem; font-weight: 400; min-block-size: 1.5rem }
  legend { float: inline-start; margin-inline-end: 1rem }
  .panes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem }
  /* Whatever a shared rule for a part does, it stays in its pane. */
  .pane {
    padding: 1rem clamp(1rem, 4%, 2rem) 2rem; border: 1px solid var(--line); min-inline-size: 0; contain: layout paint;
  }
  .pane > * + * { margin-block-start: 2rem }
  .pane h3 { font-size: .875rem; font-weight: 400; opacity: .75 }
  /* All of it is being looked at; what is skipped off screen would have no size of its own. */
  .pane ::part(panel) { content-visibility: visible }
  .badges { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
  .light { color-scheme: light; background: #fff; color: #1a1b1d }
  .dark { color-scheme: dark; background: #111; color: #eee }

  table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums }
  th, td { text-align: start; font-weight: 400; padding: .4rem 1.5rem .4rem 0; vertical-align: middle }
  thead th { font-size: .875rem; color: var(--muted); border-block-end: 1px solid }
  tbody tr { border-block-end: 1px solid var(--line) }
  .sample {
    display: inline-grid; place-items: center; inline-size: 2.5rem; block-size: 2rem; margin-inline-end: .75rem;
    border: 1px solid var(--line); font-weight: 600;
  }
  .pass { color: var(--good) }
  .fail { color: var(--bad); font-weight: 600 }
  .fail::before { content: "✕ " / "" }
  .pass::before { content: "✓ " / "" }
  .outputs { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: minmax(0, 1fr); margin-block-start: 1rem }

  @container (inline-size >= 44rem) {
    .panes { grid-template-columns: repeat(2, minmax(0, 1fr)) }
    .outputs { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  }
  @container (inline-size >= 60rem) {
    .workbench { display: grid; grid-template-columns: 21rem minmax(0, 1fr); gap: 2.5rem; align-items: start }
    .preview { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow-y: auto }
  }
`;
