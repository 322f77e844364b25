import { Refusal } from './answer.js';
import type { Site } from './env.js';

const isAllowed = (origin: string, { origins }: Site): boolean => origins.some((allowed) => (
  allowed.endsWith(':*') ? origin.startsWith(allowed.slice(0, -1)) && /^\d+$/.test(origin.slice(allowed.length - 1))
    : origin === allowed));

/**
 * The page that asks; undefined where no page does, or one of the service's own origin.
 * @throws {Refusal} for the pages of others
 */
export const originOf = (request: Request, site: Site): string | undefined => {
  const origin = request.headers.get('Origin');
  if (origin === null) return undefined;
  if (!isAllowed(origin, site)) throw new Refusal('origin');
  return origin;
};

/** Lets the page at this origin read the answer. */
export const readableBy = (origin: string | undefined, { status, body, headers }: Response): Response => {
  const response = new Response(body, { status, headers });
  response.headers.set('Vary', 'Origin, Cookie, X-Voter');
  if (origin === undefined) return response;
  response.headers.set('Access-Control-Allow-Origin', origin);
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set('Access-Control-Expose-Headers', 'X-Voter, Retry-After');
  return response;
};

/** The answer to a browser that asks beforehand. */
export const preflight = (): Response => new Response(null, {
  status: 204,
  headers: {
    'Access-Control-Allow-Methods': 'GET, PUT',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, X-Voter',
    'Access-Control-Max-Age': '7200', // seconds, the most that Chromium takes
  },
});
