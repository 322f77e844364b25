import { didYouMean } from './nearest.js';
import { problem } from './problem.js';
import type { Comparison, Problem } from './schema.js';

/** Words that a page hands over, parted by white space or as a list. */
export type WordList = string | readonly string[] | null | undefined;

/** Each word once, in order. */
export const listOf = (words: WordList): string[] =>
  [...new Set([words ?? ''].flat().join(' ').split(/\s+/).filter(Boolean))];

/**
 * Picks and orders the tools to show, by ids in a list or parted by white space; all when absent or blank. Unknown ids
 * are reported, repeats are shown once. A title that was written for more tools is dropped. Null when no tool is left.
 */
export const select = (
  comparison: Comparison, ids?: WordList,
): { value: Comparison | null; problems: Problem[] } => {
  const problems: Problem[] = [];
  const byId = new Map(comparison.tools.map((tool) => [tool.id, tool]));
  const wanted = listOf(ids);
  const tools = wanted.length > 0 ? wanted.flatMap((id) => {
    const tool = byId.get(id);
    if (tool) return [tool];
    const message = `has no tool with the id “${id}”`;
    problems.push(problem('tools', message, didYouMean(id, byId.keys()), 'warning'));
    return [];
  }) : comparison.tools;
  if (tools.length === 0) {
    problems.push(problem('tools', 'has no tool to show', 'A tool needs at least a name.'));
    return { value: null, problems };
  }
  const { title, ...rest } = comparison;
  return { value: { ...rest, ...(title && tools.length === byId.size && { title }), tools }, problems };
};
