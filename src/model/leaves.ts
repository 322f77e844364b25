import { resolveImage, resolveLink } from './link.js';
import { own } from './own.js';

/** What is kept of a value; undefined where it is none of its type. */
export type Keep = (value: unknown, base?: string) => unknown;

export const idPattern = /^[^\s\p{Cc}]{1,100}$/u;
export const currencyPattern = /^[A-Za-z]{3}$/;
export const datePattern = /^\d{4}-\d\d-\d\d([T ]\d\d:[\d:.Z+-]+)?$/;

// A day that is not in the calendar is no date (null), or another day.
export const dayOf = (written: string): string | undefined => {
  const day = written.slice(0, 10);
  return datePattern.test(written) && new Date(day).toJSON()?.startsWith(day) ? day : undefined;
};

export const text = (keep: (written: string, base?: string) => string | undefined): Keep => (value, base) =>
  typeof value === 'string' ? keep(value, base) : undefined;

// A number may come as -0, which nobody writes on purpose.
export const number = (isOne: (value: unknown) => boolean, most = Infinity, least = 0): Keep => (value) =>
  isOne(value) && (value as number) >= least && (value as number) <= most ? (value as number) + 0 : undefined;

/** Reads a single value, by the name of its type in the table. */
export const leaves = own<Record<string, Keep>>({
  string: text((written) => written),
  id: text((written) => (idPattern.test(written) ? written : undefined)),
  link: text(resolveLink),
  image: text(resolveImage),
  date: text(dayOf),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  number: number(Number.isFinite, Infinity, -Infinity),
  points: (value) => (Number.isFinite(value) || typeof value === 'string' ? value : undefined),
  weight: number(Number.isFinite),
  digits: number(Number.isSafeInteger, 10),
  count: number(Number.isSafeInteger),
  percent: number(Number.isSafeInteger, 100),
});
