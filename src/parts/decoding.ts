/** The part `decoding`: what reads a file that is not UTF-8. */

/** Bytes as text, in the encoding of their byte order mark, else in the declared one; undefined where that is none. */
export const decode = async (chunks: BlobPart[], contentType: string | null): Promise<string | undefined> => {
  const bytes = await new Blob(chunks).arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const [, declared = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  try {
    return new TextDecoder(marked || declared, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
