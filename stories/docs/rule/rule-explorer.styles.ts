import { css } from 'lit';

export const ruleExplorerStyles = css`
  .explorer { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-block-start: 1.5rem }
  form, .results { border-block-start: 1px solid; padding-block-start: 1rem; min-inline-size: 0 }
  table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; margin-block-end: .5rem }
  th, td { text-align: start; font-weight: 400; padding: .2rem .5rem .2rem 0 }
  td:last-child { padding-inline-end: 0 }
  thead th { font-size: .875rem; color: var(--muted) }
  input { inline-size: 100% }
  .numbers { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; margin-block-start: 1.25rem }
  .numbers label { display: block; font-size: .875rem; font-weight: 400; color: var(--muted) }
  .numbers input { display: block; inline-size: 8em; color: var(--ink); font-size: 1rem }
  .notes { border-inline-start: 4px solid var(--bad); padding-inline-start: .75rem; margin-block-start: 1.25rem }
  .pick { font-size: 1.25rem; line-height: 1.35; text-wrap: balance }
  .tools { display: grid; gap: 1.5rem 2rem; margin-block-start: 1.5rem }
  h3 { font-size: 1.125rem; font-weight: 600 }
  .hidden { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  dl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 1rem }
  dt, dd { padding-block: .5rem; border-block-start: 1px solid var(--line) }
  dt { color: var(--muted); font-size: .875rem; line-height: 1.7 }
  @container (inline-size >= 60rem) {
    .explorer { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 3rem }
  }
  @container (inline-size >= 75rem) {
    .tools { grid-template-columns: repeat(2, minmax(0, 1fr)) }
    dl { grid-template-columns: minmax(0, 1fr) }
    dt { padding-block-end: 0 }
    dd { border: 0; padding-block-start: 0 }
  }
`;
