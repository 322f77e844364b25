import type { Fault } from '../model/fault.js';
import type { Problem } from '../model/schema.js';
import { Part } from './part.js';

/** What only the author of a comparison sees: what is wrong with its data in words, with hints. */
export const author = new Part(() => import('../parts/author.js'));

const worded = new WeakMap<readonly Fault[], readonly Problem[]>();

/** Faults in the author's words, once these are here. */
export const problemsOf = (faults: readonly Fault[]): readonly Problem[] => {
  if (author.module && !worded.has(faults)) worded.set(faults, author.module.explain(faults));
  return worded.get(faults) ?? [];
};

const about = (code: 'no-data' | 'two-sources'): readonly Fault[] =>
  [{ path: [], code, severity: 'warning', details: [] }];

export const noData = about('no-data');
export const twoSources = about('two-sources');
