import type { Known } from '../../../../stories/docs/token-editor/known.js';

/** A small catalogue, so that these tests do not change with the library's tokens. */
export const known: Known = {
  tokens: [
    { name: 'surface', value: 'transparent', comment: 'background', group: 'a' },
    { name: 'accent', value: 'light-dark(#2672b7,#4c95dd)', comment: 'links', group: 'a' },
    { name: 'accent-text', value: 'light-dark(#fff,#0d1620)', comment: 'text on the accent', group: 'a' },
    { name: 'radius', value: '2px', comment: 'corners', group: 'a' },
    { name: 'heading-font', value: 'inherit', comment: 'font of headings', group: 'a' },
    { name: 'leading', value: '1.5', comment: 'line height', group: 'a' },
  ],
  parts: { 'compare-panel': ['title', 'name', 'share'], 'tool-card': ['name', 'share'] },
};
