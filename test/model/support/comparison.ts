import { defaultRule } from '../../../src/model/rule.js';
import type { Comparison, Review, Reviewer, Rule, Stance, Tool } from '../../../src/model/schema.js';

/** A score, a verdict, both, a take without either, or no review. */
export type Entry = number | Stance | Omit<Review, 'reviewer'> | null;

const reviewBy = (reviewer: string, entry: Entry): Review[] => {
  if (entry === null) return [];
  if (typeof entry === 'number') return [{ reviewer, score: entry }];
  return [{ reviewer, ...(typeof entry === 'string' ? { verdict: entry } : entry) }];
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A parsed comparison: a list of entries a tool, the n-th by the reviewer `r` + n; the tools are `a`, `b` …
 * Without weights no reviewer is listed.
 */
export const comparisonOf = (
  columns: readonly (readonly Entry[])[],
  { weights = [], rule = {} }: { weights?: readonly number[]; rule?: Partial<Rule> } = {},
): Comparison => ({
  breadcrumbs: [],
  rows: [],
  words: {},
  rule: { ...defaultRule, ...rule },
  scale: { best: 100, worst: 0 },
  criteria: [],
  reviewers: weights.map((weight, index): Reviewer => ({ id: `r${index}`, name: `R${index}`, weight })),
  tools: columns.map((entries, index): Tool => ({
    id: letters.charAt(index),
    name: letters.charAt(index).toUpperCase(),
    links: [],
    rows: {},
    reviews: entries.flatMap((entry, reviewer) => reviewBy(`r${reviewer}`, entry)),
  })),
});

/** The first tool of a comparison, which most tests are about. */
export const first = ({ tools: [tool] }: Comparison): Tool => {
  if (!tool) throw new Error('a comparison without tools');
  return tool;
};

/** `n` ships and `m` skips. */
export const votes = (ship: number, skip: number): Stance[] =>
  [...Array<Stance>(ship).fill('ship'), ...Array<Stance>(skip).fill('skip')];
