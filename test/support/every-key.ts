import type * as z from 'zod/mini';
import { wordKeys } from '../../src/model/words.js';
import { everything } from '../views/support/data.js';

/** A value somewhere in a file, and what the schema says of it. */
export interface Leaf {
  /** As in `tools[].pricing.entry`; `{}` stands for any key. */
  path: string;
  /** Its keys, from the whole file. */
  place: (string | number)[];
  type: z.core.$ZodType;
  value: unknown;
}

/** A type without what makes it optional. */
const bare = (type: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] & { own: z.core.$ZodType } => {
  const { def } = (type as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? bare(def.innerType) : { ...def, own: type };
};

/** Every path of a schema that has a value, with its type. */
export const pathsOf = (schema: z.core.$ZodType, path = ''): [path: string, type: z.core.$ZodType][] => {
  const def = bare(schema);
  if (def.type === 'array') return pathsOf(def.element, `${path}[]`);
  if (def.type === 'record') return pathsOf(def.valueType, `${path}{}`);
  if (def.type !== 'object') return [[path, def.own]];
  return Object.entries(def.shape).flatMap(([key, type]) => pathsOf(type, path ? `${path}.${key}` : key));
};

/** Every value of a file that the schema knows. */
export const leavesOf = (
  value: unknown, schema: z.core.$ZodType, path = '', place: Leaf['place'] = [],
): Leaf[] => {
  const def = bare(schema);
  if (value === undefined) return [];
  if (def.type === 'array') {
    return (value as unknown[]).flatMap((item, index) => leavesOf(item, def.element, `${path}[]`, [...place, index]));
  }
  const entries = value as Record<string, unknown>;
  if (def.type === 'record') {
    return Object.keys(entries).flatMap((key) => leavesOf(entries[key], def.valueType, `${path}{}`, [...place, key]));
  }
  if (def.type !== 'object') return [{ path, place, type: def.own, value }];
  return Object.entries(def.shape).flatMap(([key, type]) =>
    leavesOf(entries[key], type, path ? `${path}.${key}` : key, [...place, key]));
};

/** What a fixture of everything must hold at a path, each named by its JSON: all words of a list, yes and no. */
export const wantedOf = (type: z.core.$ZodType): string[] => {
  const def = bare(type);
  if (def.type === 'enum') return Object.values(def.entries).map((word) => JSON.stringify(word));
  if (def.type === 'boolean') return ['true', 'false'];
  if (def.type === 'union') return def.options.flatMap(wantedOf);
  return [def.type];
};

/** By which of these a value is known. */
export const nameOf = ({ type, value }: Leaf): string => {
  const { type: kind } = bare(type);
  return kind === 'enum' || typeof value === 'boolean' ? JSON.stringify(value) : typeof value;
};

/** The comparison that has every key, with every word of a list, yes and no. */
export const everyKey = {
  ...everything,
  version: 1,
  title: 'Three letters',
  words: Object.fromEntries(wordKeys.map((key) => [key, `own ${key}`])),
  rule: { shipScore: 60, shipShare: 60, skipShare: 40 },
  reviewers: everything.reviewers.map((reviewer) => (
    reviewer.kind === 'organization' ? { ...reviewer, url: 'https://institute.example/' } : reviewer)),
  rows: [...everything.rows, { id: 'range', label: 'Range', better: 'higher' }],
  tools: [
    { ...everything.tools[0], logoDark: 'https://alpha.example/dark.png', rows: { ...everything.tools[0]?.rows, range: 9 },
      links: [
        { label: 'Buy Alpha', url: 'https://shop.example/alpha', sponsored: true, primary: true },
        { label: 'Read on', url: 'https://alpha.example/docs', sponsored: false, primary: false },
      ] },
    { ...everything.tools[1], tagline: 'The second', sponsored: false, rows: { ...everything.tools[1]?.rows, range: 8 },
      reviews: [{ reviewer: 'builder', verdict: 'skip' }] },
    { id: 'gamma', name: 'Gamma' },
    { id: 'delta', name: 'Delta', tagline: 'The last',
      reviews: [{ reviewer: 'skeptic', verdict: 'ship', score: 70 }, { reviewer: 'org', score: 50 }] },
  ],
};
