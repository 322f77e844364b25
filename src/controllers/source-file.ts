import type { Read } from '../model/choose.js';
import { sourceStore, type SourceFile, type SourceReason } from '../stores/source.js';
import { readSoon } from './details.js';
import { Part } from './part.js';

/** What a source gave; a fault of the network may pass. */
export type Answer = Read & { retryable?: boolean };

/** What reads a file that is not UTF-8, as JSON should be. */
const decoding = new Part(() => import('../parts/decoding.js'));

const fault = (reason: SourceReason, url?: string): Read => ({
  value: null,
  faults: [{ path: ['src'], code: 'source', severity: 'error', details: [reason, url] }],
});

/** The whole address of a file, or undefined where it is none. A fragment is no part of the file. */
export const addressOf = (src: string, base: string): string | undefined =>
  URL.canParse(src, base) ? new URL(src, base).href.split('#')[0] : undefined;

const textOf = async ({ text, chunks, type }: SourceFile): Promise<string | undefined> => {
  // What is no UTF-8 leaves this character.
  if (!text.includes('\ufffd')) return text;
  await decoding.soon();
  return decoding.module ? decoding.module.decode(chunks, type) : text;
};

const fetched = async (url: string, lone: boolean | undefined): Promise<Answer> => {
  const file = await sourceStore.load(url);
  if ('fault' in file) return { ...fault(file.fault, url), retryable: !file.final };
  const text = await textOf(file);
  return text === undefined ? fault('encoding', url) : readSoon(text, { base: file.url, lone });
};

/** What the file at an address says, or at once what is wrong where there is no address. */
export const readFile = (url: string | undefined, lone: boolean | undefined): Answer | Promise<Answer> =>
  url ? fetched(url, lone) : fault('address');
