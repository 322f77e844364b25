import type { CSSResultGroup } from 'lit';
import { badgeOnlyStyles, baseStyles, sheetStyles, tokenStyles } from './base.styles.js';
import { cardOnlyStyles } from './card.styles.js';
import { layoutStyles } from './layout.styles.js';
import { panelOnlyStyles } from './panel.styles.js';
import { tableOnlyStyles } from './table.styles.js';

const framed = [tokenStyles, baseStyles, sheetStyles];

/** Style sheets by element; a sheet is shared by all that adopt it. */
export const badgeStyles: CSSResultGroup = [...framed, badgeOnlyStyles];
export const cardStyles: CSSResultGroup = [...framed, cardOnlyStyles, layoutStyles];
export const tableStyles: CSSResultGroup = [...framed, tableOnlyStyles, layoutStyles];
export const scorecardStyles = tableStyles;
export const panelStyles: CSSResultGroup = [...framed, panelOnlyStyles, cardOnlyStyles, tableOnlyStyles, layoutStyles];
