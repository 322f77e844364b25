import { css } from './css.js';

/** The frame, the grid, links, buttons and states; and the sizes, gaps and rules that cards and tables share. */
export const sheetStyles = css`
  /*
   * A container has no width of its own; where the page asks for one (a float, a table cell), these words give it,
   * and the indent is the least.
   */
  :host::before {
    content: "· · · · · ·"; display: block; block-size: 0; overflow: hidden; white-space: normal;
    word-spacing: 8em; text-indent: 15em;
  }
  /* A page can keep anchors inside clear of what it has over them. */
  :host * { scroll-margin: inherit }
  .panel .sheet {
    border-block: var(--_rule-width) solid; border-block-end-width: min(var(--_rule-width), var(--_border-width));
    padding-block: var(--_padding-block) calc(var(--_padding-block)*1.5);
  }
  @media not print {
    /* Inside of what may be skipped: on one element, Firefox would give a skipped container no height. */
    .room { container-type: inline-size }
    /* One grid for all; on paper, blocks and tables. */
    .sheet, .head, .foot, .cards, .card, table, thead, tbody, tr {
      display: grid; grid-template-columns: subgrid; column-gap: inherit;
    }
    .sheet, .many .cards { grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr)) }
    .sheet { gap: calc(var(--_space)*2.5) calc(var(--_space)*1.5) }
    .sheet > *, .head > *, thead, tbody, tr, tr > :first-child {
      grid-column: 1 / -1; min-inline-size: 0;
    }
    /* What begins with a rule of its own begins right under the panel's, where that has one. */
    .panel .sheet > :first-child:not(.head) {
      margin-block-start: calc(min(var(--_rule-width)*99, var(--_padding-block))*-1);
    }
  }
  @supports (overflow-clip-margin: 1px) {
    @media not print {
      .panel { content-visibility: auto; contain-intrinsic-block-size: auto 160em; overflow-clip-margin: .5em }
    }
  }
  .fine, .label, dt { font-size: var(--_font-size-fine) }
  .frame { border-radius: var(--_surface-radius); box-shadow: var(--_shadow) }
  .fine, .label, dt, .muted, .tagline, .lead, .vs, .share span, strong + span { color: var(--_muted) }
  .section, .who, .verdict { font-size: var(--_font-size-section) }
  .title, .section, .name {
    font-family: var(--_heading-font); font-weight: var(--_heading-weight); line-height: var(--_leading-tight);
  }
  .title, .name, .label, th { hyphens: auto; hyphenate-limit-chars: 12 }
  tbody th, .col, dd, .button { font-weight: var(--_weight); line-height: var(--_leading-tight) }
  .score, .verdict { line-height: var(--_leading-tight) }
  .lead, .about, .foot p, td > div { max-inline-size: var(--_measure) }
  tr, dl, .foot { border-block-start: var(--_border-width) solid var(--_border) }
  .about, .take { text-align: start }
  .sheet { padding-inline: var(--_padding) }
  .broken { position: absolute; visibility: hidden }
  a:hover { text-decoration-thickness: calc(var(--_border-width)*2) }
  dl, .foot, .group { padding-block-start: calc(var(--_space)*.75) }
  dl, .about, .links { margin-block-start: var(--_space) }
  img:not(.broken) + span { display: none }
  .about * + *, .take * + *, .take + .fine, .lead, .top + div { margin-block-start: calc(var(--_space)*.75) }
  .tagline, .section + .fine { margin-block-start: calc(var(--_space)*.25) }
  .top + div, .links p, .failed {
    display: flex; flex-wrap: wrap; align-items: baseline; align-content: start; gap: 0 calc(var(--_space)*.75);
  }
  .failed { row-gap: calc(var(--_space)*.75); padding-block: var(--_space) }
  .fine a { color: inherit }
  /* As high as a finger needs; the lines stay as far apart. */
  a {
    color: var(--_link); text-decoration: underline; text-decoration-thickness: var(--_border-width);
    text-underline-offset: .18em; padding-block: max(0px, 12px - .5em);
  }
  .button {
    display: inline-flex; align-items: center; min-block-size: max(44px, 2.75em);
    padding: calc(var(--_space)*.5) var(--_space); border: var(--_border-width) solid var(--_accent);
    border-radius: var(--_radius); text-decoration: none; cursor: pointer;
    transition: background var(--_duration);
  }
  a.button { background: var(--_accent); color: var(--_accent-text) }
  a.button:hover { background: color-mix(in oklab, var(--_text) 20%, var(--_accent)) }
  .picture {
    -webkit-user-select: none; user-select: none;
    display: inline-grid; grid-template-rows: 100%; place-items: center; min-inline-size: 2.25em;
    max-inline-size: 2.25em; block-size: 2.25em; overflow: hidden; border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius); font-weight: var(--_weight); line-height: 1;
  }
  .picture:has(img:not([class=broken])) { border-color: transparent; background: var(--_logo-surface) }
  .strip:dir(rtl), .track:dir(rtl) { transform: scaleX(-1) }
  img { block-size: 100%; max-inline-size: 100%; object-fit: contain }
  .verdict svg, .decision svg { margin-inline-end: calc(var(--_space)*.25) }
`;
