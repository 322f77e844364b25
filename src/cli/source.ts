import { parse } from '../model/parse.js';
import { parseJson } from '../model/json-text.js';
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

export const readSource = (text: string): Source => {
  const result = parseJson(text);
  const { value: comparison, problems } = 'problem' in result
    ? { value: null, problems: [result.problem] } : parse(result.value);
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return {
    json: 'problem' in result ? undefined : result.value,
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
