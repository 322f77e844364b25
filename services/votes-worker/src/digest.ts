const encoder = new TextEncoder();

/** Letters, digits, `-` and `_`. */
export const toBase64url = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export const random = (bytes: number): string => toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));

/** The parts are told apart whatever they hold. */
const bytesOf = (parts: readonly string[]): Uint8Array => encoder.encode(JSON.stringify(parts));

/** SHA-256, cut to 128 bits, which is plenty to tell voters and addresses apart. */
export const hash = async (...parts: string[]): Promise<string> =>
  toBase64url((await crypto.subtle.digest('SHA-256', bytesOf(parts))).slice(0, 16));

/** HMAC-SHA-256. */
export const sign = async (secret: string, ...parts: string[]): Promise<string> => {
  const key = await crypto.subtle
    .importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toBase64url(await crypto.subtle.sign('HMAC', key, bytesOf(parts)));
};

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export const isSame = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([one, other]
    .map((text) => crypto.subtle.digest('SHA-256', encoder.encode(text))));
  return first !== undefined && second !== undefined && crypto.subtle.timingSafeEqual(first, second);
};
