import type { Scale } from './schema.js';
import { toIntegers } from './statistics/to-integers.js';

/** Halves up, also below zero; BigInts divide towards it. */
const roundUp = (top: bigint, bottom: bigint): bigint => {
  const [twice, whole] = [2n * top + bottom, 2n * bottom];
  return twice / whole - (twice < 0n && twice % whole ? 1n : 0n);
};

/** A place, which is a fraction of points, in the units of a scale: rounded half up to its decimals, one by default. */
export const fromPlace = ({ best, worst, decimals = 1 }: Scale, points: bigint, of: bigint): number => {
  const [from = 0n, to = 0n, one = 1n] = toIntegers([worst, best, 1]);
  const [bottom, tenfold] = [100n * of, 10n ** BigInt(decimals)];
  return Number(roundUp(tenfold * (from * bottom + (to - from) * points), one * bottom)) / Number(tenfold);
};
