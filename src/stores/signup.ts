/** What became of a sign-up. */
export type SignupResult =
  /** The service has taken it. */
  | 'thanks'
  /** The address was on the list before. */
  | 'already'
  /** The service wants no such address. */
  | 'refused'
  /** The service has a fault, or has had too many. */
  | 'failed'
  /** Nothing was sent, since nobody is there. */
  | 'unreachable'
  /** It was sent, and nobody knows what came of it. */
  | 'unknown'
  /** Nothing was sent, since this page may not read the answer: the form has to be submitted as a form. */
  | 'page';

/** What a sign-up needs of its surroundings. */
export interface SignupWorld {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Origin of the page. */
  origin: string;
  /** Whether the policy of the page has kept a request from leaving since this was asked last. */
  wasBlocked: () => Promise<boolean>;
}

const patience = 30_000; // milliseconds

/** Words of JSON by which a service says no under a status that says yes. */
const saysNo = (answer: unknown): boolean => {
  if (typeof answer !== 'object' || answer === null) return false;
  const { success, ok, status, result, error, errors } = answer as Record<string, unknown>;
  return success === false || ok === false || !!error || !!errors
    || [status, result].some((word) => typeof word === 'string' && /^(fail|err|quarantine)/i.test(word));
};

const resultOf = async (response: Response): Promise<SignupResult> => {
  const { ok, status, headers } = response;
  const text = await response.text();
  const refusal = status === 408 || status === 429 || status >= 500 ? 'failed' : 'refused';
  if (status === 409) return 'already';
  if (!/\bjson\b/i.test(headers.get('Content-Type') ?? '')) return ok ? 'thanks' : refusal;
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // A yes that nobody can read is none.
    return ok && text ? 'unknown' : ok ? 'thanks' : refusal;
  }
  if (ok && !saysNo(answer)) return 'thanks';
  return refusal === 'refused' && /already/i.test(text) ? 'already' : refusal;
};

/**
 * Whether a page may read what an address answers, asked without any data. Only a request that cannot do harm tells
 * that beforehand; a post whose answer turns out to be unreadable has been received all the same.
 */
const mayRead = async ({ fetch }: SignupWorld, url: string): Promise<boolean> => {
  for (const method of ['HEAD', 'OPTIONS']) {
    try {
      await fetch(url, { method, mode: 'cors', credentials: 'omit', signal: AbortSignal.timeout(patience) });
      return true;
    } catch {
      // Some endpoints let other pages read the answers to one of the two alone.
    }
  }
  return false;
};

const isThere = async ({ fetch }: SignupWorld, url: string): Promise<boolean> => {
  const init: RequestInit = {
    method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(patience),
  };
  return fetch(url, init).then(() => true, () => false);
};

/**
 * Sends a sign-up where the page stays, if its answer can be read there. It is sent once at the most: what may have
 * arrived is never sent again.
 *
 * @param url absolute
 */
export const sendSignup = async (url: string, body: URLSearchParams, world: SignupWorld): Promise<SignupResult> => {
  if (new URL(url).origin !== world.origin && !await mayRead(world, url)) {
    return await world.wasBlocked() || await isThere(world, url) ? 'page' : 'unreachable';
  }
  try {
    // Nothing here makes browsers ask first: no header or type that a form could not send.
    return await resultOf(await world.fetch(url, {
      method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    }));
  } catch {
    return await world.wasBlocked() ? 'page' : 'unknown';
  }
};
