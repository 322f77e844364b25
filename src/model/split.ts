import { panel } from './panel.js';
import { agreedOneIn, splitOneIn, splitRange } from './rule.js';
import { toPlaces, type Measured } from './scale.js';
import type { Comparison, Stance, Tool } from './schema.js';
import { takes, weigh } from './takes.js';

/** How far a panel agrees, and who stands where. */
export interface Split {
  kind: 'unanimous' | 'agreed' | 'split' | 'mixed';
  /** Ids of the reviewers who ship, in row order. */
  ship: string[];
  /** Ids of the reviewers who skip, in row order. */
  skip: string[];
}

const isWide = (scores: readonly Measured[]) => {
  const { places: [first = 0n, ...rest], point } = toPlaces(scores);
  const low = rest.reduce((least, score) => (score < least ? score : least), first);
  const high = rest.reduce((most, score) => (score > most ? score : most), first);
  return high - low >= BigInt(splitRange) * point;
};

/** How far the panel agrees on a tool of the comparison; null where nothing is counted. */
export const split = (tool: Tool, comparison: Comparison): Split | null => {
  const counted = takes(tool, comparison);
  if (!counted.length) return null;
  const stances = new Map(counted.map(({ reviewer, verdict }) => [reviewer, verdict]));
  const rows = panel(comparison).map(({ id }) => id);
  const side = (verdict: Stance) => rows.filter((id) => stances.get(id) === verdict);
  const ship = weigh(counted, 'ship');
  const total = weigh(counted);
  const minority = 2n * ship < total ? ship : total - ship;
  const wide = isWide(counted.flatMap(({ measured }) => measured ?? []));
  const kind = !minority ? 'unanimous'
    : !wide && BigInt(agreedOneIn) * minority <= total ? 'agreed'
    : wide || BigInt(splitOneIn) * minority >= total ? 'split'
    : 'mixed';
  return { kind, ship: side('ship'), skip: side('skip') };
};
