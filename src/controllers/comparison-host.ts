import type { ReactiveControllerHost } from 'lit';
import type { ComparisonState } from '../context/comparison-context.js';
import type { WordList } from '../model/choose.js';
import type { Comparison, Problem } from '../model/schema.js';
import type { Answer } from './source-file.js';

export interface ComparisonHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a JSON file, relative to the page. */
  readonly src?: string | URL | null | undefined;
}

export interface ComparisonOptions {
  /** Ids of the tools that the host shows, parted by white space; all when blank. */
  tools?: () => WordList;
  /** Data may be one tool alone. */
  lone?: boolean;
  /** False as long as nothing may be fetched or built. */
  ready?: () => boolean;
  /** False when the host has all it needs without data. */
  needed?: () => boolean;
  /** The source has been read and what it gave has been drawn. */
  settled: (comparison: Comparison | null, problems: readonly Problem[]) => void;
}

/** Where data is to be read from; without `read` it is lent by a provider, or there is none. */
export interface Source {
  /** What tells it from another: the property's result, the child's text, the file's address, what is lent. */
  key: unknown;
  read?: () => Answer | Promise<Answer>;
  lent?: ComparisonState;
}
