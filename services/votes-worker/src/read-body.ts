import { Refusal } from './answer.js';

/**
 * The JSON that a request carries. Gives up as soon as it is too much.
 * @param largest in bytes
 * @throws {Refusal} `media-type`, `too-large`, and `invalid` for what is no JSON
 */
export const readBody = async (request: Request, largest: number): Promise<unknown> => {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) throw new Refusal('media-type');
  if (Number(request.headers.get('Content-Length')) > largest) throw new Refusal('too-large');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let [text, size] = ['', 0];
  try {
    const body: AsyncIterable<Uint8Array> | null = request.body;
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > largest) throw new Refusal('too-large');
      text += decoder.decode(chunk, { stream: true });
    }
    return JSON.parse(text + decoder.decode()) as unknown;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('invalid');
  }
};
