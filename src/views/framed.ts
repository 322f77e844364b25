import { baseStyles, readerStyles, sheetStyles, tokenStyles } from './base.styles.js';

/**
 * The texts of the style sheets of an element: its own beside those of its frame.
 *
 * @param height of the element in the end. A fallback is shorter: it takes that height, so that nothing below jumps
 */
export const framed = (own: readonly string[], height?: string): string[] => [
  tokenStyles, baseStyles, sheetStyles, ...own, ...height ? [`.hold{min-block-size:${height}}`] : [], readerStyles,
];
