/** The text of a file and the address that it finally came from, which its relative links resolve against. */
export interface SourceFile {
  text: string;
  url: string;
}

/** Why a file could not be had: a sentence for the author that continues “the file …”. */
export interface SourceFault {
  fault: string;
  /** Set where asking again would not help. */
  final?: true;
}

export interface SourceStore {
  /** The file at an absolute address, asked for once however often it is wanted; a fault is not remembered. */
  load(url: string): Promise<SourceFile | SourceFault>;
  /** The next load asks again. */
  forget(url: string): void;
}

const timeout = 30_000; // milliseconds
const largest = 10_000_000; // bytes
/** What a server says of the moment; any other status from 400 to 499 it would say again. */
const passing = [408, 425, 429];

/** Reads a body, and gives up as soon as it is larger than a comparison can sensibly be. */
const readBytes = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer | undefined> => {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.length;
    if (size > largest) {
      void reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
};

/**
 * Bytes as text: in the encoding of their byte order mark, else in the one that the server declares, else in UTF-8.
 * @throws {Error} where they are not in that encoding, or it is none
 */
const decode = (bytes: ArrayBuffer, contentType: string | null): string => {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const [, declared = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return new TextDecoder(marked || declared, { fatal: true }).decode(bytes);
};

/** Fetches files, one request an address, with the credentials of the page's own origin alone. */
export const createSourceStore = (
  fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args),
): SourceStore => {
  const files = new Map<string, Promise<SourceFile | SourceFault>>();

  const request = async (url: string): Promise<SourceFile | SourceFault> => {
    try {
      const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(timeout) });
      const { status } = response;
      if (!response.ok) {
        const final = status < 500 && !passing.includes(status);
        return { fault: `answered with status ${status}`, ...(final && { final }) };
      }
      const bytes = response.body ? await readBytes(response.body) : new ArrayBuffer(0);
      if (!bytes) return { fault: 'is larger than 10 MB', final: true };
      try {
        return { text: decode(bytes, response.headers.get('content-type')), url: response.url || url };
      } catch {
        return { fault: 'is not UTF-8, nor what its server says that it is' };
      }
    } catch (error) {
      // A page may have put a `fetch` of its own in place, which rejects with anything or nothing.
      const late = (error as Error | undefined)?.name === 'TimeoutError';
      return { fault: late ? 'did not come within 30 seconds' : 'could not be fetched' };
    }
  };

  return {
    load(url) {
      const known = files.get(url);
      if (known) return known;
      const file = request(url);
      files.set(url, file);
      void file.then((result) => {
        if ('fault' in result && files.get(url) === file) files.delete(url);
      });
      return file;
    },
    forget(url) {
      files.delete(url);
    },
  };
};

/** The one that all elements of this copy of the library share. */
export const sourceStore: SourceStore = createSourceStore();
