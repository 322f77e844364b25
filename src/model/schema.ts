import * as z from 'zod/mini';
import { currencyPattern, datePattern, idPattern } from './leaves.js';
import { wordKeys, type WordKey } from './words.js';

/**
 * The one description of the file that a publisher writes. The TypeScript types, the JSON Schema file and the table by
 * which `read.ts` reads all come from it. A leaf that is more than a text, a number or a flag is exported: `leaves.ts`
 * reads it by that name.
 */
const text = z.string();
const optionalText = z.optional(text);

/** 1 to 100 characters without white space or control characters; case-sensitive. */
export const id = z.string().check(z.regex(idPattern));
/** `http:`, `https:` or `mailto:` once resolved. */
export const link = z.string();
/** `http:`, `https:` or a `data:` image once resolved. */
export const image = z.string();
/** A day, `YYYY-MM-DD`, shown in UTC; of a time (ISO 8601) the day is kept. */
export const date = z.string().check(z.regex(datePattern));
/** In the units of its scale, or one of that scale's grades; which of them are on it is for `read-scores.ts` to say. */
export const points = z.union([z.number(), text]);
/** Relative weight of a reviewer's stance; 0 lists a reviewer without counting. */
export const weight = z.number().check(z.minimum(0));
/** A number of votes: a whole number up to 2⁵³ − 1. */
export const count = z.int().check(z.minimum(0));
/** An amount of money, 0 for what is free. */
export const price = z.number().check(z.minimum(0));
/** ISO 4217, three letters. */
export const currency = z.string().check(z.regex(currencyPattern));
/** A place in a ranking, or a length in pixels: a whole number from 1. */
export const positive = z.int().check(z.minimum(1));
/** Digits after the point. */
export const digits = z.int().check(z.minimum(0), z.maximum(10));
/** Per cent of the panel, whole. */
export const percent = z.int().check(z.minimum(0), z.maximum(100));
export const stanceWord = z.enum(['ship', 'skip']);

const flag = z.optional(z.boolean());
const texts = z.optional(z.array(text));
const namedLink = z.object({ name: text, url: z.optional(link) });

const scale = z.object({
  best: z.optional(z.number()),
  worst: z.optional(z.number()),
  decimals: z.optional(digits),
  show: z.optional(z.enum(['stars'])),
  grades: z.optional(z.record(text, z.number())),
});

const reviewer = z.object({
  id,
  name: optionalText,
  kind: z.optional(z.enum(['person', 'organization', 'persona', 'ai', 'aggregate'])),
  bio: optionalText,
  url: z.optional(link),
  avatar: z.optional(image),
  weight: z.optional(weight),
  disclosure: optionalText,
  scale: z.optional(scale),
});

const criterion = z.object({
  id, label: optionalText, note: optionalText, url: z.optional(link), scale: z.optional(scale),
});

const review = z.object({
  reviewer: id,
  verdict: z.optional(stanceWord),
  score: z.optional(points),
  take: optionalText,
  scores: z.optional(z.record(text, points)),
  pros: texts,
  cons: texts,
  date: z.optional(date),
  url: z.optional(link),
});

const toolLink = z.object({ label: text, url: link, sponsored: flag, primary: flag });

const money = { price: z.optional(price), currency: z.optional(currency), from: flag };
const aside = { note: optionalText, asOf: z.optional(date) };
const pricing = z.object({ entry: optionalText, summary: optionalText, ...money, per: optionalText, ...aside });
const plan = z.object({ name: text, ...money, per: optionalText, includes: texts, ...aside });
const offer = z.object({
  seller: text,
  ...money,
  was: z.optional(price),
  url: z.optional(link),
  sponsored: flag,
  primary: flag,
  availability: z.optional(z.enum(['InStock', 'OutOfStock', 'PreOrder', 'Discontinued'])),
  ...aside,
});
const rating = z.object({
  source: text, score: price, best: z.optional(price), count: z.optional(count), url: z.optional(link),
});
const picture = z.object({
  url: image, alt: optionalText, width: z.optional(positive), height: z.optional(positive), credit: optionalText,
});

const community = z.object({ ship: z.optional(count), skip: z.optional(count), asOf: z.optional(date) });
const rule = z.object({
  shipScore: z.optional(points), shipShare: z.optional(percent), skipShare: z.optional(percent),
});

const single = z.union([text, z.number(), z.boolean()]);
const listed = z.array(z.union([text, z.number(), z.object({ text, url: z.optional(link) })]));
const cell = z.union([single, listed, z.object({
  value: z.optional(z.union([single, listed])),
  text: optionalText,
  note: optionalText,
  url: z.optional(link),
  best: flag,
})]);

export const tool = z.object({
  id: z.optional(id),
  name: text,
  shortName: optionalText,
  rank: z.optional(positive),
  award: optionalText,
  tagline: optionalText,
  category: optionalText,
  maker: z.optional(namedLink),
  description: optionalText,
  pros: texts,
  cons: texts,
  url: z.optional(link),
  logo: z.optional(image),
  logoDark: z.optional(image),
  image: z.optional(picture),
  sponsored: flag,
  disclosure: optionalText,
  links: z.optional(z.array(toolLink)),
  rows: z.optional(z.record(text, cell)),
  pricing: z.optional(pricing),
  plans: z.optional(z.array(plan)),
  offers: z.optional(z.array(offer)),
  ratings: z.optional(z.array(rating)),
  bestFor: optionalText,
  community: z.optional(community),
  reviews: z.optional(z.array(review)),
});

const words = Object.fromEntries(wordKeys.map((key) => [key, optionalText])) as Record<WordKey, typeof optionalText>;

export const comparison = z.object({
  version: z.optional(z.number()),
  lang: optionalText,
  kicker: optionalText,
  title: optionalText,
  summary: optionalText,
  url: z.optional(link),
  published: z.optional(date),
  updated: z.optional(date),
  publisher: z.optional(namedLink),
  breadcrumbs: z.optional(z.array(namedLink)),
  reviewers: z.optional(z.array(reviewer)),
  method: z.optional(z.object({ text: optionalText, url: z.optional(link) })),
  words: z.optional(z.object(words)),
  rows: z.optional(z.array(z.object({
    id,
    label: optionalText,
    group: optionalText,
    unit: optionalText,
    currency: z.optional(currency),
    better: z.optional(z.enum(['higher', 'lower', 'yes', 'no'])),
    note: optionalText,
    url: z.optional(link),
  }))),
  scale: z.optional(scale),
  criteria: z.optional(z.array(criterion)),
  rule: z.optional(rule),
  figure: z.optional(z.enum(['share', 'score'])),
  type: optionalText,
  currency: z.optional(currency),
  tools: z.array(tool),
});

/** What a publisher may write: every key but a tool's `name` and a review's `reviewer` is optional. */
export type ComparisonInput = z.input<typeof comparison>;
export type ToolInput = z.input<typeof tool>;

type Written = z.output<typeof comparison>;
type WrittenTool = z.output<typeof tool>;

export type Stance = z.output<typeof stanceWord>;
/** A link with a resolved, safe address. */
export type NamedLink = z.output<typeof namedLink>;
export type ToolLink = z.output<typeof toolLink>;
export type Review = z.output<typeof review>;
export type Score = z.output<typeof points>;
export type Pricing = z.output<typeof pricing>;
export type Plan = z.output<typeof plan>;
export type Offer = z.output<typeof offer>;
export type Rating = z.output<typeof rating>;
export type Picture = z.output<typeof picture>;
/** A cell of an own row. */
export type Cell = z.output<typeof cell>;
export type Words = Partial<Record<WordKey, string>>;

/** What scores run between; with `grades`, scores are their names, and the numbers those of this scale. */
export interface Scale {
  best: number;
  /** May be the greater. */
  worst: number;
  decimals?: number | undefined;
  show?: 'stars' | undefined;
  grades?: Record<string, number> | undefined;
}

/** A reviewer as read: `name` and `weight` are always there. */
export type Reviewer = Omit<z.output<typeof reviewer>, 'scale'> & { name: string; weight: number; scale?: Scale };
/** What reviewers score one by one: `label` is always there. */
export type Criterion = Omit<z.output<typeof criterion>, 'scale'> & { label: string; scale?: Scale };
/** An own row of the decision table: `label` is always there. */
export type Row = NonNullable<Written['rows']>[number] & { label: string };
/** Votes, and the day that they are of. */
export interface Community { ship: number; skip: number; asOf?: string | undefined }
/** Thresholds of the verdict: `shipScore` in the file's units (a grade as its number), the shares in whole per cent. */
export interface Rule { shipScore: number; shipShare: number; skipShare: number }

/** A tool as read: `id` is always there, `reviews` may be empty. */
export type Tool = Omit<WrittenTool, 'id' | 'reviews' | 'community' | 'links' | 'rows'> & {
  id: string;
  reviews: Review[];
  links: ToolLink[];
  rows: Record<string, Cell>;
  community?: Community;
};

type Completed = 'version' | 'reviewers' | 'rows' | 'rule' | 'tools' | 'words' | 'breadcrumbs' | 'scale' | 'criteria';

/** A comparison as read: what was left out or defaulted is in the problems that `parse` returns beside it. */
export type Comparison = Omit<Written, Completed> & {
  breadcrumbs: NamedLink[];
  /** The listed reviewers, in file order. Who has a row, and in which order, is said by `panel()`. */
  reviewers: Reviewer[];
  rows: Row[];
  scale: Scale;
  /** Absent without any. */
  criteria?: Criterion[] | undefined;
  rule: Rule;
  words: Words;
  /** The shown tools, in shown order. */
  tools: Tool[];
};

/** Something that was left out, defaulted or doubtful. */
export interface Problem {
  /** As a person would write it: `tools[1].reviews[0].score`; empty for the whole file. */
  path: string;
  message: string;
  hint?: string;
  severity: 'error' | 'warning';
  /** Place in broken JSON text, both from 1. */
  line?: number;
  column?: number;
}
