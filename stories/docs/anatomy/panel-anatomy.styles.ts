import { css } from 'lit';

export const panelAnatomyStyles = css`
  :host { --mark: light-dark(#b3261e, #ff8a7a) }
  .anatomy { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; margin-block-start: 1.5rem }
  .index { border-block-start: 1px solid; padding-block-start: .75rem }
  .index ul { margin-block-start: .5rem; max-block-size: 16rem; overflow-y: auto }
  li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding-block: .2rem }
  li button {
    min-block-size: 1.75rem; padding: 0 .25rem; margin-inline-start: -.25rem; border-color: transparent;
    font: .875rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  }
  li button[aria-pressed=true] { background: var(--accent); color: var(--paper) }
  .stage { min-inline-size: 0; padding: 1rem }
  @container (inline-size >= 52rem) {
    .anatomy { grid-template-columns: 18rem minmax(0, 1fr); gap: 2.5rem; align-items: start }
    .index { position: sticky; inset-block-start: 1rem }
    .index ul { max-block-size: calc(100vh - 9rem) }
    li { display: block }
  }
`;
