import { parse, type ParseResult } from '../model/parse.js';
import { problem } from '../model/problem.js';
import { sourceStore } from '../stores/source.js';

/** What a source gave; a fault of the network may pass. */
export type Answer = ParseResult & { retryable?: boolean };

const fault = (message: string): ParseResult => ({
  value: null,
  problems: [problem('src', message, 'Check the address, and CORS on its server.')],
});

/** The whole address of a file, or undefined where it is none. A fragment is no part of the file. */
export const addressOf = (src: string): string | undefined =>
  URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href.split('#')[0] : undefined;

const fetched = async (url: string, lone: boolean | undefined): Promise<Answer> => {
  const file = await sourceStore.load(url);
  if ('fault' in file) return { ...fault(`${file.fault}: ${url}`), retryable: true };
  return parse(file.text, { base: file.url, lone });
};

/** What the file at an address says, or at once what is wrong where there is no address. */
export const readFile = (url: string | undefined, lone: boolean | undefined): Answer | Promise<Answer> =>
  url ? fetched(url, lone) : fault('is not an address');
