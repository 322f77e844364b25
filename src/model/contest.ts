import { toPlaces } from './scale.js';
import type { Comparison, Stance } from './schema.js';
import { takes, weigh, type Take } from './takes.js';
import { judge, type VerdictName } from './verdict.js';

/** A take, its score as the place that `candidatesOf` gives it. */
export interface Voice { verdict: Stance; weight: bigint; score: bigint | undefined }
export interface Candidate { id: string; verdict: VerdictName; voices: ReadonlyMap<string, Voice> }

/** The tools with a verdict, and how much one point is in the places of their scores. */
export const candidatesOf = (comparison: Comparison): { candidates: Candidate[]; point: bigint } => {
  const counted = comparison.tools.map((tool) => takes(tool, comparison));
  const { places, point } = toPlaces(counted.flat().flatMap(({ measured }) => measured ?? []));
  let next = 0;
  const voiceOf = ({ verdict, weight, measured }: Take): Voice =>
    ({ verdict, weight, score: measured && places[next++] });
  const candidates = comparison.tools.flatMap(({ id }, index): Candidate[] => {
    const voices = new Map(counted[index]?.map((take) => [take.reviewer, voiceOf(take)]));
    const all = [...voices.values()];
    const name = judge(weigh(all, 'ship'), weigh(all), comparison.rule);
    return name ? [{ id, verdict: name, voices }] : [];
  });
  return { candidates, point };
};

/** Different stances decide; with the same stance, a score gap that is wide enough does. */
export const preference = (one: Voice, other: Voice, gap: bigint): -1 | 0 | 1 => {
  if (one.verdict !== other.verdict) return one.verdict === 'ship' ? 1 : -1;
  if (one.score === undefined || other.score === undefined) return 0;
  return one.score - other.score > gap ? 1 : other.score - one.score > gap ? -1 : 0;
};

/** A tool against another: how far ahead it is by weight. */
const contest = (tool: Candidate, other: Candidate, gap: bigint): bigint => {
  let lead = 0n;
  for (const [reviewer, voice] of tool.voices) {
    const against = other.voices.get(reviewer);
    const side = against ? preference(voice, against, gap) : 0;
    if (side) lead += side > 0 ? voice.weight : -voice.weight;
  }
  return lead;
};

/** Every tool of a tier with the pairs that it has won and lost; each pair is looked at once. */
export const recordsOf = (tier: readonly Candidate[], gap: bigint) => {
  const records = tier.map((tool) => ({ tool, won: 0, lost: 0 }));
  records.forEach((one, index) => records.slice(index + 1).forEach((other) => {
    const lead = contest(one.tool, other.tool, gap);
    const [winner, loser] = lead > 0n ? [one, other] : [other, one];
    if (lead) {
      winner.won += 1;
      loser.lost += 1;
    }
  }));
  return records;
};
