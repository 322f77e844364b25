import type { Comparison, Rule, Stance, Tool } from '../../../src/model/schema.js';
import type { VerdictName } from '../../../src/model/verdict.js';
import { compare, decimal, divide, minus, over, times, total, type Fraction } from './fraction.js';

/** The rule once more, as the contract words it, in fractions and by search. Slow and plain on purpose. */
export interface Vote { id: string; stance: Stance; score: number | undefined; weight: Fraction }

const weightIn = ({ reviewers }: Comparison, id: string) =>
  decimal(reviewers.find((reviewer) => reviewer.id === id)?.weight ?? 1);

export const votesOn = (tool: Tool, comparison: Comparison): Vote[] => {
  const list: Vote[] = [];
  for (const { reviewer, verdict, score: written } of tool.reviews) {
    // Of 0 to 100: other scales are converted to that by `scales.test.ts`.
    const score = written === undefined ? undefined : Number(written);
    const weight = weightIn(comparison, reviewer);
    if (weight.top === 0n) continue;
    if (verdict) list.push({ id: reviewer, stance: verdict, score, weight });
    else if (score !== undefined) {
      const ships = compare(decimal(score), decimal(comparison.rule.shipScore)) >= 0;
      list.push({ id: reviewer, stance: ships ? 'ship' : 'skip', score, weight });
    }
  }
  return list;
};

export const shareOf = (votes: readonly Vote[]): Fraction | null => votes.length === 0 ? null
  : divide(total(votes.filter(({ stance }) => stance === 'ship').map(({ weight }) => weight)),
    total(votes.map(({ weight }) => weight)));

export const verdictOfShare = (share: Fraction | null, { shipShare, skipShare }: Rule): VerdictName | null => {
  if (!share) return null;
  if (compare(share, over(shipShare, 100)) >= 0) return 'ship';
  return compare(share, over(skipShare, 100)) <= 0 ? 'skip' : 'mixed';
};

export const verdictOf = (votes: readonly Vote[], rule: Rule): VerdictName | null =>
  verdictOfShare(shareOf(votes), rule);

/** Of the whole numbers that may be printed, the nearest, and of two the higher. */
export const percentOf = (share: Fraction | null, rule: Rule): number | null => {
  if (!share) return null;
  let best: { percent: number; distance: Fraction } | null = null;
  for (let percent = 0; percent <= 100; percent += 1) {
    const printed = over(percent, 100);
    const exact = compare(printed, share) === 0;
    if ((percent === 0 || percent === 100) && !exact) continue;
    if (verdictOfShare(printed, rule) !== verdictOfShare(share, rule)) continue;
    const difference = minus(printed, share);
    const distance = difference.top < 0n ? over(-difference.top, difference.bottom) : difference;
    if (!best || compare(distance, best.distance) <= 0) best = { percent, distance };
  }
  return best ? best.percent : NaN;
};

const turned = (stance: Stance): Stance => (stance === 'ship' ? 'skip' : 'ship');

/** Every subset of the votes, turned. */
export const flipOf = (votes: readonly Vote[], rule: Rule): { changes: number; pivotal: string[] } | null => {
  if (votes.length === 0) return null;
  const now = verdictOf(votes, rule);
  let changes = Infinity;
  const pivotal: string[] = [];
  for (let subset = 1; subset < 2 ** votes.length; subset += 1) {
    const chosen = votes.filter((_, index) => subset & (1 << index));
    const after = votes.map((vote) => chosen.includes(vote) ? { ...vote, stance: turned(vote.stance) } : vote);
    if (verdictOf(after, rule) === now) continue;
    changes = Math.min(changes, chosen.length);
    const [alone, ...more] = chosen;
    if (alone && more.length === 0) pivotal.push(alone.id);
  }
  return { changes, pivotal };
};

/** Reviewers of positive weight who review any of the tools. */
const members = (comparison: Comparison): string[] =>
  [...new Set(comparison.tools.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer)))]
    .filter((id) => weightIn(comparison, id).top > 0n);

/** Every way in which the missing could ship, skip, or stay away. */
export const coverageOf = (tool: Tool, comparison: Comparison): { status: string; missing: string[] } => {
  const given = votesOn(tool, comparison);
  const missing = members(comparison).filter((id) => !given.some((vote) => vote.id === id));
  if (given.length === 0) return { status: 'none', missing };
  if (given.length < 3) return { status: 'provisional', missing };
  const now = verdictOf(given, comparison.rule);
  let completions: Vote[][] = [given];
  for (const id of missing) {
    const vote = (stance: Stance): Vote => ({ id, stance, score: undefined, weight: weightIn(comparison, id) });
    completions = completions.flatMap((votes) => [votes, [...votes, vote('ship')], [...votes, vote('skip')]]);
  }
  const open = completions.some((votes) => verdictOf(votes, comparison.rule) !== now);
  return { status: open ? 'open' : 'settled', missing };
};

export const splitOf = (votes: readonly Vote[]): string | null => {
  const share = shareOf(votes);
  if (!share) return null;
  const rest = minus(over(1), share);
  const minority = compare(share, rest) < 0 ? share : rest;
  if (minority.top === 0n) return 'unanimous';
  const scores = votes.flatMap(({ score }) => score === undefined ? [] : [decimal(score)]);
  const wide = scores.some((high) => scores.some((low) => compare(minus(high, low), over(30)) >= 0));
  if (compare(minority, over(1, 4)) <= 0 && !wide) return 'agreed';
  return compare(minority, over(1, 3)) >= 0 || wide ? 'split' : 'mixed';
};

/** Which of two votes by one reviewer is preferred: 1, −1 or neither. */
const preferred = (one: Vote, other: Vote): number => {
  if (one.stance !== other.stance) return one.stance === 'ship' ? 1 : -1;
  if (one.score === undefined || other.score === undefined) return 0;
  const [a, b] = [decimal(one.score), decimal(other.score)];
  if (compare(minus(a, b), over(2)) > 0) return 1;
  return compare(minus(b, a), over(2)) > 0 ? -1 : 0;
};

export const pickOf = (comparison: Comparison): { kind: string; tools: string[]; doubts: boolean } => {
  const nothing = (kind: string) => ({ kind, tools: [], doubts: false });
  if (comparison.tools.length < 2) return nothing('unknown');
  const judged = comparison.tools.map((tool) => {
    const votes = votesOn(tool, comparison);
    return { id: tool.id, votes, verdict: verdictOf(votes, comparison.rule) };
  });
  for (const tier of ['ship', 'mixed'] as const) {
    const inTier = judged.filter(({ verdict }) => verdict === tier);
    if (inTier.length === 0) continue;
    const doubts = tier === 'mixed';
    const points = inTier.map((tool) => inTier.reduce((sum, rival) => {
      const [ahead, behind] = [1, -1].map((wanted) => total(tool.votes.filter((vote) => {
        const answer = rival.votes.find(({ id }) => id === vote.id);
        return tool !== rival && answer && preferred(vote, answer) === wanted;
      }).map(({ weight }) => weight)));
      return sum + (ahead && behind ? compare(ahead, behind) : NaN);
    }, 0));
    const level = inTier.filter((_, index) => points[index] === Math.max(...points));
    const [only, ...more] = level;
    if (only && more.length === 0) return { kind: 'tool', tools: [only.id], doubts };
    const everyone = comparison.tools.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer));
    const common = [...new Set(everyone)].filter((id) =>
      level.every(({ votes }) => votes.some((vote) => vote.id === id && vote.score !== undefined)));
    const means = level.map(({ id, votes }) => {
      const scored = votes.filter((vote) => common.includes(vote.id));
      const weighted = total(scored.map(({ weight, score = NaN }) => times(weight, decimal(score))));
      return { id, mean: common.length > 0 ? divide(weighted, total(scored.map(({ weight }) => weight))) : over(0) };
    });
    const winner = means.find((tool) => means.every((rival) =>
      rival === tool || compare(minus(tool.mean, rival.mean), over(3)) > 0));
    if (winner && common.length > 0) return { kind: 'tool', tools: [winner.id], doubts };
    return { kind: 'close', tools: level.map(({ id }) => id), doubts: false };
  }
  return nothing(judged.some(({ verdict }) => verdict) ? 'none' : 'unknown');
};
