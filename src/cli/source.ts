import { parse } from '../model/parse.js';
import { problem } from '../model/problem.js';
import type { Comparison, Problem } from '../model/schema.js';
import type { Input } from './input.js';
import { placesIn, repeatsIn, type Held, type Places } from './places.js';

export type Json = Record<string, unknown>;

/** A file with what was read from it, and where in the file that stands. */
export interface Source {
  /** What `JSON.parse` gives, or the same of YAML; undefined for broken text. */
  json: unknown;
  comparison: Comparison | null;
  problems: Problem[];
  /** Finds where everything stands, which takes reading it again. */
  places: () => Places;
  /** The objects of a list that were not left out, in file order: as many as the comparison has there. */
  kept: (path: string, list: unknown, required: readonly string[]) => { item: Json; path: string }[];
}

/** The model says what a file is instead of JSON; what the command can make of that, it knows itself. */
const withWay = (told: Problem): Problem => {
  if (/is YAML$/.test(told.message)) return { ...told, hint: 'Give the file a name that ends in .yaml.' };
  if (!/is (Markdown|a table \(CSV\))$/.test(told.message)) return told;
  return { ...told, hint: 'Make a comparison of it: compare-panel import FILE' };
};

const readJson = (text: string): Held => {
  const places = (): Places => placesIn(text);
  try {
    return { value: JSON.parse(text) as unknown, places };
  } catch {
    return { problem: parse(text).problems.map(withWay)[0] ?? problem('', 'is not JSON'), places };
  }
};

const examples = { JSON: 'Write: { "tools": [{ "name": "…" }] }', YAML: 'Write: tools: [{ name: … }]' };

const readText = ({ text, yaml }: Input): Omit<Source, 'kept'> => {
  const format = yaml ? 'YAML' : 'JSON';
  const example = examples[format];
  const { value: json, problem: broken, places } = yaml ?? readJson(text);
  const failed = (told: Problem) => ({ json, comparison: null, problems: [told], places });
  if (!text.trim()) return failed(problem('', 'is empty', example));
  if (broken) return failed(broken);
  // `parse` takes a text for JSON, so that it would read this one a second time.
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return failed(problem('', `is ${format}, but no comparison, which is an object`, example));
  }
  const { value: comparison, problems } = parse(json);
  return { json, comparison, problems, places };
};

/**
 * Reads a comparison.
 * @param file as it was read, or the text of one in JSON
 */
export const readSource = (file: string | Input): Source => {
  const source = readText(typeof file === 'string' ? { name: '', text: file } : file);
  const faulty = new Set(source.problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return {
    ...source,
    // `parse` reports whatever it leaves out: the item itself, or a key that it cannot be without.
    kept: (path, list, required) => (Array.isArray(list) ? list as unknown[] : []).flatMap((item, index) => {
      const here = `${path}[${index}]`;
      const isLeftOut = item === null || typeof item !== 'object' || faulty.has(here)
        || required.some((key) => faulty.has(`${here}.${key}`));
      return isLeftOut ? [] : [{ item: item as Json, path: here }];
    }),
  };
};

/** All that is wrong with a file, also what its format lets pass. */
export const problemsIn = ({ text, yaml }: Input, { json, problems }: Source): Problem[] =>
  [...problems, ...json === undefined || yaml ? [] : repeatsIn(text)];
