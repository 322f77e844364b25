import { choose, type WordList } from './choose.js';
import { explain } from './explain.js';
import type { ParseResult } from './parse.js';
import type { Comparison } from './schema.js';

/**
 * Picks and orders the tools to show, by ids in a list or parted by white space; all when absent or blank. Unknown ids
 * are reported, repeats are shown once. A title that was written for more tools is dropped. Null when no tool is left.
 */
export const select = (comparison: Comparison, ids?: WordList): ParseResult => {
  const { value, faults } = choose(comparison, ids);
  return { value, problems: explain(faults) };
};
