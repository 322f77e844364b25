import { css } from './css.js';

/** Tool cards: five rows that align across the cards beside each other. */
export const cardOnlyStyles = css`
  .cards, .card { display: grid; grid-template-columns: subgrid }
  .cards { column-gap: inherit; row-gap: 0; margin-block-end: -2.5em }
  .card {
    grid-row: span 5; grid-template: subgrid / minmax(0, 1fr); align-content: start; position: relative;
    border-block-start: 1px solid; padding-block-start: 1em; margin-block-end: 2.5em;
  }
  .sheet > .card { grid-row: auto; grid-template-rows: none; margin: 0 }
  .top { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .75em; align-items: center }
  .name { font-size: 1.2em; font-weight: var(--_weight); line-height: 1.2; text-wrap: balance }
  .top + div {
    margin-block-start: .75em; display: flex; flex-wrap: wrap; align-items: baseline; align-content: start;
    column-gap: .75em;
  }
  .name a { color: inherit; text-decoration: none }
  .name a:hover { text-decoration: underline }
  .sponsored { font-size: .8333em; color: var(--_muted) }
  .tagline {
    inline-size: 100%; margin-block-start: .3em; color: var(--_muted); line-height: 1.4; text-wrap: balance;
    max-inline-size: var(--_measure);
  }
  .figures {
    margin-block-start: 1.5em; display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .85em;
    place-content: start; align-items: end;
  }
  .none .figures { align-items: first baseline }
  .none .share { margin: 0; padding: 0; font-size: 1.44em; color: var(--_muted) }
  .figures .share + .fine { padding-block-end: .5em }
  .verdict { grid-column: 1 / -1; font-size: 1.125em; line-height: 1.2 }
  .verdict svg { margin-inline-end: .15em }
  .share { margin-block-start: .14em; font-size: var(--_figure); line-height: .95 }
  .share span { font-size: .58em; color: var(--_muted) }
  .strip {
    display: block; inline-size: auto; block-size: .9em; max-inline-size: 100%; margin-block-end: .4em;
  }
  .strip path { fill: var(--_v) }
  .strip:dir(rtl), .track:dir(rtl) { transform: scaleX(-1) }
  dl {
    display: grid; grid-template-columns: 1fr 1fr; gap: 1em; margin-block-start: 1em;
    border-block-start: 1px solid var(--_hairline); padding-block-start: .75em;
  }
  dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end }
  dt { font-size: .8333em; color: var(--_muted); line-height: 1.3 }
  dd { font-weight: var(--_weight); line-height: 1.35 }
  .about { margin-block-start: 1em; max-inline-size: var(--_measure); text-wrap: pretty }
  .about > *, .about p { text-align: start }
  .about p + p, .about > * + * { margin-block-start: .75em }
`;
