import * as z from 'zod/mini';
import { datePattern, idPattern } from './leaves.js';
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
/** 0 to 100, both included. */
export const score = z.number().check(z.minimum(0), z.maximum(100));
/** Relative weight of a reviewer's stance; 0 lists a reviewer without counting. */
export const weight = z.number().check(z.minimum(0));
/** A number of votes: a whole number up to 2⁵³ − 1. */
export const count = z.int().check(z.minimum(0));
/** Per cent of the panel, whole. */
export const share = z.int().check(z.minimum(0), z.maximum(100));
export const stanceWord = z.enum(['ship', 'skip']);

const namedLink = z.object({ name: text, url: z.optional(link) });

const reviewer = z.object({
  id,
  name: optionalText,
  kind: z.optional(z.enum(['person', 'organization', 'persona', 'ai'])),
  bio: optionalText,
  url: z.optional(link),
  avatar: z.optional(image),
  weight: z.optional(weight),
  disclosure: optionalText,
});

const review = z.object({
  reviewer: id,
  verdict: z.optional(stanceWord),
  score: z.optional(score),
  take: optionalText,
  date: z.optional(date),
  url: z.optional(link),
});

const toolLink = z.object({
  label: text, url: link, sponsored: z.optional(z.boolean()), primary: z.optional(z.boolean()),
});

const community = z.object({ ship: z.optional(count), skip: z.optional(count), asOf: z.optional(date) });
const rule = z.object({ shipScore: z.optional(score), shipShare: z.optional(share), skipShare: z.optional(share) });

const cell = z.union([text, z.number(), z.boolean()]);

export const tool = z.object({
  id: z.optional(id),
  name: text,
  tagline: optionalText,
  category: optionalText,
  description: optionalText,
  url: z.optional(link),
  logo: z.optional(image),
  logoDark: z.optional(image),
  sponsored: z.optional(z.boolean()),
  disclosure: optionalText,
  links: z.optional(z.array(toolLink)),
  rows: z.optional(z.record(text, cell)),
  pricing: z.optional(z.object({ entry: optionalText, summary: optionalText, asOf: z.optional(date) })),
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
  updated: z.optional(date),
  publisher: z.optional(namedLink),
  breadcrumbs: z.optional(z.array(namedLink)),
  reviewers: z.optional(z.array(reviewer)),
  method: z.optional(z.object({ text: optionalText, url: z.optional(link) })),
  words: z.optional(z.object(words)),
  rows: z.optional(z.array(z.object({
    id, label: optionalText, group: optionalText, better: z.optional(z.enum(['higher', 'lower'])),
  }))),
  rule: z.optional(rule),
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
export type Cell = z.output<typeof cell>;
export type Words = Partial<Record<WordKey, string>>;

/** A reviewer as read: `name` and `weight` are always there. */
export type Reviewer = z.output<typeof reviewer> & { name: string; weight: number };
/** An own row of the decision table: `label` is always there. */
export type Row = NonNullable<Written['rows']>[number] & { label: string };
/** Votes, and the day that they are of. */
export interface Community { ship: number; skip: number; asOf?: string | undefined }
/** Thresholds of the verdict: `shipScore` 0–100, the shares in whole per cent. */
export interface Rule { shipScore: number; shipShare: number; skipShare: number }

/** A tool as read: `id` is always there, `reviews` may be empty. */
export type Tool = Omit<WrittenTool, 'id' | 'reviews' | 'community' | 'links' | 'rows'> & {
  id: string;
  reviews: Review[];
  links: ToolLink[];
  rows: Record<string, Cell>;
  community?: Community;
};

type Completed = 'version' | 'reviewers' | 'rows' | 'rule' | 'tools' | 'words' | 'breadcrumbs';

/** A comparison as read: what was left out or defaulted is in the problems that `parse` returns beside it. */
export type Comparison = Omit<Written, Completed> & {
  breadcrumbs: NamedLink[];
  /** The listed reviewers, in file order. Who has a row, and in which order, is said by `panel()`. */
  reviewers: Reviewer[];
  rows: Row[];
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
