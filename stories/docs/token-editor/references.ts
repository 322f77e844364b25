import { prefix } from './known.js';
import { argumentsIn } from './schemes.js';

const start = /\bvar\(/gi;
/** Custom properties may refer to each other in a circle. */
const deepest = 20;

/**
 * A value with each `var()` in it replaced by what `find` knows; references to tokens of the library stay as they are,
 * and so does what nobody knows.
 */
export const substituted = (value: string, find: (name: string) => string | undefined, depth = 0): string => {
  let text = '';
  let from = 0;
  for (const found of value.matchAll(start)) {
    if (found.index < from) continue; // inside one that was replaced
    const inside = value.slice(found.index + found[0].length);
    const { pieces: [name = ''], end } = argumentsIn(inside);
    const known = depth < deepest && !name.trim().startsWith(prefix) ? find(name.trim()) : undefined;
    if (known === undefined) continue;
    text += value.slice(from, found.index) + substituted(known, find, depth + 1);
    from = found.index + found[0].length + end + 1;
  }
  return text + value.slice(from);
};

/** The first custom property that a value needs and that is not the library's, if there is one. */
export const strangerIn = (value: string): string | undefined => {
  for (const found of value.matchAll(start)) {
    const { pieces: [name = '', ...fallback] } = argumentsIn(value.slice(found.index + found[0].length));
    if (!name.trim().startsWith(prefix) && fallback.length === 0) return name.trim();
  }
  return undefined;
};
