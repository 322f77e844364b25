import { css } from 'lit';

export const ruleExplorerStyles = css`
  .explorer { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-block-start: 1.5rem }
  form, .results { border-block-start: 1px solid; padding-block-start: 1rem; min-inline-size: 0 }
  form > * { max-inline-size: 32rem }
  table { border-collapse: collapse; inline-size: 100%; margin-block-end: .5rem }
  th, td { text-align: start; font-weight: 400; padding: .2rem .5rem .2rem 0 }
  td:last-child { padding-inline-end: 0 }
  td { inline-size: 24% }
  tbody th { overflow-wrap: normal }
  thead th { font-size: .875rem; color: var(--muted) }
  input { inline-size: 100% }
  .numbers {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .75rem .5rem;
    margin-block-start: 1.25rem; align-items: end;
  }
  .votes { grid-template-columns: 1fr 1fr }
  .numbers label { display: block; font-size: .875rem; font-weight: 400; color: var(--muted) }
  .numbers input { display: block; color: var(--ink); font-size: 1rem }
  .notes { border-inline-start: 4px solid var(--bad); padding-inline-start: .75rem; margin-block-start: 1.25rem }
  .pick { font-size: 1.25rem; line-height: 1.35; text-wrap: balance }
  .tools { display: grid; gap: 1.5rem 2rem; margin-block-start: 1.5rem }
  h2 { font-size: 1.125rem }
  .hidden { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  dt { padding-block-start: .5rem; border-block-start: 1px solid var(--line) }
  dd { padding-block-end: .5rem }
  dt { color: var(--muted); font-size: .875rem; line-height: 1.7 }
  @container (inline-size >= 60rem) {
    .explorer { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 3rem }
  }
  @container (inline-size >= 40rem) {
    .tools { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  }
`;
