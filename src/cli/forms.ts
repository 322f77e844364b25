import { prerender, type PrerenderOptions } from '../ssr/index.js';
import type { Rendered } from '../ssr/index.js';

/** What a comparison can be turned into. */
export interface Form {
  /** Of the file, with its point. */
  ending: string;
  draw: (input: unknown, options: PrerenderOptions) => Rendered;
}

/** By the name that `--to` takes. `json` is not drawn but cut. */
export const forms: Record<string, Form> = {
  html: { ending: '.html', draw: prerender },
};
