import type { Comparison, Stance, Tool } from './schema.js';
import { stance } from './stance.js';
import { sum } from './statistics/sum.js';
import { toIntegers } from './statistics/to-integers.js';

/** A review that counts: it has a stance, and its reviewer a positive weight. */
export interface Take {
  reviewer: string;
  verdict: Stance;
  score: number | undefined;
  /** The reviewer's weight, at the scale that `weights` gives the whole comparison. */
  weight: bigint;
}

/** Looks up weights by reviewer id, as integers at one scale for the whole comparison; a reviewer not listed has 1. */
export const weights = ({ reviewers }: Comparison): ((reviewer: string) => bigint) => {
  const [one = 1n, ...scaled] = toIntegers([1, ...reviewers.map(({ weight }) => weight)]);
  const listed = new Map(reviewers.map(({ id }, index) => [id, scaled[index]]));
  return (reviewer) => listed.get(reviewer) ?? one;
};

/** The takes on a tool that count, in the order of its reviews. */
export const takes = (tool: Tool, comparison: Comparison): Take[] => {
  const weightOf = weights(comparison);
  return tool.reviews.flatMap((review) => {
    const { reviewer, score } = review;
    const { verdict } = stance(review, comparison.rule);
    const weight = weightOf(reviewer);
    return verdict && weight ? [{ reviewer, verdict, score, weight }] : [];
  });
};

/** The weight of the takes, or of one side of them. */
export const weigh = (counted: readonly Take[], side?: Stance): bigint =>
  sum(counted.filter(({ verdict }) => !side || verdict === side).map(({ weight }) => weight));
