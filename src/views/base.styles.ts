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
  :focus-visible { outline: var(--_focus-width) solid var(--_accent); outline-offset: var(--_focus-width) }
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
