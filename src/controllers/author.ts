import type { Fault } from '../model/fault.js';
import { Part } from './part.js';

/** What only the author of a comparison sees: what is wrong with its data in words, with hints. */
export const author = new Part(() => import('../parts/author.js'));

const about = (code: 'no-data' | 'two-sources'): readonly Fault[] =>
  [{ path: [], code, severity: 'warning', details: [] }];

export const noData = about('no-data');
export const twoSources = about('two-sources');
