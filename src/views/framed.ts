import { baseStyles, readerStyles, tokenStyles } from './base.styles.js';
import { sheetStyles } from './sheet.styles.js';

/**
 * The text of the style sheet of an element: its own rules beside those of its frame.
 *
 * @param height of the element in the end. A fallback is shorter: it takes that height, so that nothing below jumps
 */
export const framed = (own: string, height: string): string =>
  `${tokenStyles}${baseStyles}${sheetStyles}${own}.hold{min-block-size:${height}}${readerStyles}`;
