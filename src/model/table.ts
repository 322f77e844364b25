import type * as z from 'zod/mini';
import * as schema from './schema.js';

/**
 * A type as plain data: a leaf by its name in `leaves.ts`, or several, or words, parted by `|`; a list as `[]` of its
 * items; an object as its keys; `*` stands for any key.
 */
export type Type = string | Shape;
export interface Shape { readonly [key: string]: Type | Needed }
/** The type of a key without which its object is left out. */
export type Needed = readonly [Type];

const names = new Map<unknown, string>(Object.entries(schema).map(([name, type]) => [type, name]));

/** All schemas have a `def`, but only their union says of what shape, so the few that are used here are named. */
const defOf = (type: z.ZodMiniType) => type.def as unknown as {
  type: string; innerType: z.ZodMiniType; element: z.ZodMiniType; valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>; entries: Record<string, string>; options: z.ZodMiniType[];
};

const typeOf = (type: z.ZodMiniType): Type => {
  const def = defOf(type);
  if (def.type === 'array') return { '[]': typeOf(def.element) };
  if (def.type === 'record') return { '*': typeOf(def.valueType) };
  if (def.type === 'enum') return Object.values(def.entries).join('|');
  if (def.type === 'union') return def.options.flatMap((option) => typeOf(option) as string).join('|');
  if (def.type !== 'object') return names.get(type) ?? def.type;
  return Object.fromEntries(Object.entries(def.shape).map(([key, property]) => {
    const { type: kind, innerType } = defOf(property);
    return [key, kind === 'optional' ? typeOf(innerType) : [typeOf(property)]];
  }));
};

/** The schema as plain data, for what reads files: the builds put the value in the place of this module, and of zod. */
export const table = typeOf(schema.comparison);
