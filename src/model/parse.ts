import { detailsReading } from './details.js';
import { explain } from './explain.js';
import { readInput, type ParseOptions } from './read-input.js';
import type { Comparison, Problem } from './schema.js';

export interface ParseResult {
  /** Null when nothing can be shown. */
  value: Comparison | null;
  problems: Problem[];
}

/**
 * Reads a comparison, as an object or as JSON text, as far as it is valid. Never throws: whatever is wrong is left out
 * and returned as a problem with its path, the reason and, where there is one, a hint.
 */
export const parse = (input: unknown, options?: ParseOptions | null): ParseResult => {
  const { value, faults } = readInput(input, options, detailsReading);
  return { value, problems: explain(faults) };
};
