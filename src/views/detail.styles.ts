import { css } from './css.js';

/** What not every comparison has: pictures, lists, pros and cons, awards. */
export const detailStyles = css`
  /* Cards without a picture stand level with those beside them that have one. */
  .top { align-content: end }
  .top:has(figure) .picture { grid-row: 2; justify-self: start }
  /* Colours follow the color-scheme of the page, which no media query knows; a mask makes it hide a picture. */
  .day { mask: linear-gradient(light-dark(#000, #0000) 0 0) }
  .night { mask: linear-gradient(light-dark(#0000, #000) 0 0) }
  @media screen and (forced-colors: none) {
    .light .night, .dark .day { display: none }
  }
  figure { grid-area: 1 / 1 / auto / -1; margin-block-end: calc(var(--_space)*.75) }
  /* Not taller than it is wide; broken, its words stand there. */
  figure img, figure .broken { position: static; visibility: inherit; display: block; block-size: auto }
  .landscape img, .square img { inline-size: 100%; aspect-ratio: 3/2 }
  .square img { aspect-ratio: 1 }
  figure .broken { border: var(--_border-width) solid var(--_border) }
  .ship > ul, .skip > ul, td ul { margin-block-start: calc(var(--_space)*.25) }
  li + li, .about li + li, .take + ul { margin-block-start: calc(var(--_space)*.25) }
  td > .ship + .fine, td > .skip + .fine, td > ul + .fine { margin-block-start: calc(var(--_space)*.75) }
  td > .ship, td > .skip { margin-block-start: calc(var(--_space)*.5) }
  .pros li, .cons li { list-style: "+ "; margin-inline-start: 1em }
  .cons li { list-style-type: "− " }
  ::marker { color: var(--_fill); font-weight: var(--_weight) }
  .best { --_word: var(--_best); font-size: var(--_font-size-fine) }
  .award { grid-column: 1 / -1; margin-block-start: calc(var(--_space)*.5); color: var(--_word) }
`;
