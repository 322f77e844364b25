import { counting, panel } from './panel.js';
import { isProvisional } from './rule.js';
import type { Comparison, Tool } from './schema.js';
import { sum } from './statistics/sum.js';
import { takes, weigh, weights } from './takes.js';
import { judge } from './verdict.js';

/** How much of the panel a verdict rests on. */
export interface Coverage {
  /**
   * `none`: nothing is counted; `provisional`: fewer than three takes are; `open`: the missing ones could still give
   * another verdict; `settled`: they could not.
   */
  status: 'none' | 'provisional' | 'open' | 'settled';
  /** Ids of those in the panel who have no stance on this tool, in row order. */
  missing: string[];
  /** Takes that count. */
  counted: number;
  /** Size of the panel: reviewers of positive weight who have a row. */
  panel: number;
}

/** How much of the panel the verdict on a tool of the comparison rests on. */
export const coverage = (tool: Tool, comparison: Comparison): Coverage => {
  const counted = takes(tool, comparison);
  const given = new Set(counted.map(({ reviewer }) => reviewer));
  const missing = counting(panel(comparison)).filter(({ id }) => !given.has(id)).map(({ id }) => id);
  const ship = weigh(counted, 'ship');
  const total = weigh(counted);
  const absent = sum(missing.map(weights(comparison)));
  const verdictWith = (more: bigint) => judge(ship + more, total + absent, comparison.rule);
  const now = judge(ship, total, comparison.rule);
  // The verdict follows the share, and every way of completing the panel gives a share between these two.
  const open = verdictWith(absent) !== now || verdictWith(0n) !== now;
  const status = !counted.length ? 'none'
    : isProvisional(counted.length) ? 'provisional'
    : open ? 'open' : 'settled';
  return { status, missing, counted: counted.length, panel: counted.length + missing.length };
};
