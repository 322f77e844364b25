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

/** The types of a union, those of unions within it included: single values, and lists and objects. */
const optionsOf = (options: readonly z.core.$ZodType[]) => {
  const open = options.flatMap((option): z.core.$ZodType[] => {
    const def = bare(option);
    return def.type === 'union' ? [...def.options] : [option];
  });
  const holds = (type: z.core.$ZodType) => ['array', 'object'].includes(bare(type).type);
  return { single: open.filter((type) => !holds(type)), holders: open.filter(holds) };
};

/** Every path of a schema that has a value, with its type. */
export const pathsOf = (schema: z.core.$ZodType, path = ''): [path: string, type: z.core.$ZodType][] => {
  const def = bare(schema);
  if (def.type === 'array') return pathsOf(def.element, `${path}[]`);
  if (def.type === 'record') return pathsOf(def.valueType, `${path}{}`);
  if (def.type === 'union') {
    const paths = optionsOf(def.options).holders.flatMap((type) => pathsOf(type, path));
    return [[path, def.own], ...new Map(paths)];
  }
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
  if (def.type === 'union' && typeof value === 'object') {
    const kind = Array.isArray(value) ? 'array' : 'object';
    return optionsOf(def.options).holders.filter((type) => bare(type).type === kind)
      .flatMap((type) => leavesOf(value, type, path, place));
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
  if (def.type === 'union') return optionsOf(def.options).single.flatMap(wantedOf);
  return [def.type];
};

/** By which of these a value is known. */
export const nameOf = ({ type, value }: Leaf): string => {
  const { type: kind } = bare(type);
  return kind === 'enum' || typeof value === 'boolean' ? JSON.stringify(value) : typeof value;
};

const ownScale = { best: 5, worst: 1, decimals: 1, show: 'stars' };
const grades = { A: 95, B: 65, F: 10 };

/** The comparison that has every key, with every word of a list, yes and no. */
export const everyKey = {
  ...everything,
  version: 1,
  title: 'Three letters',
  published: '2026-10-20',
  words: Object.fromEntries(wordKeys.map((key) => [key, `own ${key}`])),
  scale: { best: 10, worst: 0, decimals: 1, show: 'stars' },
  criteria: [
    { id: 'battery', label: 'Battery', note: 'In hours of film', url: 'https://site.example/battery', scale: ownScale },
    { id: 'build', label: 'Build', scale: { grades } },
  ],
  rule: { shipScore: 6, shipShare: 60, skipShare: 40 },
  figure: 'score',
  type: 'Product',
  currency: 'USD',
  reviewers: [
    ...everything.reviewers.map((reviewer) => (
      reviewer.kind === 'organization' ? { ...reviewer, url: 'https://institute.example/', scale: { grades } }
        : reviewer.kind === 'person' ? { ...reviewer, scale: ownScale } : reviewer)),
    { id: 'mean', name: 'The Mean', kind: 'aggregate' },
  ],
  rows: [
    ...everything.rows.map((row) => ({
      ...row, ...row.id === 'cordless' && { better: 'no' }, unit: 'kg', note: `On ${row.label}`, url: `https://site.example/rows/${row.id}`,
    })),
    { id: 'range', label: 'Range', better: 'higher' },
    { id: 'cost', label: 'Cost', currency: 'EUR' },
    { id: 'ports', label: 'Ports', better: 'yes' },
  ],
  tools: [
    {
      ...everything.tools[0],
      shortName: 'Al', award: 'Best of all', rank: 3, maker: { name: 'Alpha Works', url: 'https://works.example/' },
      logoDark: 'https://alpha.example/dark.png',
      image: { url: 'https://alpha.example/photo.jpg', alt: 'An alpha', width: 1200, height: 800, credit: 'A. Photographer' },
      pros: ['Comes first'], cons: ['Costs more'],
      rows: {
        ...everything.tools[0]?.rows, range: 9, cost: ['One', 2, { text: 'Three', url: 'https://site.example/three' }],
        ports: { value: 'partly', text: 'Two of three', note: 'By a cable', url: 'https://site.example/ports', best: true },
      },
      pricing: {
        ...everything.tools[0]?.pricing, price: 9, currency: 'EUR', per: 'month', from: true, note: 'Before taxes',
      },
      plans: [
        {
          name: 'Plus', price: 10.99, currency: 'EUR', from: true, per: 'month', includes: ['Three seats'],
          note: 'Paid by the year', asOf: '2026-10-02',
        },
        { name: 'Max', price: 30, from: false },
      ],
      offers: [
        {
          seller: 'A shop', price: 14, currency: 'EUR', from: true, was: 17, url: 'https://shop.example/offer',
          sponsored: true, primary: true, availability: 'InStock', note: 'Blue alone', asOf: '2026-10-03',
        },
        { seller: 'Another', price: 15, from: false, sponsored: false, primary: false, availability: 'OutOfStock' },
        { seller: 'A third', price: 16, availability: 'PreOrder' },
        { seller: 'A fourth', price: 18, availability: 'Discontinued' },
      ],
      ratings: [{ source: 'Elsewhere', score: 4.4, best: 5, count: 41, url: 'https://elsewhere.example/alpha' }],
      links: [
        { label: 'Buy Alpha', url: 'https://shop.example/alpha', sponsored: true, primary: true },
        { label: 'Read on', url: 'https://alpha.example/docs', sponsored: false, primary: false },
      ],
      reviews: [
        {
          reviewer: 'builder', score: 8.8, take: 'Good.\n\nReally good.', date: '2026-10-12',
          url: 'https://site.example/alpha', pros: ['Runs at once'], cons: ['Bills at once'],
          scores: { battery: 4, build: 'B' },
        },
        { reviewer: 'skeptic', verdict: 'skip', take: 'No.' },
        { reviewer: 'org', score: 'A', take: 'No opinion yet.' },
        { reviewer: 'human', score: 4.2 },
        { reviewer: 'mean', score: 7 },
      ],
    },
    {
      ...everything.tools[1], tagline: 'The second', sponsored: false,
      pricing: { price: 19, currency: 'EUR', per: 'week', from: false }, logo: 'https://beta.example/logo.svg',
      community: { ship: 0, skip: 0 },
      rows: {
        ...everything.tools[1]?.rows, range: 8, cost: { value: [4, 'Five', { text: 'Six', url: 'https://site.example/six' }], best: false },
        ports: { value: true }, warranty: { value: 'na' },
      },
      reviews: [{ reviewer: 'builder', verdict: 'skip' }, { reviewer: 'mean', verdict: 'ship' }],
    },
    { id: 'gamma', name: 'Gamma', rows: { ports: { value: false }, cost: { value: 12 } } },
    { id: 'epsilon', name: 'Epsilon', rows: { ports: 'partly' } },
    { id: 'delta', name: 'Delta', tagline: 'The last',
      plans: [{ name: 'Solo', price: 5, per: 'year' }, { name: 'Try', price: 0 }],
      reviews: [{ reviewer: 'skeptic', verdict: 'skip', score: 7 }, { reviewer: 'org', score: 'B' }] },
  ],
};
