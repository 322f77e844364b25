import { colors, surfaceTokens, tokens } from '../theme/tokens.js';
import { css } from './css.js';

/**
 * The width of what is around the host, less its margins, in flex and grid rows too, where a container would have none
 * of its own. The value has three names; minifying would keep the last alone.
 */
const stretched = 'inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch';

const aliases = (set: Record<string, string>) =>
  Object.entries(set).map(([name, value]) => `--_${name}:var(--compare-panel-${name},${value})`).join(';');

const verdictColors = ['ship', 'mixed', 'skip'].map((name) => (
  `.${name}{--_fill:var(--_${name}-fill);--_word:var(--_${name}-text);--_edge:var(--_${name}-border)}`)).join('');

/**
 * Private aliases of the tokens, read with their defaults on each frame (a host, where a page sets them, sets none),
 * and of the colours of a verdict below its class.
 */
export const tokenStyles = [
  `:host{${stretched}}.base{${aliases(tokens)}}.light,.dark{${aliases(surfaceTokens)}}`, verdictColors,
].join('');

/** What every element needs: the host as a block, inherited text properties as we expect them, verdict colours. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    writing-mode: horizontal-tb;
  }
  :host([hidden]), [hidden] { display: none !important }
  *, ::before, ::after {
    box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; font: inherit; color: inherit;
    text-align: inherit;
    background: none; list-style: none;
  }
  /* Of all that a page hands down, the panel takes its font, its colours and whether it shows at all. */
  .base {
    all: initial; display: block; box-sizing: border-box; border: 0 solid;
    color-scheme: inherit; visibility: inherit; cursor: inherit; pointer-events: inherit;
    font: inherit; font-family: var(--_font); font-size: var(--_font-size); line-height: var(--_leading);
    font-style: normal; font-variant: tabular-nums lining-nums; -webkit-font-smoothing: inherit;
    color: var(--_text); background: var(--_surface); text-align: left; overflow-wrap: anywhere;
    text-wrap: pretty; line-break: strict;
  }
  :lang(ja) { word-break: auto-phrase }
  .base:dir(rtl) { text-align: right }
  /* A page can keep anchors inside clear of what it has over them. */
  :host * { scroll-margin: inherit }
  .dark { color-scheme: dark }
  .light { color-scheme: light }
  p:empty, span:empty, [dir]:empty { display: none }
  b, strong, .strong { font-weight: var(--_weight) }
  .none { --_fill: var(--_muted); --_word: var(--_muted) }
  b { color: var(--_word) }
  svg {
    inline-size: 1em; block-size: 1em; vertical-align: -.13em; fill: var(--_fill, currentColor); fill-rule: evenodd;
    overflow: visible; flex: none;
  }
`;

/** The frame, small print, links, buttons and states. */
export const sheetStyles = css`
  /*
   * A container has no width of its own; where the page asks for one (a float, a table cell), these words give it,
   * and the indent is the least.
   */
  :host::before {
    content: "· · · · · ·"; display: block; block-size: 0; overflow: hidden; visibility: hidden; white-space: normal;
    word-spacing: 8em; text-indent: 15em;
  }
  /* Inside of what may be skipped: on one element, Firefox would give a skipped container no height. */
  .room { container-type: inline-size }
  .frame { border-radius: var(--_surface-radius); box-shadow: var(--_shadow) }
  .sheet {
    --_column: 11.25em;
    display: grid; grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space)*2.5) calc(var(--_space)*1.5); padding-inline: var(--_padding);
  }
  .sheet > *, .sheet > ::slotted(*) { grid-column: 1 / -1; min-inline-size: 0 }
  .panel .sheet {
    border-block: var(--_rule-width) solid; border-block-end-width: min(var(--_rule-width), var(--_border-width));
    padding-block: var(--_padding-block) calc(var(--_padding-block)*1.5);
  }
  /* What begins with a rule of its own begins right under the panel's, where that has one. */
  @media not print {
    .panel .sheet > :first-child:not(.head) {
      margin-block-start: calc(min(var(--_rule-width)*99, var(--_padding-block))*-1);
    }
  }
  @supports (overflow-clip-margin: 1px) {
    .panel { content-visibility: auto; contain-intrinsic-block-size: auto 160em; overflow-clip-margin: .5em }
  }
  .fine, .label { font-size: var(--_font-size-fine); color: var(--_muted) }
  .muted { color: var(--_muted) }
  a {
    color: var(--_link); text-decoration: underline; text-decoration-thickness: var(--_border-width);
    text-underline-offset: .18em;
  }
  /* As high as a finger needs; the lines stay as far apart. */
  a { padding-block: max(0px, 12px - .5em) }
  .fine a { color: inherit }
  a:hover { text-decoration-thickness: calc(var(--_border-width)*2) }
  a, button { transition: background-color var(--_duration), text-decoration-thickness var(--_duration) }
  :focus-visible { outline: var(--_focus-width) solid var(--_accent); outline-offset: var(--_focus-width) }
  .button {
    display: inline-flex; align-items: center; min-block-size: max(44px, 2.75em);
    padding: calc(var(--_space)*.5) var(--_space); border: var(--_border-width) solid var(--_accent);
    border-radius: var(--_radius); font-weight: var(--_weight); line-height: var(--_leading-tight);
    text-decoration: none; cursor: pointer;
  }
  a.button { background: var(--_accent); color: var(--_accent-text) }
  a.button:hover { background: color-mix(in oklab, var(--_text) 20%, var(--_accent)) }
  .title, .section, .name {
    font-family: var(--_heading-font); font-weight: var(--_heading-weight); line-height: var(--_leading-tight);
  }
  .title, .section, .name, .col, .label, th { hyphens: auto; hyphenate-limit-chars: 12 4 4 }
  .section { font-size: var(--_font-size-section) }
  .failed {
    display: flex; flex-wrap: wrap; align-items: center; gap: calc(var(--_space)*.75) var(--_space);
    padding-block: var(--_space);
  }
  .picture {
    -webkit-user-select: none; user-select: none;
    display: inline-grid; grid-template-rows: 100%; place-items: center; min-inline-size: 2.25em;
    max-inline-size: 7em; block-size: 2.25em; overflow: hidden; border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius); font-weight: var(--_weight); line-height: 1;
  }
  th .picture { max-inline-size: 2.25em }
  .picture:has(img:not([class=broken])) { border-color: transparent; background: var(--_logo-surface) }
  /* Colours follow the color-scheme of the page, which no media query knows; a mask makes it hide a picture. */
  .day { mask: linear-gradient(light-dark(#000, #0000) 0 0) }
  .night { mask: linear-gradient(light-dark(#0000, #000) 0 0) }
  @media screen and (forced-colors: none) {
    .light .night, .dark .day { display: none }
  }
  img { block-size: 100%; max-inline-size: 100%; object-fit: contain }
  .broken { position: absolute; visibility: hidden }
  img:not(.broken) + span { display: none }
  .strip:dir(rtl), .track:dir(rtl) { transform: scaleX(-1) }
  .problems {
    border: var(--_border-width) solid var(--_muted); padding: var(--_space); margin-block-end: var(--_space);
  }
  .problems li { margin-block-start: calc(var(--_space)*.5) }
`;

/** On paper, and where the reader's own colours rule, all is drawn in one ink; SVG would keep its colours otherwise. */
const inked = Object.keys(colors)
  .map((name) => `--_${name}:${name.endsWith('surface') ? 'transparent' : 'CanvasText'}`).join(';');

/** What readers have asked their system for, and paper. */
export const readerStyles = [
  `@media print,(forced-colors:active){.base{${inked};`,
  '--_border:color-mix(in srgb,CanvasText 40%,Canvas)}a.button{background:none}}',
  // Their ground is as dark as the system says, whatever page and theme do; paper is white.
  '@media (forced-colors:active){.base{color-scheme:light dark}.base a{color:LinkText}}',
  '@media print{.base{color-scheme:light}}',
  css`
    @media (prefers-contrast: more) {
      .base { --_muted: var(--_text); --_border: var(--_text) }
    }
    @media (prefers-reduced-motion: reduce) {
      .base { --_duration: 0s }
    }
  `,
].join('');
