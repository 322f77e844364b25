import * as z from 'zod/mini';
import type { Path, Report } from './fault.js';
import { resolveImage, resolveLink } from './link.js';
import { own } from './own.js';
import * as schema from './schema.js';

/** What the reading of one file needs to know and to tell. */
export interface Reading {
  /** Address that relative links resolve against. */
  base: string | undefined;
  report: Report;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` and blank text are absent, without a problem. */
const isAbsent = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

// A day that is not in the calendar is no date (null), or another day.
const dayOf = (written: string): string | undefined => {
  const day = written.slice(0, 10);
  return new Date(day).toJSON()?.startsWith(day) ? day : undefined;
};

/** What a valid leaf still has to pass to be kept. */
const finishes = new Map<unknown, (value: string, base?: string) => string | undefined>([
  [schema.link, resolveLink],
  [schema.image, resolveImage],
  [schema.date, dayOf],
]);

/** All schemas have a `def`, but only their union says of what shape, so the few that are used here are named. */
const defOf = (type: z.ZodMiniType) => type.def as unknown as {
  type: string; innerType: z.ZodMiniType; element: z.ZodMiniType; valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>;
};

/**
 * Reads a value by its schema as far as it is valid: what is not is left out and reported under its path, and an object
 * that lacks a required key is left out as a whole. Undefined means absent or left out.
 */
export const read = (type: z.ZodMiniType, value: unknown, path: Path, reading: Reading): unknown => {
  const { report, base } = reading;
  const def = defOf(type);
  const inner = (of: z.ZodMiniType, item: unknown, key: string | number) =>
    read(of, item, { parent: path, key }, reading);
  if (def.type === 'optional') return read(def.innerType, value, path, reading);
  if (isAbsent(value)) return undefined;
  if (def.type === 'array' && Array.isArray(value)) return value.map((item, index) => inner(def.element, item, index));
  if (def.type === 'record' && isObject(value)) {
    // fromEntries defines own properties, so that a key like `__proto__` stays a key.
    return own(Object.fromEntries(Object.entries(value)
      .map(([key, item]) => [key, inner(def.valueType, item, key)])
      .filter(([, item]) => item !== undefined)));
  }
  if (def.type === 'object' && isObject(value)) return readObject(type, value, path, reading);
  if (type === schema.score && typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(value)) {
    value = Number(value);
    report('warning', path, 'score-text', value as number);
  }
  if (z.safeParse(type, value).success) {
    const finish = finishes.get(type);
    const kept = finish ? finish(value as string, base) : value;
    // A number may come as -0, which nobody writes on purpose.
    if (kept !== undefined) return typeof kept === 'number' ? kept + 0 : kept;
  }
  report('error', path, 'type', type, isObject(value) ? {} : Array.isArray(value) ? [] : value);
  return undefined;
};

const readObject = (
  type: z.ZodMiniType, written: Record<string, unknown>, path: Path, reading: Reading,
): object | undefined => {
  const { report } = reading;
  const { shape } = defOf(type);
  for (const key of Object.keys(written)) {
    if (Object.hasOwn(shape, key) || /^([$_]|x-)/.test(key)) continue;
    report('warning', { parent: path, key }, 'unknown-key', shape);
  }
  const result = own<Record<string, unknown>>({});
  let complete = true;
  for (const [key, property] of Object.entries(shape)) {
    const raw = Object.hasOwn(written, key) ? written[key] : undefined;
    const needed = property.def.type !== 'optional';
    // Most keys of most files are absent.
    if (isAbsent(raw) && !needed) continue;
    const here = { parent: path, key };
    const item = read(property, raw, here, reading);
    if (item !== undefined) result[key] = item;
    else if (needed) {
      complete = false;
      if (isAbsent(raw)) report('error', here, 'missing');
    }
  }
  if (!complete) return undefined;
  const pair = schema.pairs.get(type) ?? [];
  if (pair.every((key) => isAbsent(written[key]) || key in result)) return result;
  return own(Object.fromEntries(Object.entries(result).filter(([key]) => !pair.includes(key))));
};
