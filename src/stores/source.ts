/** What a file says, read as UTF-8 and as it came, and its final address, which its links resolve against. */
export interface SourceFile {
  text: string;
  chunks: Uint8Array<ArrayBuffer>[];
  /** What its server says that it is. */
  type: string | null;
  url: string;
}

/** Why a file could not be had: the status of the answer, `large`, or the name of the error. */
export type SourceReason = number | string | undefined;

export interface SourceFault {
  fault: SourceReason;
  /** Whether asking again would not help. */
  final: boolean;
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

/** Fetches files, one request an address, with the credentials of the page's own origin alone. */
export const createSourceStore = (
  fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args),
): SourceStore => {
  const files = new Map<string, Promise<SourceFile | SourceFault>>();

  const request = async (url: string): Promise<SourceFile | SourceFault> => {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      const { ok, status, body, headers } = response;
      if (!ok) return { fault: status, final: status < 500 && !passing.includes(status) };
      const reader = body?.getReader();
      const decoder = new TextDecoder();
      const chunks: SourceFile['chunks'] = [];
      let text = '';
      let size = 0;
      // A blob or a stream of our own would be less to write, and costs a reader tens of milliseconds.
      for (let read; reader && !(read = await reader.read()).done;) {
        const { value } = read;
        chunks.push(value);
        text += decoder.decode(value, { stream: true });
        // Gives up as soon as it is larger than a comparison can sensibly be.
        if ((size += value.length) > largest) {
          void reader.cancel();
          return { fault: 'large', final: true };
        }
      }
      return { text: text + decoder.decode(), chunks, type: headers.get('content-type'), url: response.url || url };
    } catch (error) {
      // A page may have put a `fetch` of its own in place, which rejects with anything or nothing.
      return { fault: (error as Error | undefined)?.name, final: false };
    }
  };

  return {
    load(url) {
      const file = files.get(url) ?? request(url);
      files.set(url, file);
      void file.then((result) => { if ('fault' in result) files.delete(url); });
      return file;
    },
    forget(url) {
      files.delete(url);
    },
  };
};

/** The one that all elements of this copy of the library share. */
export const sourceStore: SourceStore = createSourceStore();
