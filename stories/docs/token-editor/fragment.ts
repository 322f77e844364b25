const mark = '#theme=';
/** No theme comes near it; a made-up fragment could unfold to anything. */
const mostCharacters = 100_000;

type Bytes = Uint8Array<ArrayBuffer>;

const through = (bytes: Bytes, stream: ReadableWritablePair<Bytes, BufferSource>): ReadableStream<Bytes> =>
  new Blob([bytes]).stream().pipeThrough(stream);

const base64url = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))
  .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const bytesOf = (text: string): Bytes => Uint8Array.from(
  atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The text as a URL fragment: deflated with its checksum (zlib), in letters, digits, `-` and `_`. */
export const pack = async (text: string): Promise<string> => {
  const packed = through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return mark + base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
};

/** The text of a fragment; null when it is broken, undefined when it is none of `pack`. */
export const unpack = async (fragment: string): Promise<string | null | undefined> => {
  if (!fragment.startsWith(mark)) return undefined;
  try {
    const reader = through(bytesOf(fragment.slice(mark.length)), new DecompressionStream('deflate')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let text = '';
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      text += decoder.decode(value, { stream: true });
      if (text.length > mostCharacters) {
        await reader.cancel();
        return null;
      }
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
};
