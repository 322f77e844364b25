/**
 * The tokens: `--compare-panel-<name>`, settable on an element of ours or on any ancestor. They are only ever read,
 * with the default as fallback, into private aliases `--_<name>`. docs/tokens.md, dist/tokens.json and the pages of the
 * design system are made from this table and its comments; the line over a group gives its type.
 * Lengths are in em of the text that they stand in, so that the panel scales with the page's type.
 */
export const colors = {
  // color
  surface: 'transparent', // background of the panel
  text: 'currentColor', // text, figures, strong rules and the ship line
  muted: 'color-mix(in oklab,currentColor 38%,#767676)', // labels and small print
  'card-surface': 'transparent', // background of a card
  'logo-surface': 'transparent', // background of logos and portraits
  border: 'color-mix(in oklab,currentColor 20%,transparent)', // rules between rows, the empty part of a score bar
  accent: 'light-dark(#2672b7,#4c95dd)', // what can be acted on: focus, the primary link, outlines of buttons
  link: 'color-mix(in oklab,currentColor 33%,var(--_accent))', // text of links
  best: 'var(--_link)', // what marks the best value of a row
  'accent-text': 'light-dark(#fff,#0d1620)', // text on the accent
  'ship-fill': 'light-dark(#228953,#33a868)', // mark, dots and bar of Ship
  'ship-text': 'color-mix(in oklab,currentColor 33%,var(--_ship-fill))', // the word for Ship
  'ship-border': 'currentColor', // rule over the card of a tool that is Ship
  'mixed-fill': 'light-dark(#a06d14,#ba8617)', // mark of Mixed
  'mixed-text': 'color-mix(in oklab,currentColor 33%,var(--_mixed-fill))', // the word for Mixed
  'mixed-border': 'currentColor', // rule over the card of a tool that is Mixed
  'skip-fill': 'light-dark(#cf4b3b,#e96351)', // mark, dots and bar of Skip
  'skip-text': 'color-mix(in oklab,currentColor 33%,var(--_skip-fill))', // the word for Skip
  'skip-border': 'currentColor', // rule over the card of a tool that is Skip
};

/** The same of type, space, shape and motion, after the colors. */
export const tokens = {
  ...colors,
  // fontFamily
  font: 'inherit', // all text
  'heading-font': 'inherit', // title, section headings and names on cards
  // fontWeight
  weight: '600', // names, scores and verdict words
  'weight-text': '400', // quiet words within them: `vs`, labels, small print
  'heading-weight': 'var(--_weight)', // title, section headings and names on cards
  // dimension
  'font-size': '0.9375em', // text of the panel against the text around it
  'font-size-fine': '0.8333em', // labels and small print; from here on against the text of the panel
  'font-size-section': '1.125em', // section headings, verdict words and reviewers
  'font-size-name': '1.2em', // names on cards
  'font-size-score': '1.44em', // scores
  'font-size-title': 'clamp(1.44em,1.1em + 2cqi,2.35em)', // title; grows with the panel, not with the window
  'font-size-share': 'clamp(3em,2.5em + 1.6cqi,4em)', // the panel's share
  // number
  leading: '1.5', // line height of running text and small print
  'leading-tight': '1.2', // line height of headings, labels and figures
  // dimension
  measure: '57ch', // longest line of running text
  space: '1em', // every distance is a multiple of it, so that one line sets the density
  padding: '0px', // from the edge of the surface to the text, at its sides
  'padding-block': 'var(--_space)', // the same at its top; half as much again at its bottom
  'card-padding': '0px', // from the edge of a card to its text, at its sides and bottom
  'card-radius': '0px', // corners of a card
  radius: '2px', // corners of buttons and pictures
  'surface-radius': '0px', // corners of the panel's surface
  'border-width': '1px', // hairlines, outlines and underlines
  'rule-width': '2px', // rule over the panel
  'verdict-border-width': '1px', // rule over the card of a tool
  'focus-width': '2px', // ring around what has the focus
  'bar-width': '0.3em', // thickness of a score bar
  // shadow
  shadow: 'none', // of the panel's surface
  // duration
  duration: '120ms', // what changes under the pointer
};

/** What `theme="light"` and `theme="dark"` set in place of the above. */
export const surfaceTokens = {
  surface: 'light-dark(#fff,#17181a)',
  text: 'light-dark(#1a1b1d,#ecebe7)',
  padding: 'clamp(1em,4cqi,2.5em)',
};
