import { tallyOf, type Tally, type Vote, type VoteStore } from './vote-store.js';

/** Why a vote was not kept, or tallies could not be had. */
export class VoteFault extends Error {
  constructor(
    /** The service's word, as in `closed`; `network` where there was no answer, `answer` where it made no sense. */
    readonly code: string,
    /** Seconds to wait, where the service says so. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

export interface HttpVotesOptions {
  fetch?: typeof globalThis.fetch;
  /** Where the token of a voter is kept whose browser sends no cookies. */
  memory?: Pick<Storage, 'getItem' | 'setItem'>;
}

const patience = 20_000; // milliseconds
const mostAtOnce = 50;

/** What may not be kept lasts for the page. */
const forPage = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
};

/** The browser's storage, where it is allowed. */
const storage = (): Pick<Storage, 'getItem' | 'setItem'> => {
  try {
    return globalThis.localStorage;
  } catch {
    return forPage();
  }
};

/**
 * Votes kept by a service that speaks the protocol of docs/votes-service.md. Nothing is kept here but the token that a
 * service hands to voters whose browser sends it no cookies.
 *
 * @param address absolute, of the service; its query goes with every request
 */
export const httpVotes = (address: string, { fetch = globalThis.fetch, memory }: HttpVotesOptions = {}): VoteStore => {
  const kept = memory ?? storage();
  const key = `compare-panel/voter ${address}`;
  let token: string | null | undefined;
  /** A vote on its way that will tell who votes, so the others wait for it; and whether one has. */
  let first: Promise<void> | undefined;
  let isKnown = false;

  const at = (path: string): URL => {
    const url = new URL(address);
    url.pathname = url.pathname.replace(/\/$/, '') + path;
    url.hash = '';
    return url;
  };

  const known = (): string | null => {
    try {
      return token ??= kept.getItem(key);
    } catch {
      return null;
    }
  };

  const remember = (given: string): void => {
    token = given;
    // It lasts for the page then.
    try { kept.setItem(key, given); } catch { /* the browser keeps nothing */ }
  };

  const ask = async (url: URL, request: RequestInit = {}): Promise<unknown> => {
    const voter = known();
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(url.href, {
        ...request, credentials: 'include', signal: AbortSignal.timeout(patience),
        headers: { ...request.headers as Record<string, string>, ...(voter && { 'X-Voter': voter }) },
      });
      body = await response.json().catch((error: unknown) => {
        if (error instanceof SyntaxError) return undefined;
        throw error;
      });
    } catch {
      throw new VoteFault('network');
    }
    if (!response.ok) {
      const { error } = (body ?? {}) as Record<string, unknown>;
      const seconds = Number(response.headers.get('Retry-After') ?? NaN);
      throw new VoteFault(typeof error === 'string' ? error : `${response.status}`, seconds > 0 ? seconds : undefined);
    }
    const given = response.headers.get('X-Voter');
    // A reader who only looks leaves nothing behind.
    if (given && request.method) remember(given);
    return body;
  };

  const some = async (ids: readonly string[]): Promise<[string, Tally][]> => {
    const url = at('/tallies');
    for (const id of ids) url.searchParams.append('tool', id);
    const body = await ask(url);
    if (typeof body !== 'object' || body === null) throw new VoteFault('answer');
    return ids.flatMap((id) => {
      const tally = Object.hasOwn(body, id) ? tallyOf((body as Record<string, unknown>)[id]) : undefined;
      return tally ? [[id, tally]] : [];
    });
  };

  return {
    async tallies(ids) {
      const pages = Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, page) => (
        some(ids.slice(page * mostAtOnce, (page + 1) * mostAtOnce))));
      return Object.fromEntries((await Promise.all(pages)).flat());
    },
    async vote(id: string, verdict: Vote | null, idempotencyKey: string) {
      // An address cannot say these two: they lead elsewhere.
      if (id === '.' || id === '..') throw new VoteFault('unknown-tool');
      while (first) await first;
      const answer = ask(at(`/votes/${encodeURIComponent(id)}`), {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
        body: JSON.stringify({ verdict }),
        // A vote is not lost with the page that it was cast on.
        keepalive: true,
      });
      if (!isKnown) {
        // One that failed has told nothing: the next is the first then.
        first = answer.then(() => { isKnown = true; }, () => undefined).finally(() => { first = undefined; });
      }
      const tally = tallyOf(await answer);
      if (!tally) throw new VoteFault('answer');
      return tally;
    },
  };
};
