import type { Read } from '../model/choose.js';
import { readInput, type ParseOptions } from '../model/read-input.js';
import { Part } from './part.js';

/** What reads and draws the keys that not every comparison has. */
export const details = new Part(() => import('../parts/details.js'));

/**
 * Reads a comparison: at once, or once the part is here, where there is something in it that nothing else knows.
 *
 * @param text the same as JSON text, where it has any: what it says now is what will be read
 */
export const readSoon = (input: unknown, options: ParseOptions, text = input): Read | Promise<Read> => {
  const read = (now: unknown) => readInput(now, options, details.module?.reading);
  const first = read(input);
  return details.module || !first.faults.some(({ code }) => code === 'unknown-key' || code === 'type')
    || details.isSettled ? first : details.soon().then(() => read(text));
};
