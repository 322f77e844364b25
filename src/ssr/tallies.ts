import { countsOf, type Counts } from '../model/counts.js';
import { dayOf } from '../model/leaves.js';
import { problem } from '../model/problem.js';
import type { Comparison, Problem } from '../model/schema.js';

type Said = Record<string, unknown>;

/** What a service says, as an object or as JSON text; undefined where that is neither. */
export const readTallies = (tallies: unknown): Said | undefined => {
  try {
    const said: unknown = typeof tallies === 'string' ? JSON.parse(tallies) : tallies;
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? said as Said : undefined;
  } catch {
    return undefined;
  }
};

/** How the votes stand by tool, where a service says it; undefined where nothing was handed over that could be read. */
export const countsIn = (tallies: unknown): ReadonlyMap<string, Counts> | undefined => {
  const said = readTallies(tallies);
  return said && new Map(Object.entries(said).flatMap(([id, tally]) => {
    const counts = countsOf(tally);
    return counts ? [[id, counts]] : [];
  }));
};

/** The comparison with what a service says in place of the file's counts, and what is wrong with that. */
export const withTallies = (comparison: Comparison, tallies: unknown, asOf = ''): [Comparison, Problem[]] => {
  if (tallies == null) return [comparison, []];
  const said = readTallies(tallies);
  const counts = countsIn(tallies);
  const hint = 'A votes service answers { "a-tool": { "ship": 3, "skip": 1 } }.';
  if (!said || !counts) return [comparison, [problem('tallies', 'must be an object', hint)]];
  const day = dayOf(asOf);
  const tools = comparison.tools.map((tool) => {
    const { ship, skip } = counts.get(tool.id) ?? {};
    return ship === undefined || skip === undefined ? tool : { ...tool, community: { ship, skip, asOf: day } };
  });
  const broken = comparison.tools.filter(({ id }) => Object.hasOwn(said, id) && !counts.has(id));
  const isForeign = comparison.tools.length > 0 && counts.size === 0 && broken.length === 0;
  return [{ ...comparison, tools }, [
    ...isForeign ? [problem('tallies', 'has none of the tools that are shown', hint, 'warning')] : [],
    ...broken.map(({ id }) => problem(`tallies.${id}`, 'has no counts from 0', hint)),
    ...asOf && !day ? [problem('talliesAsOf', 'must be a day, written YYYY-MM-DD')] : [],
  ]];
};
