import { choose, type Read, type WordList } from './choose.js';
import type { DetailsReading } from './details-reading.js';
import { collect, type Fault, type Path } from './fault.js';
import { read } from './read.js';
import { readComparison, type Written } from './read-comparison.js';
import { table } from './table.js';

export interface ParseOptions {
  /** Address that relative links resolve against: that of the file, or of the page. Without it they stay as written. */
  base?: string | undefined;
  /** Ids of the tools to show, in order, as a list or parted by white space; all when absent or blank. */
  tools?: WordList;
  /** The input may also be one tool instead of a comparison. */
  lone?: boolean | undefined;
}

/** A tool alone stands for a comparison of one. */
const alone = (json: unknown): unknown =>
  typeof json === 'object' && json && !Object.hasOwn(json, 'tools') ? { tools: [json] } : json;

/** JSON text → its value; undefined, which no JSON means, where it is broken. */
const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * `parse` with what is wrong as data: all that a reader needs, without the words that its author does.
 *
 * @param details what reads the keys that not every comparison has; without it they are unknown
 */
export const readInput = (input: unknown, options?: ParseOptions | null, details?: DetailsReading): Read => {
  const faults: Fault[] = [];
  const report = collect(faults);
  try {
    const { base, tools, lone } = options ?? {};
    const json = typeof input === 'string' ? fromJson(input) : input;
    if (typeof input === 'string' && json === undefined) {
      report('error', [], 'json', input);
      return { value: null, faults };
    }
    const reading = { base, report, leaves: details?.leaves, places: new Map<object, Path>() };
    const written = read(details?.table ?? table, lone ? alone(json) : json, [], reading) as Written | undefined;
    if (!written) {
      if (faults.length === 0) report('error', [], 'empty');
      return { value: null, faults };
    }
    const chosen = choose(readComparison(written, reading, details), tools);
    return { value: chosen.value, faults: [...faults, ...chosen.faults] };
  } catch {
    // Getters and proxies of a page can throw anything.
    report('error', [], 'unreadable');
    return { value: null, faults };
  }
};
