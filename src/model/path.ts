import type { Path } from './fault.js';

/** The path of a key of an object. */
export const join = (path: string, key: string): string =>
  !/^[A-Za-z_$][\w$]*$/.test(key) ? `${path}[${JSON.stringify(key)}]` : path ? `${path}.${key}` : key;

/** A path as a person would write it: `tools[1].reviews[0].score`; empty for the whole file. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : join(text, key)), '');
