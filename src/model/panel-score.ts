import { fromPlace } from './from-place.js';
import { toPlaces } from './scale.js';
import type { Comparison, Tool } from './schema.js';
import { sum } from './statistics/sum.js';
import { takes } from './takes.js';

/**
 * The weighted mean of the scores of a tool, over the reviewers of positive weight, in the units of the file's scale,
 * rounded half up to its decimals (one by default). Null without a score.
 */
export const panelScore = (tool: Tool, comparison: Comparison): number | null => {
  const scored = takes(tool, comparison).flatMap(({ weight, measured }) => measured ? { weight, measured } : []);
  if (!scored.length) return null;
  const { places, point } = toPlaces(scored.map(({ measured }) => measured));
  const total = sum(scored.map(({ weight }) => weight));
  return fromPlace(comparison.scale, sum(places.map((place, index) => place * (scored[index]?.weight ?? 0n))),
    total * point);
};
