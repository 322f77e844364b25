import type { Scale, Score } from '../model/schema.js';
import { numberOf } from '../model/scale.js';
import type { ToolView, View } from './view.js';

/** A score in its author's units: `88/100`, `4.5/5`, `B+`; bare where the best is the least, `2.2`. */
export const scoreText = (
  { format }: Pick<View, 'format'>, score: Score | undefined, { best, worst, decimals }: Scale,
): string | undefined => {
  if (typeof score !== 'number') return score;
  const text = format.number(score, decimals);
  return best > worst ? `${text}/${format.number(best)}` : text;
};

/** What the one reviewer who stands for all gives a tool; undefined without a score. */
export const onlyScore = (view: View, { reviews: [only] }: ToolView): string | undefined =>
  scoreText(view, only?.score, view.scaleOf(only?.reviewer ?? ''));

/** Where a score stands from worst (0) to best (100), for drawing: the rule has the exact places. */
export const placeOf = (score: Score | undefined, scale: Scale): number | undefined => {
  const number = numberOf(score, scale);
  const { best, worst } = scale;
  return number === undefined ? undefined : Math.round(1e5 * (number - worst) / (best - worst)) / 1e3;
};

/** The score from which on a take is ship, as it is printed: on a scale of grades the least that suffices. */
export const shipLineText = ({ comparison: { rule, scale }, format }: View): string => {
  const { best, worst, grades = {} } = scale;
  const sign = Math.sign(best - worst);
  const [grade] = Object.entries(grades).filter(([, number]) => sign * number >= sign * rule.shipScore)
    .sort(([, one], [, other]) => sign * (one - other))[0] ?? [];
  return grade ?? format.number(rule.shipScore);
};

/** Where the ship line stands from worst (0) to best (100). */
export const shipPlace = ({ comparison: { rule, scale } }: View): number => placeOf(rule.shipScore, scale) ?? 0;
