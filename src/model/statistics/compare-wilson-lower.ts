import { toIntegers } from './to-integers.js';

/**
 * Where the lower end of Wilson's interval lies against a share t: below (negative), on it (0) or above (positive).
 * Exact: for p > t the lower end is ≥ t exactly when n(p − t)² ≥ z²·t(1 − t), here multiplied out to integers.
 * Mirrored, the upper end lies below t exactly when the lower end of the other side's share lies above 1 − t.
 *
 * @param successes 0 to `trials`
 * @param trials > 0
 * @param percent t in whole per cent
 * @param z standard normal quantile, taken as its decimal
 * @see E. B. Wilson, JASA 22 (1927)
 */
export const compareWilsonLower = (successes: bigint, trials: bigint, percent: bigint, z: number): number => {
  const ahead = 100n * successes - percent * trials;
  // The lower end is never above p and meets it only at 0. For p = t = 1 the inequality above holds as 0 ≥ 0, but the
  // lower end, n / (n + z²), is below 1: nothing is ever certain to be unanimous.
  if (ahead <= 0n) return successes || percent ? -1 : 0;
  const [quantile = 0n, one = 1n] = toIntegers([z, 1]);
  return Number((ahead * one) ** 2n - quantile ** 2n * trials * percent * (100n - percent));
};
