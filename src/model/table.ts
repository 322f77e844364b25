import { comparison } from './schema.js';
import { typeOf } from './type-of.js';

/**
 * A type as plain data: a leaf by its name in `leaves.ts`, or several, or words, parted by `|`; a list as `[]` of its
 * items; an object as its keys; `*` stands for any key. Where lists or objects are possible beside single values, `|`
 * has the type of each: of a list under `[]`, of an object under `{}`, of a single value under the empty key.
 */
export type Type = string | Shape;
export interface Shape { readonly [key: string]: Type | Needed }
/** The type of a key without which its object is left out. */
export type Needed = readonly [Type];

/** Keys that not every comparison has: what reads and draws them is the part `details`. */
const details = new Set((
  'criteria figure type currency shortName award rank maker image logoDark pros cons plans offers ratings scores price '
  + 'from per unit show note partly na free was outOfStock preOrder discontinued panelScore aggregate').split(' '));

/** The same of words that are values. */
const isDetail = /\|(yes|no|aggregate)$/;

/** A type without these, and with the single values of what may be several kinds. */
const plain = (type: Type): Type => {
  if (typeof type === 'string') return isDetail.test(type) ? plain(type.replace(isDetail, '')) : type;
  const kinds = type['|'] as Record<string, Type> | undefined;
  if (kinds) return kinds[''] ?? '';
  return Object.fromEntries(Object.entries(type).filter(([key]) => !details.has(key)).map(([key, property]) => (
    [key, Array.isArray(property) ? [plain(property[0] as Type)] : plain(property as Type)])));
};

/**
 * The schema as plain data, for what reads files, as far as every page needs it: the builds put the value in the place
 * of this module, and of zod. Where a file has more, reading it with this gives faults.
 */
export const table = plain(typeOf(comparison));
