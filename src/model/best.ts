import type { Cell } from './schema.js';

/**
 * The best number of an own row: its highest or its lowest, by what is better. Undefined where nothing is said to be
 * better, where all numbers are level, and where something else stands among them.
 *
 * @param values those of the shown tools; absent ones take no part
 */
export const best = (
  values: readonly (Cell | undefined)[], better: 'higher' | 'lower' | undefined,
): number | undefined => {
  const given = values.filter((value) => value !== undefined) as number[];
  const [low, high] = [Math.min(...given), Math.max(...given)];
  // NaN, which text and lists make of them, is neither.
  return better && low < high && given.every(Number.isFinite) ? (better === 'higher' ? high : low) : undefined;
};
