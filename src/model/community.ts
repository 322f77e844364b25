import { soundRule } from './rule.js';
import type { Rule } from './schema.js';
import { compareWilsonLower } from './statistics/compare-wilson-lower.js';
import { wilsonInterval } from './statistics/wilson-interval.js';
import { verdictOfCounts, type Verdict } from './verdict.js';

/** Standard normal quantile of a two-sided 95 % interval. */
export const wilsonZ = 1.959964;
/** Per cent that the near end of the interval must pass for a verdict to be leaning. */
export const leaningShare = 50;

/** What a crowd says about a tool, and how sure its number of votes lets us be. */
export interface CommunityVerdict extends Verdict {
  /**
   * `firm`: all of the interval has this verdict; `leaning`: all of it is on this verdict's side of one half; `early`:
   * neither. Null without votes.
   */
  certainty: 'firm' | 'leaning' | 'early' | null;
  /** The 95 % Wilson interval of the share of ship, in per cent to one decimal. Null without votes. */
  interval: [low: number, high: number] | null;
}

/**
 * The verdict rule on vote counts, with its certainty.
 *
 * @param ship whole number from 0 to 2⁵³ − 1; anything else counts as 0
 * @param skip the same
 * @param rule what is missing or unsound in it is the default's
 * @see `wilsonInterval` for the sources
 */
export const community = (ship: number, skip: number, rule?: Partial<Rule>): CommunityVerdict => {
  const counts = verdictOfCounts(ship, skip, rule);
  const { verdict, counted } = counts;
  if (!verdict) return { ...counts, certainty: null, interval: null };

  const { shipShare, skipShare } = soundRule(rule);
  const [yes, no] = [BigInt(counts.ship), BigInt(counts.skip)];
  // An upper end against a share is the other side's lower end against the rest of it.
  const lower = (side: bigint, percent: number) => compareWilsonLower(side, yes + no, BigInt(percent), wilsonZ);
  const [side, share] = verdict === 'skip' ? [no, 100 - skipShare] : [yes, shipShare];
  const firm = verdict === 'mixed'
    ? lower(yes, skipShare) > 0 && lower(no, 100 - shipShare) > 0
    : lower(side, share) >= 0;
  const leaning = verdict !== 'mixed' && lower(side, leaningShare) > 0;
  return {
    ...counts,
    certainty: firm ? 'firm' : leaning ? 'leaning' : 'early',
    interval: wilsonInterval(counts.ship, counted, wilsonZ),
  };
};
