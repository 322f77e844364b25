import type { Read } from '../model/choose.js';
import { readInput } from '../model/read-input.js';
import { sourceStore } from '../stores/source.js';

/** What a source gave; a fault of the network may pass. */
export type Answer = Read & { retryable?: boolean };

const fault = (reason: string): Read => ({
  value: null,
  faults: [{ path: { parent: null, key: 'src' }, code: 'source', severity: 'error', details: [reason] }],
});

/** The whole address of a file, or undefined where it is none. A fragment is no part of the file. */
export const addressOf = (src: string, base: string): string | undefined =>
  URL.canParse(src, base) ? new URL(src, base).href.split('#')[0] : undefined;

const fetched = async (url: string, lone: boolean | undefined): Promise<Answer> => {
  const file = await sourceStore.load(url);
  if ('fault' in file) return { ...fault(`${file.fault}: ${url}`), retryable: !file.final };
  return readInput(file.text, { base: file.url, lone });
};

/** What the file at an address says, or at once what is wrong where there is no address. */
export const readFile = (url: string | undefined, lone: boolean | undefined): Answer | Promise<Answer> =>
  url ? fetched(url, lone) : fault('is not an address');
