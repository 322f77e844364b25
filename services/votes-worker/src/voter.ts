import { hash, isSame, random, sign } from './digest.js';

/** A reader who has voted: an identifier that the service made and signed, and nothing else. */
export interface Voter {
  /** What the reader's browser keeps: `identifier.signature`, good in one namespace. */
  token: string;
  /** What the database knows the voter by. From it nobody gets the identifier. */
  hash: string;
}

/** What a guess cannot hit, and so what no other reader has sent. */
const unguessable = 16;
const year = 365 * 24 * 60 * 60; // seconds

const voterOf = async (identifier: string, namespace: string, secret: string): Promise<Voter> => ({
  token: `${identifier}.${await sign(secret, 'token', namespace, identifier)}`,
  hash: await hash(namespace, identifier),
});

/** All tokens that came with a request: in the cookie where there are cookies, in the header where there are not. */
const tokensOf = ({ headers }: Request): string[] => [
  ...[...(headers.get('Cookie') ?? '').matchAll(/(?:^|;\s*)voter=([^;]*)/g)].map(([, token = '']) => token),
  headers.get('X-Voter') ?? '',
].filter((token) => /^[\w-]{22}\.[\w-]{43}$/.test(token));

/** Who asks. What is forged, or was made for another namespace, is nobody. */
export const knownVoter = async (request: Request, namespace: string, secret: string): Promise<Voter | undefined> => {
  for (const token of tokensOf(request)) {
    const voter = await voterOf(token.slice(0, token.indexOf('.')), namespace, secret);
    if (await isSame(voter.token, token)) return voter;
  }
  return undefined;
};

/**
 * A voter for whom asks for the first time. The identifier follows from the idempotency key, so that a reader whose
 * first answer got lost is the same voter when trying again; a key that others could have is none to go by.
 */
export const newVoter = async (key: string, namespace: string, secret: string): Promise<Voter> => {
  const signature = key.length < unguessable ? random(16) : await sign(secret, 'voter', namespace, key);
  return voterOf(signature.slice(0, 22), namespace, secret);
};

/** Whether a request comes from a page of another site, where cookies are kept apart for each site or not at all. */
const isCrossSite = ({ headers, url }: Request): boolean => {
  const site = headers.get('Sec-Fetch-Site');
  return site ? site === 'cross-site' : headers.get('Origin') !== new URL(url).origin;
};

/** `Set-Cookie` for a voter; without `Secure` only where there is no TLS, on one's own machine. */
export const cookieOf = ({ token }: Voter, request: Request, namespace: string): string => [
  `voter=${token}`, `Path=/${namespace}`, `Max-Age=${year}`, 'HttpOnly',
  ...new URL(request.url).protocol === 'http:' ? ['SameSite=Lax']
    : isCrossSite(request) ? ['Secure', 'SameSite=None', 'Partitioned'] : ['Secure', 'SameSite=Lax'],
].join('; ');

/** Whether a text could be what `hash` made. */
export const isHash = (text: string): boolean => /^[\w-]{22}$/.test(text);
