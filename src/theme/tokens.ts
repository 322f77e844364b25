/**
 * The tokens: `--compare-panel-<name>`, settable on an element of ours or on any ancestor. They are only ever read,
 * with the default as fallback, into private aliases `--_<name>`. The documentation is made from this table and its
 * comments.
 * Lengths are in em of the text that they stand in, so that the panel scales with the page's type.
 */
export const tokens = {
  surface: 'transparent', // background of the panel
  ink: 'currentColor', // text, figures, strong rules and the ship line
  muted: 'color-mix(in oklab,currentColor 38%,#767676)', // labels and small print
  hairline: 'color-mix(in oklab,currentColor 20%,transparent)', // rules between rows, the empty part of a score bar
  accent: 'light-dark(#2672b7,#4c95dd)', // links, focus, the primary link, the best value
  'on-accent': 'light-dark(#fff,#0d1620)', // text on the accent
  ship: 'light-dark(#228953,#33a868)', // mark and bar of Ship; its word is this colour mixed with the ink
  mixed: 'light-dark(#a06d14,#ba8617)', // mark of Mixed
  skip: 'light-dark(#cf4b3b,#e96351)', // mark and bar of Skip
  'font-size': '0.9375em', // text of the panel against the text around it
  leading: '1.5', // line height of running text
  weight: '600', // headings, names, scores and verdict words
  measure: '57ch', // longest line of running text
  padding: '0px', // from the edge of the surface to the text, inline
  radius: '2px', // corners of buttons
  title: 'clamp(1.44em,1.1em + 2cqi,2.35em)', // size of the title; grows with the panel, not with the window
  figure: 'clamp(3em,2.5em + 1.6cqi,4em)', // size of the panel share
};

/** What `theme="light"` and `theme="dark"` set in place of the above. */
export const surfaceTokens = {
  surface: 'light-dark(#fff,#17181a)',
  ink: 'light-dark(#1a1b1d,#ecebe7)',
  padding: 'clamp(1em,4cqi,2.5em)',
};
