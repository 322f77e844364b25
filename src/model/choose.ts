import { collect, type Fault } from './fault.js';
import { own } from './own.js';
import type { Comparison } from './schema.js';

/** Words that a page hands over, parted by white space or as a list. */
export type WordList = string | readonly string[] | null | undefined;

/** Each word once, in order. */
export const listOf = (words: WordList): string[] =>
  [...new Set([words ?? ''].flat().join(' ').split(/\s+/).filter(Boolean))];

/** A comparison, or null where nothing can be shown, and what was wrong on the way to it. */
export interface Read {
  value: Comparison | null;
  faults: Fault[];
}

/** The tools to show, as `select` picks them, with what is wrong as data. */
export const choose = (comparison: Comparison, ids?: WordList): Read => {
  const faults: Fault[] = [];
  const report = collect(faults);
  const byId = new Map(comparison.tools.map((tool) => [tool.id, tool]));
  const known = [...byId.keys()];
  const path = ['tools'];
  const wanted = listOf(ids);
  const tools = wanted.length > 0 ? wanted.flatMap((id) => {
    const tool = byId.get(id);
    if (tool) return [tool];
    report('warning', path, 'unknown-tool', id, known);
    return [];
  }) : comparison.tools;
  if (tools.length === 0) {
    report('error', path, 'no-tool', known);
    return { value: null, faults };
  }
  const { title, ...rest } = comparison;
  return { value: own({ ...rest, ...(title && tools.length === byId.size && { title }), tools }), faults };
};
