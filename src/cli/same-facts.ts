import { join } from '../model/path.js';
import type { Comparison, Problem, Reviewer, Tool } from '../model/schema.js';
import type { Source } from './source.js';
import { priceOf } from './price.js';

/** One of the two sides of a difference: where it stands and what it says there. */
export interface Side { path: string; says: string }

/** A fact that two language versions of a comparison tell differently. */
export interface Difference {
  /** What differs: `tool`, `reviewer`, `verdict`, `score`, `price`, `link` and so on. */
  fact: string;
  severity: Problem['severity'];
  sides: [first: Side, other: Side];
}

type Pair<T> = [T | undefined, T | undefined];

/** Pairs the items of two lists that have one key; what is left over stays alone. */
const pairs = <T>(first: readonly T[], other: readonly T[], keyOf: (item: T) => string | undefined): Pair<T>[] => {
  const byKey = new Map(other.map((item) => [keyOf(item), item]));
  const matched = new Set<T>();
  const found = first.map((item): Pair<T> => {
    const key = keyOf(item);
    const match = key === undefined ? undefined : byKey.get(key);
    if (!match || matched.has(match)) return [item, undefined];
    matched.add(match);
    return [item, match];
  });
  return [...found, ...other.filter((item) => !matched.has(item)).map((item): Pair<T> => [undefined, item])];
};

/** Pairs those that were left alone and may differ in their key, in the order in which they stand. */
const pairRest = <T>(found: Pair<T>[], isNameless: (item: T) => boolean): Pair<T>[] => {
  const rest = found.flatMap(([first, other]) => (!first && other && isNameless(other) ? [other] : []));
  const taken = new Set<T>();
  const joined = found.map(([first, other]): Pair<T> => {
    if (!first || other || !isNameless(first)) return [first, other];
    const next = rest.shift();
    if (next) taken.add(next);
    return [first, next];
  });
  return joined.filter(([first, other]) => first ?? (other && !taken.has(other)));
};

interface Placed<T> { value: T; path: string; isNamed: boolean }

interface Version {
  comparison: Comparison;
  tools: Placed<Tool>[];
  reviewers: Placed<Reviewer>[];
  reviewsOf: (tool: Placed<Tool>) => Placed<Tool['reviews'][number]>[];
  linksOf: (tool: Placed<Tool>) => Placed<Tool['links'][number]>[];
}

const versionOf = ({ comparison, json, kept }: Source): Version | undefined => {
  if (!comparison) return undefined;
  const root = json as Record<string, unknown>;
  const place = <T extends object>(values: readonly T[], path: string, list: unknown, required: string[]) => {
    const items = kept(path, list, required);
    return values.map((value, index): Placed<T> => {
      const { item, path: here } = items[index] ?? { item: {}, path };
      return { value, path: here, isNamed: 'id' in value && item.id === value.id };
    });
  };
  const rawTools = new Map(kept('tools', root.tools, ['name']).map(({ item, path }) => [path, item]));
  return {
    comparison,
    tools: place(comparison.tools, 'tools', root.tools, ['name']),
    reviewers: place(comparison.reviewers, 'reviewers', root.reviewers, ['id']),
    reviewsOf: ({ value, path }) =>
      place(value.reviews, `${path}.reviews`, rawTools.get(path)?.reviews, ['reviewer']),
    linksOf: ({ value, path }) => place(value.links, `${path}.links`, rawTools.get(path)?.links, ['label', 'url']),
  };
};

type Value = string | number | boolean | undefined;

const said = (value: Value): string =>
  value === undefined ? 'is missing' : `is ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`;

const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Collects what differs between two objects or lists, each known by its two paths. */
class Ledger {
  readonly found: Difference[] = [];

  readonly #langs: readonly (string | undefined)[];

  /** @param langs of both sides; prices are read by them where both are known, else in one way that fits most */
  constructor(langs: readonly (string | undefined)[]) {
    this.#langs = langs.every(Boolean) ? langs : [];
  }

  note(fact: string, first: Side, other: Side, severity: Problem['severity'] = 'error'): void {
    this.found.push({ fact, severity, sides: [first, other] });
  }

  /** Two values that stand under one key. */
  values(
    fact: string, [first, other]: readonly [string, string], key: string, [one, two]: readonly [Value, Value],
    severity?: Problem['severity'],
  ): void {
    if (one === two) return;
    this.note(fact, { path: at(first, key), says: said(one) }, { path: at(other, key), says: said(two) }, severity);
  }

  /** Two prices: their words may differ. */
  prices(paths: readonly [string, string], key: string, [one, two]: readonly [Value, Value]): void {
    const [left, right] = [priceOf(String(one ?? ''), this.#langs[0]), priceOf(String(two ?? ''), this.#langs[1])];
    const differs = (one === undefined) !== (two === undefined) || left.numbers !== right.numbers
      || (left.currency && right.currency && left.currency !== right.currency);
    if (differs) this.values('price', paths, key, [one, two]);
  }

  /** The facts in two values. */
  facts(fact: string, paths: readonly [string, string], key: string, [one, two]: readonly [unknown, unknown]): void {
    const [left, right] = [new Map(factsIn(one, key)), new Map(factsIn(two, key))];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      this.values(fact, paths, name, [left.get(name), right.get(name)]);
    }
  }

  /** Two lists: what stands in one alone differs, what stands in both is handed on. */
  lists<T>(
    fact: string, lists: readonly [string, string], paired: readonly Pair<Placed<T>>[], nameOf: (item: T) => string,
    both: (first: Placed<T>, other: Placed<T>) => void,
  ): void {
    for (const [first, other] of paired) {
      if (first && other) both(first, other);
      else if (first) {
        const name = nameOf(first.value);
        this.note(fact, { path: first.path, says: `is a ${name}` }, { path: lists[1], says: `has no ${name}` });
      } else if (other) {
        const name = nameOf(other.value);
        this.note(fact, { path: lists[0], says: `has no ${name}` }, { path: other.path, says: `is a ${name}` });
      }
    }
  }
}

/** Words that are facts in every language. */
const factual = /(^|\.)(url|currency|asOf|availability|per|show|best|worst|figure|type)$/;

/** The facts in a value by their keys: its numbers, flags, addresses, days and codes, and how long its lists are. */
const factsIn = (value: unknown, key = ''): [key: string, fact: Value][] => {
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).flatMap(([name, item]) => (
      factsIn(item, Array.isArray(value) ? `${key}[${name}]` : key ? `${key}.${name}` : name)));
    return Array.isArray(value) ? [[`${key}.length`, value.length], ...inner] : inner;
  }
  return typeof value === 'string' && !factual.test(key) ? [] : [[key, value as Value]];
};

/** What is compared of a review and of a reviewer: the fact and its key. */
const reviewFacts = [['verdict', 'verdict'], ['score', 'score'], ['date', 'date'], ['link', 'url']] as const;
const toolFacts = [
  ['rating', 'ratings'], ['rank', 'rank'], ['link', 'maker'], ['reason', 'pros'], ['reason', 'cons'],
] as const;
const reviewerFacts = [['kind', 'kind'], ['weight', 'weight'], ['link', 'url']] as const;

const compareTools = (ledger: Ledger, [a, b]: [Version, Version], one: Placed<Tool>, two: Placed<Tool>): void => {
  const paths = [one.path, two.path] as const;
  const [left, right] = [one.value, two.value];
  const lists = (key: string) => [`${one.path}.${key}`, `${two.path}.${key}`] as const;

  ledger.values('link', paths, 'url', [left.url, right.url]);
  ledger.values('sponsored', paths, 'sponsored', [left.sponsored ?? false, right.sponsored ?? false]);
  const links = pairRest(pairs(a.linksOf(one), b.linksOf(two), ({ value }) => value.url), () => true);
  const address = ({ url }: { url: string }): string => `link to ${url}`;
  ledger.lists('link', lists('links'), links, address, ({ path, value }, { path: other, value: same }) => {
    ledger.values('link', [path, other], 'url', [value.url, same.url]);
    ledger.values('sponsored', [path, other], 'sponsored', [value.sponsored ?? false, same.sponsored ?? false]);
  });
  ledger.prices(paths, 'pricing.entry', [left.pricing?.entry, right.pricing?.entry]);
  ledger.prices(paths, 'pricing.summary', [left.pricing?.summary, right.pricing?.summary]);
  for (const key of ['pricing', 'plans', 'offers'] as const) ledger.facts('price', paths, key, [left[key], right[key]]);
  for (const [fact, key] of toolFacts) ledger.facts(fact, paths, key, [left[key], right[key]]);
  ledger.values('votes', paths, 'community.ship', [left.community?.ship, right.community?.ship]);
  ledger.values('votes', paths, 'community.skip', [left.community?.skip, right.community?.skip]);
  ledger.values('votes', paths, 'community.asOf', [left.community?.asOf, right.community?.asOf]);
  for (const id of new Set([...Object.keys(left.rows), ...Object.keys(right.rows)])) {
    const cells = [left, right].map(({ rows }) => (Object.hasOwn(rows, id) ? rows[id] : undefined));
    const [cell, same] = cells;
    if (cell === same || (typeof cell === 'string' && typeof same === 'string')) continue;
    const [path, other] = lists('rows');
    const [mine, theirs] = [cell, same].map((one) => JSON.stringify(factsIn(one)));
    if (mine === theirs) continue;
    const [first, second] = [cell, same].map((one) => typeof one === 'object' ? 'is more than a text' : said(one));
    ledger.note(
      'row', { path: join(path, id), says: first ?? '' }, { path: join(other, id), says: second ?? '' }, 'warning');
  }
  const reviews = pairs(a.reviewsOf(one), b.reviewsOf(two), ({ value }) => value.reviewer);
  ledger.lists('review', lists('reviews'), reviews, ({ reviewer }) => `review by ${reviewer}`, (review, same) => {
    for (const [fact, key] of reviewFacts) {
      ledger.values(fact, [review.path, same.path], key, [review.value[key], same.value[key]]);
    }
    for (const key of ['scores', 'pros', 'cons'] as const) {
      ledger.facts(key, [review.path, same.path], key, [review.value[key], same.value[key]]);
    }
  });
};

/**
 * What two language versions of one comparison tell differently, in the order of the first. Texts may differ, facts may
 * not: tools, reviewers, verdicts, scores, prices, links, votes, dates, weights, the rule, sponsoring, and the numbers
 * in own rows. Tools are paired by id; those without one by the id that their name makes, else in the order in which
 * they stand. Of a price, numbers and currency are compared, as each language writes them. Only a warning: the address
 * of the page and of the way to it, which a translation has of its own; and numbers in own rows, which may be in the
 * units of another country.
 */
export const differences = (first: Source, other: Source): Difference[] => {
  const [a, b] = [versionOf(first), versionOf(other)];
  if (!a || !b) return [];
  const root = ['', ''] as const;
  const [left, right] = [a.comparison, b.comparison];
  const ledger = new Ledger([left.lang, right.lang]);

  ledger.values('link', root, 'url', [left.url, right.url], 'warning');
  ledger.values('link', root, 'publisher.url', [left.publisher?.url, right.publisher?.url]);
  ledger.values('link', root, 'method.url', [left.method?.url, right.method?.url]);
  for (const index of new Set([...left.breadcrumbs.keys(), ...right.breadcrumbs.keys()])) {
    const links = [left.breadcrumbs[index]?.url, right.breadcrumbs[index]?.url] as const;
    ledger.values('link', root, `breadcrumbs[${index}].url`, links, 'warning');
  }
  for (const key of ['shipScore', 'shipShare', 'skipShare'] as const) {
    ledger.values('rule', root, `rule.${key}`, [left.rule[key], right.rule[key]]);
  }
  for (const key of ['scale', 'criteria', 'figure', 'type', 'currency'] as const) {
    ledger.facts('scale', root, key, [left[key], right[key]]);
  }
  const reviewers = pairs(a.reviewers, b.reviewers, ({ value }) => value.id);
  ledger.lists('reviewer', ['reviewers', 'reviewers'], reviewers, ({ id }) => `reviewer “${id}”`, (reviewer, same) => {
    for (const [fact, key] of reviewerFacts) {
      ledger.values(fact, [reviewer.path, same.path], key, [reviewer.value[key], same.value[key]]);
    }
  });
  const tools = pairRest(pairs(a.tools, b.tools, ({ value }) => value.id), ({ isNamed }) => !isNamed);
  ledger.lists('tool', ['tools', 'tools'], tools, ({ id }) => `tool “${id}”`, (tool, same) => {
    compareTools(ledger, [a, b], tool, same);
  });
  return ledger.found;
};
