import { panel } from './panel.js';
import { meanLead, scoreGap } from './rule.js';
import type { Comparison } from './schema.js';
import { roundHalfUp } from './statistics/round-half-up.js';
import { sum } from './statistics/sum.js';
import { toIntegers } from './statistics/to-integers.js';
import { takes, weights, type Take } from './takes.js';
import { verdict, type VerdictName } from './verdict.js';

/** A level tool with its weighted mean score, to one decimal, for printing. */
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

interface Candidate { id: string; verdict: VerdictName; takes: ReadonlyMap<string, Take> }

/** Different stances decide; with the same stance, a score gap that is wide enough does. */
const preference = (one: Take, other: Take): -1 | 0 | 1 => {
  if (one.verdict !== other.verdict) return one.verdict === 'ship' ? 1 : -1;
  if (one.score === undefined || other.score === undefined) return 0;
  const [a = 0n, b = 0n, gap = 0n] = toIntegers([one.score, other.score, scoreGap]);
  return a - b > gap ? 1 : b - a > gap ? -1 : 0;
};

/** A tool against another: how many reviewers prefer it, the other or neither, and how far ahead it is by weight. */
const contestOf = (tool: Candidate, other: Candidate) => {
  const sides = [...tool.takes.values()].flatMap((take) => {
    const against = other.takes.get(take.reviewer);
    return against ? [{ side: preference(take, against), weight: take.weight }] : [];
  });
  const count = (wanted: number) => sides.filter(({ side }) => side === wanted).length;
  return {
    other,
    lead: sum(sides.map(({ side, weight }) => BigInt(side) * weight)),
    votes: { for: count(1), against: count(-1), even: count(0) },
    weighted: new Set(sides.filter(({ side }) => side).map(({ weight }) => weight)).size > 1,
  };
};

/** A tool against every other of its tier. */
const recordOf = (tool: Candidate, tier: readonly Candidate[]) => {
  const contests = tier.filter((other) => other !== tool).map((other) => contestOf(tool, other));
  const won = contests.filter(({ lead }) => lead > 0n).length;
  const lost = contests.filter(({ lead }) => lead < 0n).length;
  return { tool, contests, won, lost };
};
type Standing = ReturnType<typeof recordOf>;

/** Copeland's score. */
const netWins = ({ won, lost }: Standing) => won - lost;

const reasonOf = ({ contests, won, lost }: Standing, alone: PickReason, verdict: VerdictName): PickReason => {
  const [contest, ...more] = contests;
  if (!contest) return alone;
  if (!more.length) {
    return { by: 'majority', verdict, over: contest.other.id, ...contest.votes, weighted: contest.weighted };
  }
  const over = contests.map(({ other }) => other.id);
  return { by: 'copeland', verdict, over, won, lost, drawn: over.length - won - lost };
};

/** Among level tools: who leads every other by enough, on the mean of the reviewers who scored them all. */
const pickByMean = (level: readonly Candidate[], tier: VerdictName, comparison: Comparison): PickResult => {
  const close = (reason: PickReason): PickResult =>
    ({ kind: 'close', tools: level.map(({ id }) => id), doubts: false, reason });
  const scoreOf = (tool: Candidate, reviewer: string) => tool.takes.get(reviewer)?.score;
  const reviewers = panel(comparison).map(({ id }) => id)
    .filter((id) => level.every((tool) => scoreOf(tool, id) !== undefined));
  if (!reviewers.length) return close({ by: 'no-common-score', verdict: tier });

  const weightOf = weights(comparison);
  const total = sum(reviewers.map(weightOf));
  const [one = 1n, lead = 0n, ...scores] = toIntegers([
    1, meanLead, ...level.flatMap((tool) => reviewers.map((id) => scoreOf(tool, id) ?? 0)),
  ]);
  // Each mean is left multiplied by the total weight, and at the scale of the scores, so that nothing is divided.
  const means = level.map((tool, index) => ({
    tool: tool.id,
    sum: sum(reviewers.map((id, row) => weightOf(id) * (scores[index * reviewers.length + row] ?? 0n))),
  }));
  const reason: PickReason = {
    by: 'mean',
    verdict: tier,
    means: means.map(({ tool, sum }) => ({ tool, mean: roundHalfUp(10n * sum, total * one) / 10 })),
    reviewers,
  };
  const winner = means.find((mean) => means.every((other) => other === mean || mean.sum - other.sum > lead * total));
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

  const candidates = tools.flatMap((tool): Candidate[] => {
    const { verdict: name } = verdict(tool, comparison);
    const byReviewer = new Map(takes(tool, comparison).map((take) => [take.reviewer, take]));
    return name ? [{ id: tool.id, verdict: name, takes: byReviewer }] : [];
  });
  const tier = (['ship', 'mixed', 'skip'] as const).find((name) => candidates.some((tool) => tool.verdict === name));
  if (!tier) return nothing('unknown', { by: 'no-takes' });
  const standing: PickReason = { by: candidates.length === 1 ? 'only' : 'verdict', verdict: tier };
  if (tier === 'skip') return nothing('none', standing);

  const records = candidates.filter((tool) => tool.verdict === tier).map((tool, _, all) => recordOf(tool, all));
  const most = Math.max(...records.map(netWins));
  const [top, ...level] = records.filter((record) => netWins(record) === most);
  if (!top) return nothing('unknown', { by: 'no-takes' });
  if (level.length) return pickByMean([top, ...level].map((record) => record.tool), tier, comparison);
  return { kind: 'tool', tools: [top.tool.id], doubts: tier === 'mixed', reason: reasonOf(top, standing, tier) };
};
