import type { Known } from '../../../../stories/docs/token-editor/known.js';

/** A small catalogue, so that these tests do not change with the library's tokens. */
export const known: Known = {
  tokens: [
    { name: 'surface', value: 'transparent', comment: 'background', type: 'color' },
    { name: 'accent', value: 'light-dark(#2672b7,#4c95dd)', comment: 'links', type: 'color' },
    { name: 'accent-text', value: 'light-dark(#fff,#0d1620)', comment: 'text on the accent', type: 'color' },
    { name: 'radius', value: '2px', comment: 'corners', type: 'dimension' },
    { name: 'heading-font', value: 'inherit', comment: 'font of headings', type: 'fontFamily' },
    { name: 'leading', value: '1.5', comment: 'line height', type: 'number' },
  ],
  parts: { 'compare-panel': ['title', 'name', 'share'], 'tool-card': ['name', 'share'] },
};
