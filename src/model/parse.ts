import type * as z from 'zod/mini';
import { parseJson } from './json-text.js';
import { didYouMean } from './nearest.js';
import { unlisted } from './panel.js';
import { problem } from './problem.js';
import { join, read, unknownRow, type Reading } from './read.js';
import { defaultRule, soundRule } from './rule.js';
import * as schema from './schema.js';
import type { Comparison, Problem, Review, Reviewer, Row, Rule, Tool } from './schema.js';
import { select, type WordList } from './select.js';
import { contradicts } from './stance.js';

/** What `read` gives: the schema's shape, with a hole for each item of a list that was left out. */
type Draft<T> = T extends readonly (infer Item)[] ? (Draft<Item> | undefined)[]
  : T extends object ? { [K in keyof T]: Draft<T[K]> } : T;
type Written = Draft<z.output<typeof schema.comparison>>;
type WrittenTool = Draft<z.output<typeof schema.tool>>;

export interface ParseOptions {
  /** Address that relative links resolve against: that of the file, or of the page. Without it they stay as written. */
  base?: string | undefined;
  /** Ids of the tools to show, in order, as a list or parted by white space; all when absent or blank. */
  tools?: WordList;
  /** The input may also be one tool instead of a comparison. */
  lone?: boolean | undefined;
}

export interface ParseResult {
  /** Null when nothing can be shown. */
  value: Comparison | null;
  problems: Problem[];
}

const isThere = <T>(item: T | undefined): item is T => item !== undefined;

/** The items that were valid, each with its path; of several with one id the first stays, the others are errors. */
const unique = <T extends object>(
  items: (T | undefined)[] | undefined, path: string, idOf: (item: T) => string | undefined, { report }: Reading,
): [item: T, path: string, index: number][] => {
  const seen = new Set<string>();
  return (items ?? []).flatMap((item, index): [T, string, number][] => {
    if (!item) return [];
    const id = idOf(item);
    const here = `${path}[${index}]`;
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [[item, here, index]];
    }
    report(here, `repeats “${id}”; it is left out`, 'The first one counts.');
    return [];
  });
};

const readRule = (written: Draft<Partial<Rule>> | undefined, { report }: Reading): Rule => {
  const { shipShare, skipShare } = { ...defaultRule, ...written };
  const rule = soundRule(written);
  if (shipShare !== rule.shipShare || skipShare !== rule.skipShare) {
    report('rule', `needs a shipShare at least 2 above its skipShare, not ${shipShare} and ${skipShare}`,
      `${rule.shipShare} and ${rule.skipShare} are used.`);
  }
  return rule;
};

const slug = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[^\p{L}\p{N}]+/gu, '-').replace(/(?<=^.{100}).*/su, '').replace(/^-|-$/g, '');

const readReviews = (
  written: WrittenTool['reviews'], path: string, rule: Rule, reading: Reading,
  check: (review: Review, path: string) => void,
): Review[] => {
  const { report } = reading;
  const telling = written?.map((review, index) => {
    if (!review || review.verdict || review.score !== undefined || review.take) return review;
    report(`${path}[${index}]`, 'says nothing; it is left out', 'Give it a verdict, a score or a take.');
    return undefined;
  });
  return unique(telling, path, (review) => review.reviewer, reading).map(([review, here]) => {
    check(review, here);
    if (contradicts(review, rule)) {
      const message = `says ${review.verdict} with a score of ${review.score}`;
      report(here, message, 'The verdict counts; is the score right?', 'warning');
    }
    return review;
  });
};

/** Reads the whole file; which of its tools are shown is the business of `select`. */
const readComparison = (written: Written, reading: Reading): Comparison => {
  const { report } = reading;
  const rule = readRule(written.rule, reading);
  const rows: Row[] = unique(written.rows, 'rows', ({ id }) => id, reading)
    .map(([row]) => ({ ...row, label: row.label ?? row.id }));
  const reviewers: Reviewer[] = unique(written.reviewers, 'reviewers', ({ id }) => id, reading)
    .map(([reviewer]) => ({ ...unlisted(reviewer.id), ...reviewer }));
  const rowIds = new Set(rows.map(({ id }) => id));
  const listed = reviewers.map(({ id }) => id);
  const known = new Set(listed);
  const given = unique(written.tools, 'tools', ({ id }) => id, reading);
  const taken = new Set(given.map(([{ id }]) => id));

  /** By derived id, the number to try next. */
  const numbers = new Map<string, number>();

  const tools = given.map(([item, path, index]): Tool => {
    const derived = item.id ?? (slug(item.name) || `tool-${index + 1}`);
    let id = derived;
    if (!item.id) {
      let n = numbers.get(derived) ?? 2;
      for (; taken.has(id); n += 1) id = `${[...derived].slice(0, 90).join('')}-${n}`;
      numbers.set(derived, n);
      const taking = `has a name whose id is taken; its id is “${id}”`;
      if (id !== derived) report(path, taking, 'Give it an id of its own.', 'warning');
      taken.add(id);
    }
    for (const key of Object.keys(item.rows ?? {})) {
      if (rowIds.has(key)) continue;
      const hint = didYouMean(key, rowIds) ?? 'Declare it there.';
      report(join(`${path}.rows`, key), unknownRow, hint, 'warning');
    }
    const reviews = readReviews(item.reviews, `${path}.reviews`, rule, reading, ({ reviewer }, here) => {
      // A reviewer who is not listed, but nearly so, was probably mistyped.
      const hint = known.has(reviewer) ? undefined : didYouMean(reviewer, listed);
      if (hint) report(`${here}.reviewer`, `“${reviewer}” is not in reviewers`, hint, 'warning');
      known.add(reviewer);
    });
    const { community, ...rest } = item;
    return {
      ...rest, id, reviews, links: (item.links ?? []).filter(isThere), rows: item.rows ?? {},
      ...(community && Object.keys(community).length > 0 && { community: { ship: 0, skip: 0, ...community } }),
    };
  });
  const { version: _, ...rest } = written;
  const breadcrumbs = (written.breadcrumbs ?? []).filter(isThere);
  return { ...rest, rule, rows, reviewers, tools, words: written.words ?? {}, breadcrumbs };
};

/** A tool alone stands for a comparison of one. */
const alone = (json: unknown): unknown =>
  typeof json === 'object' && json && !('tools' in json) ? { tools: [json] } : json;

/**
 * Reads a comparison, as an object or as JSON text, as far as it is valid. Never throws: whatever is wrong is left out
 * and returned as a problem with its path, the reason and, where there is one, a hint.
 */
export const parse = (input: unknown, options?: ParseOptions | null): ParseResult => {
  const { base, tools, lone } = options ?? {};
  const problems: Problem[] = [];
  const report: Reading['report'] = (...what) => void problems.push(problem(...what));
  try {
    const json = typeof input === 'string' ? parseJson(input) : { value: input };
    if ('problem' in json) return { value: null, problems: [json.problem] };
    const value = lone ? alone(json.value) : json.value;
    const written = read(schema.comparison, value, '', { base, report }) as Written | undefined;
    if (!written) {
      if (problems.length === 0) report('', 'is empty', 'Give it an object with a list of tools.');
      return { value: null, problems };
    }
    if (written.version !== undefined && written.version > 1) {
      report('version', `is ${written.version}, read as 1`, 'A newer library may know more.', 'warning');
    }
    const chosen = select(readComparison(written, { base, report }), tools);
    return { value: chosen.value, problems: [...problems, ...chosen.problems] };
  } catch {
    // Getters and proxies of a page can throw anything.
    report('', 'could not be read', 'Give it plain data.');
    return { value: null, problems };
  }
};
