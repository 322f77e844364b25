import { candidatesOf, preference, recordsOf, type Candidate } from './contest.js';
import { panel } from './panel.js';
import { meanLead, scoreGap } from './rule.js';
import { fromPlace } from './from-place.js';
import type { Comparison } from './schema.js';
import { sum } from './statistics/sum.js';
import { weights } from './takes.js';
import type { VerdictName } from './verdict.js';

/** A level tool with its weighted mean score, in the file's units, for printing. */
export interface ToolMean { tool: string; mean: number }

/** What a pick was made by. Tools and reviewers are ids, in shown order and in row order. */
export type PickReason =
  /** Fewer than two tools are shown. */
  | { by: 'too-few' }
  /** No shown tool has a take that counts. */
  | { by: 'no-takes' }
  /** One tool alone has takes that count; it has this verdict. */
  | { by: 'only'; verdict: VerdictName }
  /** The highest verdict, which no other tool has; with `skip`, no tool has a better one. */
  | { by: 'verdict'; verdict: VerdictName }
  /**
   * Two tools have this highest verdict, and more weight prefers the winner: `for` and `against` count reviewers,
   * `even` those who prefer neither. `weighted` where the weights of those who prefer one differ.
   */
  | {
    by: 'majority'; verdict: VerdictName; over: string; for: number; against: number; even: number; weighted: boolean;
  }
  /** Three or more tools have this highest verdict; the winner wins most pairs, net of those it loses (Copeland). */
  | { by: 'copeland'; verdict: VerdictName; over: string[]; won: number; lost: number; drawn: number }
  /** Level so far. The weighted mean over the reviewers who scored every level tool leads by enough, or does not. */
  | { by: 'mean'; verdict: VerdictName; means: ToolMean[]; reviewers: string[] }
  /** Level so far, and no reviewer scored every level tool. */
  | { by: 'no-common-score'; verdict: VerdictName };

/** Which of the shown tools to take. */
export interface PickResult {
  /** `tool`: one wins; `close`: some are too close to call; `none`: none of these; `unknown`: nothing to go by. */
  kind: 'tool' | 'close' | 'none' | 'unknown';
  /** Ids: the winner of `tool`, the level ones of `close` in shown order; else none. */
  tools: string[];
  /** Whether the winner is Mixed. */
  doubts: boolean;
  reason: PickReason;
}

/** Copeland's score. */
const netWins = ({ won, lost }: { won: number; lost: number }) => won - lost;

/** How many reviewers prefer a tool to another, the other to it, or neither. */
const votesOf = (tool: Candidate, other: Candidate, gap: bigint) => {
  const sides = [...tool.voices].flatMap(([reviewer, voice]) => {
    const against = other.voices.get(reviewer);
    return against ? [{ side: preference(voice, against, gap), weight: voice.weight }] : [];
  });
  const count = (wanted: number) => sides.filter(({ side }) => side === wanted).length;
  const weighted = new Set(sides.filter(({ side }) => side).map(({ weight }) => weight)).size > 1;
  return { for: count(1), against: count(-1), even: count(0), weighted };
};

/** Among level tools: who leads every other by enough, on the mean of the reviewers who scored them all. */
const pickByMean = (
  level: readonly Candidate[], point: bigint, tier: VerdictName, comparison: Comparison,
): PickResult => {
  const close = (reason: PickReason): PickResult =>
    ({ kind: 'close', tools: level.map(({ id }) => id), doubts: false, reason });
  const reviewers = panel(comparison).map(({ id }) => id)
    .filter((id) => level.every(({ voices }) => voices.get(id)?.score !== undefined));
  if (!reviewers.length) return close({ by: 'no-common-score', verdict: tier });

  const weightOf = weights(comparison);
  const total = sum(reviewers.map(weightOf));
  // Each mean is a place left multiplied by the total weight, so that nothing is divided.
  const means = level.map(({ id, voices }) => ({
    tool: id,
    sum: sum(reviewers.map((reviewer) => weightOf(reviewer) * (voices.get(reviewer)?.score ?? 0n))),
  }));
  const reason: PickReason = {
    by: 'mean',
    verdict: tier,
    means: means.map(({ tool, sum }) => ({ tool, mean: fromPlace(comparison.scale, sum, total * point) })),
    reviewers,
  };
  const lead = BigInt(meanLead) * point * total;
  const winner = means.find((mean) => means.every((other) => other === mean || mean.sum - other.sum > lead));
  return winner ? { kind: 'tool', tools: [winner.tool], doubts: tier === 'mixed', reason } : close(reason);
};

/**
 * Which of the shown tools the panel would take: the highest verdict, then the weighted majority of the reviewers who
 * take a stand on both tools (Copeland's method where there are three or more), then the weighted mean score. The order
 * of the tools, their names and their ids never decide.
 *
 * @see A. H. Copeland, A reasonable social welfare function, University of Michigan (1951)
 */
export const pick = (comparison: Comparison): PickResult => {
  const { tools } = comparison;
  const nothing = (kind: 'none' | 'unknown', reason: PickReason): PickResult =>
    ({ kind, tools: [], doubts: false, reason });
  if (tools.length < 2) return nothing('unknown', { by: 'too-few' });

  const { candidates, point } = candidatesOf(comparison);
  const tier = (['ship', 'mixed', 'skip'] as const).find((name) => candidates.some((tool) => tool.verdict === name));
  if (!tier) return nothing('unknown', { by: 'no-takes' });
  const standing: PickReason = { by: candidates.length === 1 ? 'only' : 'verdict', verdict: tier };
  if (tier === 'skip') return nothing('none', standing);

  const inTier = candidates.filter((tool) => tool.verdict === tier);
  const gap = BigInt(scoreGap) * point;
  const records = recordsOf(inTier, gap);
  const most = records.reduce((high, record) => Math.max(high, netWins(record)), -Infinity);
  const [top, ...level] = records.filter((record) => netWins(record) === most);
  if (!top) return nothing('unknown', { by: 'no-takes' });
  if (level.length) return pickByMean([top, ...level].map(({ tool }) => tool), point, tier, comparison);
  const { tool, won, lost } = top;
  const rivals = inTier.filter((other) => other !== tool);
  const [rival, second] = rivals;
  const over = rivals.map(({ id }) => id);
  const reason: PickReason = !rival ? standing
    : !second ? { by: 'majority', verdict: tier, over: rival.id, ...votesOf(tool, rival, gap) }
    : { by: 'copeland', verdict: tier, over, won, lost, drawn: over.length - won - lost };
  return { kind: 'tool', tools: [tool.id], doubts: tier === 'mixed', reason };
};
