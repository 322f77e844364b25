import type * as z from 'zod/mini';
import * as schema from './schema.js';
import type { Type } from './table.js';

const names = new Map<unknown, string>(Object.entries(schema).map(([name, type]) => [type, name]));

/** All schemas have a `def`, but only their union says of what shape, so the few that are used here are named. */
const defOf = (type: z.ZodMiniType) => type.def as unknown as {
  type: string; innerType: z.ZodMiniType; element: z.ZodMiniType; valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>; entries: Record<string, string>; options: z.ZodMiniType[];
};

const kindOf = (type: Type) => typeof type === 'string' ? '' : type['[]'] ? '[]' : '{}';

/** Unions within a union are opened, so that every kind of value has one type. */
const unionOf = (options: Type[]): Type => {
  const open = options.flatMap((type) => typeof type === 'object' && type['|'] ? Object.values(type['|']) : type);
  const kinds = new Map<string, Type>();
  for (const type of open as Type[]) {
    const before = kinds.get(kindOf(type));
    kinds.set(kindOf(type), typeof before === 'string' && typeof type === 'string' ? `${before}|${type}` : type);
  }
  const single = kinds.get('');
  return kinds.size === 1 && typeof single === 'string' ? single : { '|': Object.fromEntries(kinds) };
};

/** A schema as plain data. */
export const typeOf = (type: z.ZodMiniType): Type => {
  const def = defOf(type);
  if (def.type === 'array') return { '[]': typeOf(def.element) };
  if (def.type === 'record') return { '*': typeOf(def.valueType) };
  if (def.type === 'enum') return Object.values(def.entries).join('|');
  if (def.type === 'union') return names.get(type) ?? unionOf(def.options.map(typeOf));
  if (def.type !== 'object') return names.get(type) ?? def.type;
  return Object.fromEntries(Object.entries(def.shape).map(([key, property]) => {
    const { type: kind, innerType } = defOf(property);
    return [key, kind === 'optional' ? typeOf(innerType) : [typeOf(property)]];
  }));
};
