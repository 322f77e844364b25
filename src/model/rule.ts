import { defaultScale, isOn, shipLine } from './scale.js';
import type { Rule, Scale } from './schema.js';

/** What a comparison that sets no `rule` is judged by. */
export const defaultRule: Readonly<Rule> = { shipScore: 60, shipShare: 60, skipShare: 40 };

/** Points between a stated verdict and `shipScore` from which the score contradicts the word. */
export const contradictionGap = 15;
/** Counted takes below which a verdict is provisional. */
export const minimumCounted = 3;
/** Whether a verdict rests on too few takes; without any there is none. */
export const isProvisional = (counted: number): boolean => counted > 0 && counted < minimumCounted;
/** A panel agrees when its minority is at most one part in this many. */
export const agreedOneIn = 4;
/** A panel is split when its minority is at least one part in this many. */
export const splitOneIn = 3;
/** Points between the lowest and the highest counted score from which a panel is split. */
export const splitRange = 30;
/** Points that a reviewer's scores of two tools may differ by without preferring one. */
export const scoreGap = 2;
/** Points that a weighted mean must lead by more than. */
export const meanLead = 3;

/**
 * A whole rule from a part of one: what is missing or unsound is the default's. The two shares stand or fall together:
 * whole per cent, 0 ≤ `skipShare`, `shipShare` ≤ 100, at least 2 apart, so that a whole per cent lies between them.
 *
 * @param scale what `shipScore` is on; 0 to 100 by default
 */
export const soundRule = (
  { shipScore = NaN, shipShare = defaultRule.shipShare, skipShare = defaultRule.skipShare }: Partial<Rule> = {},
  scale: Scale = defaultScale,
): Rule => {
  const sharesHold = Number.isInteger(shipShare) && Number.isInteger(skipShare)
    && skipShare >= 0 && shipShare <= 100 && shipShare - skipShare >= 2;
  return {
    ...defaultRule,
    shipScore: isOn(shipScore, scale) ? shipScore : shipLine(scale),
    ...(sharesHold && { shipShare, skipShare }),
  };
};
