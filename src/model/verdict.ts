import { soundRule } from './rule.js';
import type { Comparison, Rule, Tool } from './schema.js';
import { roundHalfUp } from './statistics/round-half-up.js';
import { takes, weigh } from './takes.js';

export type VerdictName = 'ship' | 'mixed' | 'skip';

/** What a panel, or a crowd, says about a tool. */
export interface Verdict {
  /** Null where nothing is counted. */
  verdict: VerdictName | null;
  /** The share of ship in whole per cent, for printing: never in contradiction to the verdict. Null with it. */
  percent: number | null;
  /** Reviewers, or votes, for ship. */
  ship: number;
  /** Reviewers, or votes, for skip. */
  skip: number;
  /** Both together. */
  counted: number;
  /** Whether the counted weights differ, so that the share is not that of the counts. */
  weighted: boolean;
}

/** The verdict of a share, ship / total: exact. */
export const judge = (ship: bigint, total: bigint, { shipShare, skipShare }: Rule): VerdictName | null => {
  if (!total) return null;
  if (100n * ship >= BigInt(shipShare) * total) return 'ship';
  return 100n * ship <= BigInt(skipShare) * total ? 'skip' : 'mixed';
};

/** Verdict and printed share. Ship and Skip cannot round across their whole thresholds, Mixed and the two ends can. */
const judged = (ship: bigint, total: bigint, rule: Rule) => {
  const verdict = judge(ship, total, rule);
  if (!verdict) return { verdict, percent: null };
  const unanimous = !ship || ship === total;
  const [low, high] = unanimous ? [0, 100] : verdict === 'mixed' ? [rule.skipShare + 1, rule.shipShare - 1] : [1, 99];
  return { verdict, percent: Math.min(high, Math.max(low, roundHalfUp(100n * ship, total))) };
};

/**
 * What the panel says about a tool of the comparison: counts are numbers of reviewers, the share is weighted.
 * Reviewers of weight 0 and takes without a stance are in no count.
 */
export const verdict = (tool: Tool, comparison: Comparison): Verdict => {
  const counted = takes(tool, comparison);
  const ship = counted.filter((take) => take.verdict === 'ship').length;
  return {
    ...judged(weigh(counted, 'ship'), weigh(counted), comparison.rule),
    ship,
    skip: counted.length - ship,
    counted: counted.length,
    weighted: counted.some(({ weight }) => weight !== counted[0]?.weight),
  };
};

const votes = (count: number) => (Number.isSafeInteger(count) && count > 0 ? count : 0);

/**
 * The same rule on plain counts.
 *
 * @param ship whole number from 0 to 2⁵³ − 1; anything else counts as 0
 * @param skip the same
 * @param rule what is missing or unsound in it is the default's
 */
export const verdictOfCounts = (ship: number, skip: number, rule?: Partial<Rule>): Verdict => {
  const [yes, no] = [votes(ship), votes(skip)];
  return {
    ...judged(BigInt(yes), BigInt(yes) + BigInt(no), soundRule(rule)),
    ship: yes,
    skip: no,
    counted: yes + no,
    weighted: false,
  };
};
