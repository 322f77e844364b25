import type { VerdictName } from '../model/verdict.js';

/** Name of a verdict, as class and as key of marks and words; `none` where nothing is counted. */
export type MarkName = VerdictName | 'none';

export const nameOf = (verdict: VerdictName | null): MarkName => verdict ?? 'none';
