import { badgeOnlyStyles, baseStyles, readerStyles, sheetStyles, tokenStyles } from './base.styles.js';
import { cardOnlyStyles } from './card.styles.js';
import { layoutStyles } from './layout.styles.js';
import { panelOnlyStyles } from './panel.styles.js';
import { tableOnlyStyles } from './table.styles.js';

/** A fallback is shorter than what follows it: it takes that height, so that nothing below jumps. */
const hold = (height: string) => `.hold{min-block-size:${height}}`;

const framed = (own: string[]) => [tokenStyles, baseStyles, sheetStyles, ...own, readerStyles];

/** The texts of the style sheets, by element. */
export const badgeStyles = framed([badgeOnlyStyles]);
export const cardStyles = framed([cardOnlyStyles, layoutStyles, hold('24em')]);
export const tableStyles = framed([tableOnlyStyles, layoutStyles, hold('40em')]);
export const scorecardStyles = tableStyles;
export const panelStyles = framed([panelOnlyStyles, cardOnlyStyles, tableOnlyStyles, layoutStyles, hold('120em')]);
