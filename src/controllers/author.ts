import type { Fault } from '../model/fault.js';
import { pathText } from '../model/path.js';
import type { Problem } from '../model/schema.js';
import { Part } from './part.js';

/** What only the author of a comparison sees: what is wrong with its data in words, with hints. */
export const author = new Part(() => import('../parts/author.js'));

const worded = new WeakMap<readonly Fault[], readonly Problem[]>();

/** Faults in the author's words or, as long as these are not here, with the code of each in place of a sentence. */
export const problemsOf = (faults: readonly Fault[]): readonly Problem[] => {
  if (author.module && !worded.has(faults)) worded.set(faults, author.module.explain(faults));
  return worded.get(faults) ?? faults
    // Only the words know whether this one is worth telling.
    .filter(({ code }) => code !== 'unlisted-reviewer')
    .map(({ path, code, severity }) => ({ path: pathText(path), message: code, severity }));
};

/** What is said of the data as such. */
export type Advice = 'no-data' | 'two-sources';
export const about = (code: Advice): Fault => ({ path: [], code, severity: 'warning', details: [] });
