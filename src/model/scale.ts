import { own } from './own.js';
import type { Scale, Score } from './schema.js';
import { toIntegers } from './statistics/to-integers.js';

/** What scores run between where a file says nothing. */
export const defaultScale: Readonly<Scale> = own({ best: 100, worst: 0 });

/** The number behind a score: itself, or what a grade is worth; undefined for no score, or no grade of the scale. */
export const numberOf = (score: Score | undefined, { grades }: Scale): number | undefined =>
  typeof score === 'string' ? grades?.[score] : score;

/** Whether a number lies on a scale, both ends included. */
export const isOn = (number: number, { best, worst }: Scale): boolean =>
  (number - best) * (number - worst) <= 0;

/** A number with the scale that it is of. */
export interface Measured { score: number; scale: Scale }

/**
 * The places of scores, from worst (0) to best (100), as integers: exact, whatever their scales.
 *
 * @returns a place for each, in order, and how much one point is
 */
export const toPlaces = (scores: readonly Measured[]): { places: bigint[]; point: bigint } => {
  const numbers = toIntegers(scores.flatMap(({ score, scale: { best, worst } }) => [score, best, worst]));
  const measured = scores.map((_, index) => {
    const [score = 0n, best = 1n, worst = 0n] = numbers.slice(3 * index, 3 * index + 3);
    const sign = best > worst ? 1n : -1n;
    return { gained: sign * (score - worst), range: sign * (best - worst) };
  });
  const point = [...new Set(measured.map(({ range }) => range))].reduce((product, range) => product * range, 1n);
  return { places: measured.map(({ gained, range }) => 100n * gained * (point / range)), point };
};

/** Whether one score has the place of another, or a better one. */
export const reaches = (one: Measured, other: Measured): boolean => {
  const { best, worst } = one.scale;
  // Shortest decimals keep the order of the numbers that they stand for: no exact arithmetic is needed on one scale.
  if (best === other.scale.best && worst === other.scale.worst) {
    return best > worst ? one.score >= other.score : one.score <= other.score;
  }
  const [place = 0n, line = 0n] = toPlaces([one, other]).places;
  return place >= line;
};

/** The default ship line of a scale: its place 60. */
export const shipLine = ({ best, worst }: Scale): number => {
  const [from = 0n, to = 0n, one = 1n] = toIntegers([worst, best, 1]);
  return Number(4n * from + 6n * to) / Number(10n * one);
};
