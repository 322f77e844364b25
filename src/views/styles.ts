/** The texts of the style sheets, by element; each from a module of its own, so that one does not bring the others. */
export { badgeStyles } from './badge.styles.js';
export { cardStyles } from './card.styles.js';
export { panelStyles } from './panel.styles.js';
export { tableStyles } from './table.styles.js';
