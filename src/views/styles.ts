import { unsafeCSS, type CSSResultGroup } from 'lit';
import { badgeOnlyStyles, baseStyles, sheetStyles, tokenStyles } from './base.styles.js';
import { cardOnlyStyles } from './card.styles.js';
import { layoutStyles } from './layout.styles.js';
import { panelOnlyStyles } from './panel.styles.js';
import { tableOnlyStyles } from './table.styles.js';

/** A fallback is shorter than what follows it: it takes that height, so that nothing below jumps. */
const hold = (height: string) => unsafeCSS(`.hold{min-block-size:${height}}`);

const framed = [tokenStyles, baseStyles, sheetStyles];

/** Style sheets by element; a sheet is shared by all that adopt it. */
export const badgeStyles: CSSResultGroup = [...framed, badgeOnlyStyles];
export const cardStyles: CSSResultGroup = [...framed, cardOnlyStyles, layoutStyles, hold('24em')];
export const tableStyles: CSSResultGroup = [...framed, tableOnlyStyles, layoutStyles, hold('40em')];
export const scorecardStyles = tableStyles;
export const panelStyles: CSSResultGroup = [
  ...framed, panelOnlyStyles, cardOnlyStyles, tableOnlyStyles, layoutStyles, hold('120em'),
];
