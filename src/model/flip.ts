import { panel } from './panel.js';
import type { Comparison, Stance, Tool } from './schema.js';
import { takes, weigh } from './takes.js';
import { judge } from './verdict.js';

/** How little would change a verdict. */
export interface Flip {
  /** The fewest counted reviewers whose stance must change (ship ↔ skip) for the verdict to change. */
  changes: number;
  /** Ids of the reviewers whose change alone changes it, in row order. */
  pivotal: string[];
}

/** How little would change the verdict on a tool of the comparison; null where nothing is counted. */
export const flip = (tool: Tool, comparison: Comparison): Flip | null => {
  const counted = takes(tool, comparison);
  if (!counted.length) return null;
  const total = weigh(counted);
  const ship = weigh(counted, 'ship');
  const now = judge(ship, total, comparison.rule);
  const changesAt = (share: bigint) => judge(share, total, comparison.rule) !== now;

  // Greedy by weight is exact. The total is fixed and the verdict follows the share of ship alone, so a set of changes
  // works because it moves the share far enough down, or far enough up. Leaving out those of the set who move it the
  // other way moves it further, and of all sets of k the k heaviest of one side move it furthest: if any k suffice,
  // they do.
  const fewest = (side: Stance, sign: bigint) => {
    const heaviestFirst = counted.filter(({ verdict }) => verdict === side)
      .sort((a, b) => Number(b.weight - a.weight));
    let share = ship;
    return heaviestFirst.findIndex(({ weight }) => changesAt(share += sign * weight)) + 1 || Infinity;
  };

  const alone = new Set(counted
    .filter(({ verdict, weight }) => changesAt(verdict === 'ship' ? ship - weight : ship + weight))
    .map(({ reviewer }) => reviewer));
  return {
    // Never Infinity: all on the other side is the other verdict.
    changes: Math.min(fewest('ship', -1n), fewest('skip', 1n)),
    pivotal: panel(comparison).map(({ id }) => id).filter((id) => alone.has(id)),
  };
};
