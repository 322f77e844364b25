import { createContext } from '@lit/context';
import type { Comparison, Problem } from '../model/schema.js';

export type Status = 'empty' | 'loading' | 'loaded' | 'failed';

/** Where the data of an element stands: what a provider hands to the elements inside it. */
export interface ComparisonState {
  status: Status;
  /** All tools of the source; while a new source is loading, still the old one. */
  comparison: Comparison | null;
  problems: readonly Problem[];
  /** Whether asking again may help. */
  retryable: boolean;
  /** Reads the source again; settles when it is there or has failed. */
  reload(): Promise<void>;
}

/** The key is shared, so that two copies of the library on one page understand each other. */
export const comparisonContext = createContext<ComparisonState>(Symbol.for('compare-panel/comparison'));

/** Name of the event by which a provider says that it is there; from the context protocol. */
export const providerArrived = 'context-provider';
