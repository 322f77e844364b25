import type { Path, Report } from './fault.js';
import { leaves, type Keep } from './leaves.js';
import { own } from './own.js';
import type { Needed, Shape, Type } from './table.js';

/** What the reading of one file needs to know and to tell. */
export interface Reading {
  /** Address that relative links resolve against. */
  base: string | undefined;
  report: Report;
  /** Of more types than those of `leaves.ts`. */
  leaves: Record<string, Keep> | undefined;
  /** Where in the file the objects stood that were read from it. */
  places: Map<object, Path>;
}

type Entries = Record<string, unknown>;

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` and blank text are absent, without a problem. */
const isAbsent = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

/** Types that stand or fall together: half a tally, or one of two thresholds, would say what nobody wrote. */
const joint = new Set<Type>(['count', 'percent']);

/**
 * Reads a value by its type as far as it is valid: what is not is left out and reported under its path, and an object
 * that lacks a needed key is left out as a whole. Undefined means absent or left out.
 */
export const read = (type: Type, value: unknown, path: Path, reading: Reading): unknown => {
  const { report, base } = reading;
  if (isAbsent(value)) return undefined;
  if (typeof type === 'object' && type['|']) {
    const kinds = type['|'] as Shape;
    const kind = Array.isArray(value) ? '[]' : isObject(value) ? '{}' : '';
    return read((kinds[kind] ?? kinds['']) as Type, value, path, reading);
  }
  if (typeof type === 'string') {
    for (const one of type.split('|')) {
      const keep = leaves[one] ?? reading.leaves?.[one];
      const kept = keep ? keep(value, base) : one === value ? value : undefined;
      if (kept !== undefined) return kept;
    }
  } else if (type['[]']) {
    if (Array.isArray(value)) return readList(type['[]'] as Type, value, path, reading);
  } else if (isObject(value)) return readObject(type, value, path, reading);
  report('error', path, 'type', type, isObject(value) ? {} : Array.isArray(value) ? [] : value);
  return undefined;
};

/** Of several items with one id the first stays. */
const readList = (type: Type, items: unknown[], path: Path, reading: Reading): unknown[] => {
  const { report } = reading;
  const seen = new Set<unknown>();
  return items.flatMap((value, index) => {
    const here = [...path, index];
    const item = read(type, value, here, reading) as Entries | undefined;
    const id = item?.id;
    if (item === undefined) return [];
    if (seen.has(id)) report('error', here, 'repeat', id as string);
    else {
      if (id) seen.add(id);
      return [item];
    }
    return [];
  });
};

const readObject = (type: Shape, written: Entries, path: Path, reading: Reading): object | undefined => {
  const { report, places } = reading;
  const any = type['*'];
  // fromEntries defines own properties, so that a key like `__proto__` stays a key.
  const shape = any ? Object.fromEntries(Object.keys(written).map((key) => [key, any])) : type;
  for (const key of Object.keys(written)) {
    if (Object.hasOwn(shape, key) || /^([$_]|x-)/.test(key)) continue;
    report('warning', [...path, key], 'unknown-key', shape);
  }
  const result = own<Entries>({});
  const broken = new Set<Type>();
  let complete = true;
  for (const [key, property] of Object.entries(shape)) {
    const raw = Object.hasOwn(written, key) ? written[key] : undefined;
    const needed = Array.isArray(property);
    const kind = needed ? (property as Needed)[0] : property as Type;
    // Most keys of most files are absent.
    if (isAbsent(raw) && !needed) continue;
    const here = [...path, key];
    const item = read(kind, raw, here, reading);
    if (item !== undefined) result[key] = item;
    else if (needed) {
      complete = false;
      if (isAbsent(raw)) report('error', here, 'missing');
    } else if (joint.has(kind)) broken.add(kind);
  }
  for (const key of Object.keys(result)) {
    if (broken.has(shape[key] as Type)) Reflect.deleteProperty(result, key);
  }
  places.set(result, path);
  return complete ? result : undefined;
};
