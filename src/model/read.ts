import * as z from 'zod/mini';
import { resolveImage, resolveLink } from './link.js';
import { didYouMean } from './nearest.js';
import * as schema from './schema.js';
import type { Problem } from './schema.js';

type Report = (path: string, message: string, hint?: string, severity?: Problem['severity']) => void;

/** What is said of a key itself, not of its value. */
export const unknownKey = 'is not a known key';
export const unknownRow = 'is not one of the top-level rows';

/** What the reading of one file needs to know and to tell. */
export interface Reading {
  /** Address that relative links resolve against. */
  base: string | undefined;
  report: Report;
}

export const join = (path: string, key: string): string =>
  !/^[A-Za-z_$][\w$]*$/.test(key) ? `${path}[${JSON.stringify(key)}]` : path ? `${path}.${key}` : key;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` and blank text are absent, without a problem. */
const isAbsent = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

// A day that is not in the calendar is no date (null), or another day.
const exists = (day: string): string | undefined => (new Date(day).toJSON()?.startsWith(day) ? day : undefined);

type Finish = (value: string, base?: string) => string | undefined;

/** What a leaf must be, where its type alone does not say it, and what a valid one still has to pass to be kept. */
const leaves = new Map<unknown, [wanted: string, finish?: Finish]>([
  [schema.id, ['1 to 100 characters without white space']],
  [schema.link, ['an http, https or mailto link', resolveLink]],
  [schema.image, ['an http or https address, or a data: image', resolveImage]],
  [schema.date, ['a day, written YYYY-MM-DD', exists]],
  [schema.score, ['a number from 0 to 100']],
  [schema.weight, ['a number from 0']],
  [schema.count, ['a whole number from 0']],
  [schema.share, ['a whole number from 0 to 100']],
]);
const byType: Record<string, string> = {
  string: 'text', number: 'a number', boolean: 'true or false', union: 'text, a number, true or false',
  array: 'a list', object: 'an object', record: 'an object',
};

const shown = (value: unknown): string => {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
};

/**
 * Reads a value by its schema as far as it is valid: what is not is left out and reported under its path, and an object
 * that lacks a required key is left out as a whole. Undefined means absent or left out.
 */
export const read = (type: z.ZodMiniType, value: unknown, path: string, reading: Reading): unknown => {
  const { report, base } = reading;
  // The union of all definitions has no common shape to narrow by, so the few that the schema uses are named here.
  const def = type.def as unknown as {
    type: string; innerType: z.ZodMiniType; element: z.ZodMiniType; valueType: z.ZodMiniType;
    shape: Record<string, z.ZodMiniType>; entries?: Record<string, string>;
  };
  if (def.type === 'optional') return read(def.innerType, value, path, reading);
  if (isAbsent(value)) return undefined;
  if (def.type === 'array' && Array.isArray(value)) {
    return value.map((item, index) => read(def.element, item, `${path}[${index}]`, reading));
  }
  if (def.type === 'record' && isObject(value)) {
    // fromEntries defines own properties, so that a key like `__proto__` stays a key.
    return Object.fromEntries(Object.entries(value)
      .map(([key, item]) => [key, read(def.valueType, item, join(path, key), reading)])
      .filter(([, item]) => item !== undefined));
  }
  if (def.type === 'object' && isObject(value)) {
    const written = value;
    const keys = Object.keys(def.shape);
    for (const key of Object.keys(written)) {
      if (keys.includes(key) || /^([$_]|x-)/.test(key)) continue;
      report(join(path, key), unknownKey, didYouMean(key, keys), 'warning');
    }
    const result: Record<string, unknown> = {};
    let complete = true;
    for (const [key, property] of Object.entries(def.shape)) {
      const raw = Object.hasOwn(written, key) ? written[key] : undefined;
      const needed = property.def.type !== 'optional';
      // Most keys of most files are absent.
      if (isAbsent(raw) && !needed) continue;
      const here = join(path, key);
      const item = read(property, raw, here, reading);
      if (item !== undefined) result[key] = item;
      else if (needed) {
        complete = false;
        if (isAbsent(raw)) report(here, 'is missing', path && `Without it, ${path} is left out.`);
      }
    }
    if (!complete) return undefined;
    const pair = schema.pairs.get(type) ?? [];
    if (pair.every((key) => isAbsent(written[key]) || key in result)) return result;
    return Object.fromEntries(Object.entries(result).filter(([key]) => !pair.includes(key)));
  }
  if (type === schema.score && typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(value)) {
    report(path, `is text, read as the number ${Number(value)}`, 'Write it without quotes.', 'warning');
    value = Number(value);
  }
  const [wanted, finish] = leaves.get(type) ?? [];
  if (z.safeParse(type, value).success) {
    const kept = finish ? finish(value as string, base) : value;
    // A number may come as -0, which nobody writes on purpose.
    if (kept !== undefined) return typeof kept === 'number' ? kept + 0 : kept;
  }
  const words = Object.values(def.entries ?? {});
  const hint = typeof value === 'string' ? didYouMean(value, words) : undefined;
  const kind = wanted ?? byType[def.type] ?? words.map((word) => `“${word}”`).join(' or ');
  report(path, `must be ${kind}, not ${shown(value)}`, hint);
  return undefined;
};
