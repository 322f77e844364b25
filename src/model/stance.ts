import { contradictionGap } from './rule.js';
import { defaultScale, numberOf, reaches, shipLine, toPlaces } from './scale.js';
import type { Review, Rule, Scale, Stance } from './schema.js';

/** Where one review stands. */
export interface StanceOfReview {
  /** Null where the review states no verdict and has no score. */
  verdict: Stance | null;
  /** Whether the verdict comes from the score. */
  derived: boolean;
}

/**
 * The stated verdict, else the one that the score gives: ship at `shipScore` or better.
 *
 * @param rule its `shipScore` is in the units of the scale; the place 60 by default
 * @param scale what the file's scores run between; 0 to 100 by default
 * @param ownScale what this review's score does, where its reviewer has a scale of their own
 */
export const stance = (
  { verdict, score }: Partial<Pick<Review, 'verdict' | 'score'>>, rule: Partial<Rule> = {},
  scale: Scale = defaultScale, ownScale = scale,
): StanceOfReview => {
  if (verdict) return { verdict, derived: false };
  const number = numberOf(score, ownScale);
  if (number === undefined) return { verdict: null, derived: false };
  const line = { score: rule.shipScore ?? shipLine(scale), scale };
  return { verdict: reaches({ score: number, scale: ownScale }, line) ? 'ship' : 'skip', derived: true };
};

/** Whether score and stated verdict are so far apart that one of them is likely a slip. Parameters as of `stance`. */
export const contradicts = (
  { verdict, score }: Partial<Pick<Review, 'verdict' | 'score'>>, rule: Partial<Rule> = {},
  scale: Scale = defaultScale, ownScale = scale,
): boolean => {
  const number = numberOf(score, ownScale);
  if (!verdict || number === undefined) return false;
  const { places: [given = 0n, line = 0n], point } = toPlaces(
    [{ score: number, scale: ownScale }, { score: rule.shipScore ?? shipLine(scale), scale }]);
  const gap = BigInt(contradictionGap) * point;
  return verdict === 'ship' ? given <= line - gap : given >= line + gap;
};
