import { contradictionGap, defaultRule } from './rule.js';
import type { Review, Rule, Stance } from './schema.js';
import { toIntegers } from './statistics/to-integers.js';

/** Where one review stands. */
export interface StanceOfReview {
  /** Null where the review states no verdict and has no score. */
  verdict: Stance | null;
  /** Whether the verdict comes from the score. */
  derived: boolean;
}

/** The stated verdict, else the one that the score gives: ship at `shipScore` or more. */
export const stance = (
  { verdict, score }: Partial<Pick<Review, 'verdict' | 'score'>>,
  { shipScore = defaultRule.shipScore }: Partial<Rule> = {},
): StanceOfReview => {
  if (verdict) return { verdict, derived: false };
  if (typeof score !== 'number') return { verdict: null, derived: false };
  // Shortest decimals keep the order of the numbers that they stand for: no exact arithmetic is needed to compare two.
  return { verdict: score >= shipScore ? 'ship' : 'skip', derived: true };
};

/** Whether score and stated verdict are so far apart that one of them is likely a slip. */
export const contradicts = (
  { verdict, score }: Partial<Pick<Review, 'verdict' | 'score'>>,
  { shipScore = defaultRule.shipScore }: Partial<Rule> = {},
): boolean => {
  if (!verdict || typeof score !== 'number') return false;
  const [given = 0n, line = 0n, gap = 0n] = toIntegers([score, shipScore, contradictionGap]);
  return verdict === 'ship' ? given <= line - gap : given >= line + gap;
};
