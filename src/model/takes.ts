import { numberOf, type Measured } from './scale.js';
import type { Comparison, Scale, Stance, Tool } from './schema.js';
import { stance } from './stance.js';
import { sum } from './statistics/sum.js';
import { toIntegers } from './statistics/to-integers.js';

/** A review that counts: it has a stance, and its reviewer a positive weight. */
export interface Take {
  reviewer: string;
  verdict: Stance;
  /** The score as a number, where there is one. */
  measured: Measured | undefined;
  /** The reviewer's weight, at the scale that `weights` gives the whole comparison. */
  weight: bigint;
}

type WeightOf = (reviewer: string) => bigint;

/** The weights that were asked for last, and the answer: every tool of a comparison asks again. */
let last: { key: string; weightOf: WeightOf } | undefined;

/** The scale of each reviewer of a comparison. */
export const scales = ({ reviewers, scale }: Comparison): (reviewer: string) => Scale => {
  const own = new Map(reviewers.flatMap((reviewer) => reviewer.scale ? [[reviewer.id, reviewer.scale]] : []));
  return (reviewer) => own.get(reviewer) ?? scale;
};

/** Looks up weights by reviewer id, as integers at one scale for the whole comparison; a reviewer not listed has 1. */
export const weights = ({ reviewers }: Comparison): WeightOf => {
  // By what they are, since a page may have changed the list in place.
  const key = JSON.stringify(reviewers.map(({ id, weight }) => [id, weight]));
  if (last?.key === key) return last.weightOf;
  const [one = 1n, ...integers] = toIntegers([1, ...reviewers.map(({ weight }) => weight)]);
  const listed = new Map(reviewers.map(({ id }, index) => [id, integers[index]]));
  const weightOf: WeightOf = (reviewer) => listed.get(reviewer) ?? one;
  last = { key, weightOf };
  return weightOf;
};

/** The takes on a tool that count, in the order of its reviews. */
export const takes = (tool: Tool, comparison: Comparison): Take[] => {
  const weightOf = weights(comparison);
  const scaleOf = scales(comparison);
  return tool.reviews.flatMap((review) => {
    const { reviewer } = review;
    const scale = scaleOf(reviewer);
    const { verdict } = stance(review, comparison.rule, comparison.scale, scale);
    const weight = weightOf(reviewer);
    const score = numberOf(review.score, scale);
    return verdict && weight
      ? [{ reviewer, verdict, weight, measured: score === undefined ? undefined : { score, scale } }] : [];
  });
};

/** The weight of the takes, or of one side of them. */
export const weigh = (counted: readonly Pick<Take, 'verdict' | 'weight'>[], side?: Stance): bigint =>
  sum(counted.filter(({ verdict }) => !side || verdict === side).map(({ weight }) => weight));
