/** The text of a file and the address that it finally came from, which its relative links resolve against. */
export interface SourceFile {
  text: string;
  url: string;
}

/** Why a file could not be had: a sentence for the author that continues “the file …”. */
export interface SourceFault {
  fault: string;
}

export interface SourceStore {
  /** The file at an absolute address, asked for once however often it is wanted; a fault is not remembered. */
  load(url: string): Promise<SourceFile | SourceFault>;
  /** The next load asks again. */
  forget(url: string): void;
}

const timeout = 30_000; // milliseconds
const largest = 10_000_000; // bytes

/** Reads a body as text, and gives up as soon as it is larger than a comparison can sensibly be. */
const readText = async (body: ReadableStream<Uint8Array>): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largest) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Fetches files, one request an address, with the credentials of the page's own origin alone. */
export const createSourceStore = (
  fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args),
): SourceStore => {
  const files = new Map<string, Promise<SourceFile | SourceFault>>();

  const request = async (url: string): Promise<SourceFile | SourceFault> => {
    try {
      const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(timeout) });
      if (!response.ok) return { fault: `answered with status ${response.status}` };
      const text = response.body ? await readText(response.body) : '';
      return text === undefined ? { fault: 'is larger than 10 MB' } : { text, url: response.url || url };
    } catch (error) {
      const late = (error as Error).name === 'TimeoutError';
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
