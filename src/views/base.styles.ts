import { surfaceTokens, tokens } from '../theme/tokens.js';
import { css } from './css.js';

/**
 * The width of what is around the host, less its margins, in flex and grid rows too, where a container would have none
 * of its own. The value has three names; minifying would keep the last alone.
 */
const stretched = 'inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch';

const aliases = (set: Record<string, string>) =>
  Object.entries(set).map(([name, value]) => `--_${name}:var(--compare-panel-${name},${value})`).join(';');

/** Private aliases of the tokens, read with their defaults on each frame; a host, where a page sets them, sets none. */
export const tokenStyles =
  `:host{${stretched}}.base{${aliases(tokens)}}.light,.dark{${aliases(surfaceTokens)}}`;

/** What every element needs: the host as a block, inherited text properties as we expect them, verdict colours. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :host([hidden]), [hidden] { display: none !important }
  *, ::before, ::after {
    box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; font: inherit; color: inherit;
    text-align: inherit;
    background: none; list-style: none;
  }
  .base {
    font-size: var(--_font-size); line-height: var(--_leading); font-style: normal;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_ink); background: var(--_surface); text-align: left; text-align-last: auto; text-indent: 0;
    text-transform: none; letter-spacing: normal; word-break: normal; white-space: normal; hyphens: manual;
    overflow-wrap: anywhere;
  }
  .base:dir(rtl) { text-align: right }
  .light { color-scheme: light }
  .dark { color-scheme: dark }
  p:empty, span:empty, [dir]:empty { display: none }
  b, strong, .strong { font-weight: var(--_weight) }
  .ship { --_v: var(--_ship) }
  .mixed { --_v: var(--_mixed) }
  .skip { --_v: var(--_skip) }
  .none { --_v: var(--_muted) }
  .best { --_v: var(--_accent) }
  b { color: color-mix(in oklab, currentColor 33%, var(--_v, currentColor)) }
  svg {
    inline-size: 1em; block-size: 1em; vertical-align: -.13em; fill: var(--_v, currentColor); overflow: visible;
    flex: none;
  }
  @media (forced-colors: active) { svg { fill: CanvasText !important } }
`;

export const badgeOnlyStyles = css`
  :host { display: inline-block; inline-size: auto }
  :host::before { content: none }
  .badge {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .4em; font-size: inherit;
    line-height: inherit;
  }
  .badge svg { align-self: center }
`;

/** The frame, small print, links, buttons and states. */
export const sheetStyles = css`
  /* A container has no width of its own; where the page asks for one (a float, a table cell), these words give it. */
  :host::before {
    content: "· · · · · ·"; display: block; block-size: 0; overflow: hidden; visibility: hidden; white-space: normal;
    word-spacing: 11em;
  }
  .frame { container-type: inline-size }
  .sheet {
    --_column: 11.25em;
    display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5em 1.5em; padding-inline: var(--_padding);
  }
  .sheet > *, .sheet > ::slotted(*) { grid-column: 1 / -1; min-inline-size: 0 }
  .panel .sheet { border-block: 2px solid; border-block-end-width: 1px; padding-block: 1em 1.5em }
  @supports (overflow-clip-margin: 1px) {
    .panel { content-visibility: auto; contain-intrinsic-block-size: auto 160em; overflow-clip-margin: .5em }
  }
  .fine, .label { font-size: .8333em; line-height: 1.4; color: var(--_muted) }
  .muted { color: var(--_muted) }
  a {
    color: color-mix(in oklab, currentColor 33%, var(--_accent)); text-decoration: underline 1px;
    text-underline-offset: .18em;
  }
  .fine a { color: inherit }
  a:hover { text-decoration-thickness: 2px }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px }
  .button {
    display: inline-flex; align-items: center; min-block-size: 2.75em; padding: .4em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius); font-weight: var(--_weight); line-height: 1.2; text-decoration: none;
    cursor: pointer;
  }
  button.button { margin-inline-start: .5em }
  a.button { background: var(--_accent); color: var(--_on-accent) }
  .section { font-size: 1.125em; font-weight: var(--_weight); line-height: 1.3 }
  .picture {
    display: inline-grid; place-items: center; inline-size: 2.25em; block-size: 2.25em; overflow: hidden;
    border: 1px solid var(--_hairline); font-weight: var(--_weight); line-height: 1;
  }
  img { inline-size: 100%; block-size: 100%; object-fit: contain }
  .broken { position: absolute; visibility: hidden }
  img:not(.broken) + span { display: none }
  .bone {
    block-size: 24em; margin-block-end: 3em; opacity: .4;
    background: repeating-linear-gradient(var(--_hairline) 0 .75em, #0000 0 1.6em);
  }
  .bone-header { block-size: 8em; max-inline-size: 30em }
  .bone-scorecard { block-size: 64em }
  .problems { border: 1px solid var(--_muted); padding: 1em; margin-block-end: 1em }
  .problems li { margin-block-start: .5em }
`;
