import { parse } from '../model/parse.js';
import { problem } from '../model/problem.js';
import type { Comparison, Problem } from '../model/schema.js';

export type Json = Record<string, unknown>;

/** A file with what was read from it, and where in the file that stands. */
export interface Source {
  /** What `JSON.parse` gives; undefined for broken JSON. */
  json: unknown;
  comparison: Comparison | null;
  problems: Problem[];
  /** The objects of a list that were not left out, in file order: as many as the comparison has there. */
  kept: (path: string, list: unknown, required: readonly string[]) => { item: Json; path: string }[];
}

const example = 'Write: { "tools": [{ "name": "…" }] }';

const parseText = (text: string): Pick<Source, 'json' | 'comparison' | 'problems'> => {
  const failed = (told: Problem, json?: unknown) => ({ json, comparison: null, problems: [told] });
  if (!text.trim()) return failed(problem('', 'is empty', example));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { json, comparison: null, problems: parse(text).problems };
  }
  // `parse` takes a text for JSON, so that it would read this one a second time.
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return failed(problem('', 'is JSON, but no comparison, which is an object', example), json);
  }
  const { value: comparison, problems } = parse(json);
  return { json, comparison, problems };
};

export const readSource = (text: string): Source => {
  const { json, comparison, problems } = parseText(text);
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return {
    json,
    comparison,
    problems,
    // `parse` reports whatever it leaves out: the item itself, or a key that it cannot be without.
    kept: (path, list, required) => (Array.isArray(list) ? list as unknown[] : []).flatMap((item, index) => {
      const here = `${path}[${index}]`;
      const isLeftOut = item === null || typeof item !== 'object' || faulty.has(here)
        || required.some((key) => faulty.has(`${here}.${key}`));
      return isLeftOut ? [] : [{ item: item as Json, path: here }];
    }),
  };
};
