import type * as z from 'zod/mini';
import type { Path } from './fault.js';
import { own } from './own.js';
import { unlisted } from './panel.js';
import type { Reading } from './read.js';
import { defaultRule, soundRule } from './rule.js';
import type * as schema from './schema.js';
import type { Comparison, Review, Reviewer, Row, Rule, Tool } from './schema.js';
import { contradicts } from './stance.js';

/** What `read` gives: the schema's shape, with a hole for each item of a list that was left out. */
type Draft<T> = T extends readonly (infer Item)[] ? (Draft<Item> | undefined)[]
  : T extends object ? { [K in keyof T]: Draft<T[K]> } : T;
export type Written = Draft<z.output<typeof schema.comparison>>;
type WrittenTool = Draft<z.output<typeof schema.tool>>;

const isThere = <T>(item: T | undefined): item is T => item !== undefined;

/** The items that were valid, each with its path; of several with one id the first stays, the others are errors. */
const unique = <T extends object>(
  items: (T | undefined)[] | undefined, parent: Path, idOf: (item: T) => string | undefined, { report }: Reading,
): [item: T, path: Path, index: number][] => {
  const seen = new Set<string>();
  return (items ?? []).flatMap((item, index): [T, Path, number][] => {
    if (!item) return [];
    const id = idOf(item);
    const here = { parent, key: index };
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [[item, here, index]];
    }
    report('error', here, 'repeat', id);
    return [];
  });
};

const readRule = (written: Draft<Partial<Rule>> | undefined, { report }: Reading): Rule => {
  const { shipShare, skipShare } = { ...defaultRule, ...written };
  const rule = own(soundRule(written ?? defaultRule));
  if (shipShare !== rule.shipShare || skipShare !== rule.skipShare) {
    report('error', { parent: null, key: 'rule' }, 'rule', shipShare, skipShare, rule);
  }
  return rule;
};

// Far more than an id has; a name of megabytes must not be normalized, which makes it up to 18 times as long.
const slug = (name: string): string => name.slice(0, 1000).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[^\p{L}\p{N}]+/gu, '-').replace(/(?<=^.{100}).*/su, '').replace(/^-|-$/g, '');

const readReviews = (
  written: WrittenTool['reviews'], parent: Path, rule: Rule, reading: Reading,
  check: (review: Review, path: Path) => void,
): Review[] => {
  const { report } = reading;
  const telling = written?.map((review, key) => {
    if (!review || review.verdict || review.score !== undefined || review.take) return review;
    report('error', { parent, key }, 'silent-review');
    return undefined;
  });
  return unique(telling, parent, (review) => review.reviewer, reading).map(([review, here]) => {
    check(review, here);
    const { verdict, score } = review;
    if (verdict && score !== undefined && contradicts(review, rule)) {
      report('warning', here, 'contradiction', verdict, score);
    }
    return review;
  });
};

/** Reads the whole file; which of its tools are shown is the business of `choose`. */
export const readComparison = (written: Written, reading: Reading): Comparison => {
  const { report } = reading;
  const list = (key: string): Path => ({ parent: null, key });
  if (written.version !== undefined && written.version > 1) {
    report('warning', list('version'), 'version', written.version);
  }
  const rule = readRule(written.rule, reading);
  const rows: Row[] = unique(written.rows, list('rows'), ({ id }) => id, reading)
    .map(([row]) => own({ ...row, label: row.label ?? row.id }));
  const reviewers: Reviewer[] = unique(written.reviewers, list('reviewers'), ({ id }) => id, reading)
    .map(([reviewer]) => own({ ...unlisted(reviewer.id), ...reviewer }));
  const rowIds = rows.map(({ id }) => id);
  const knownRows = new Set(rowIds);
  const listed = reviewers.map(({ id }) => id);
  const known = new Set(listed);
  const given = unique(written.tools, list('tools'), ({ id }) => id, reading);
  const taken = new Set(given.map(([{ id }]) => id));

  /** By the stem of a derived id, the number to try next. */
  const numbers = new Map<string, number>();

  const tools = given.map(([item, path, index]): Tool => {
    const derived = item.id ?? (slug(item.name) || `tool-${index + 1}`);
    let id = derived;
    if (!item.id) {
      const stem = [...derived].slice(0, 90).join('');
      let n = numbers.get(stem) ?? 2;
      for (; taken.has(id); n += 1) id = `${stem}-${n}`;
      numbers.set(stem, n);
      if (id !== derived) report('warning', path, 'taken-id', id);
      taken.add(id);
    }
    for (const key of Object.keys(item.rows ?? {})) {
      if (!knownRows.has(key)) {
        report('warning', { parent: { parent: path, key: 'rows' }, key }, 'unknown-row', rowIds);
      }
    }
    const reviews = readReviews(item.reviews, { parent: path, key: 'reviews' }, rule, reading, ({ reviewer }, here) => {
      if (listed.length > 0 && !known.has(reviewer)) {
        report('warning', { parent: here, key: 'reviewer' }, 'unlisted-reviewer', reviewer, listed);
      }
      known.add(reviewer);
    });
    const { community, ...rest } = item;
    return own({
      ...rest, id, reviews, links: (item.links ?? []).filter(isThere), rows: item.rows ?? own({}),
      ...(community && Object.keys(community).length > 0 && { community: own({ ship: 0, skip: 0, ...community }) }),
    });
  });
  const { version: _, ...rest } = written;
  const breadcrumbs = (written.breadcrumbs ?? []).filter(isThere);
  return own({ ...rest, rule, rows, reviewers, tools, words: written.words ?? own({}), breadcrumbs });
};
