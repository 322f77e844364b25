import { didYouMean } from './nearest.js';
import type { Comparison, Problem } from './schema.js';

/**
 * Picks and orders the tools to show, by ids in a list or parted by white space; all when absent or blank. Unknown ids
 * are reported, repeats are shown once. A title that was written for more tools is dropped. Null when no tool is left.
 */
export const select = (
  comparison: Comparison, ids?: string | readonly string[] | null, before: readonly Problem[] = [],
): { value: Comparison | null; problems: Problem[] } => {
  const problems = [...before];
  const byId = new Map(comparison.tools.map((tool) => [tool.id, tool]));
  const wanted = new Set(typeof ids === 'string' ? ids.split(/\s+/).filter(Boolean) : ids);
  const tools = wanted.size > 0 ? [...wanted].flatMap((id) => {
    const tool = byId.get(id);
    if (tool) return [tool];
    const hint = didYouMean(id, byId.keys());
    const message = `has no tool with the id “${id}”`;
    problems.push({ path: 'tools', message, ...(hint && { hint }), severity: 'warning' });
    return [];
  }) : comparison.tools;
  if (tools.length === 0) {
    const message = 'has no tool to show';
    problems.push({ path: 'tools', message, hint: 'A tool needs at least a name.', severity: 'error' });
    return { value: null, problems };
  }
  const { title, ...rest } = comparison;
  return { value: { ...rest, ...(title && tools.length === byId.size && { title }), tools }, problems };
};
