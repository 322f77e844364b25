import type { Cell, Row } from './schema.js';

/**
 * The best number of an own row: its highest or its lowest, by what is better. Undefined where nothing is said to be
 * better, and where all numbers are level.
 *
 * @param values those of the shown tools; what is no number takes no part
 */
export const best = (values: readonly (Cell | undefined)[], better: Row['better']): number | undefined => {
  const numbers = values.filter((value) => typeof value === 'number');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return better && low < high ? (better === 'higher' ? high : low) : undefined;
};
