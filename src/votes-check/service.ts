import type { Tally, VoteStore } from '../stores/vote-store.js';
import { same } from './check.js';
import { newKey, type StoreSubject } from './voters.js';

/** A service to be checked. */
export interface ServiceSubject extends StoreSubject {
  /** As a page writes it into `votes`. */
  url: string;
  /** Of a page that may vote there, `https://example.com`; without it the checks of CORS are skipped. */
  origin?: string | undefined;
  /** The owner's secret, for services that have owner's routes. */
  secret?: string | undefined;
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  wait: (time: number) => Promise<void>;
}

export interface Ask {
  method?: string;
  /** What follows the address, `/tallies?tool=a`. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface Told { status: number; headers: Headers; text: string; json: unknown }

const longestWait = 90_000; // milliseconds

/** The address of a part of the service; a query of its own stays. */
const addressOf = (url: string, path: string): string => {
  const { origin, pathname, search } = new URL(url);
  const [before, query] = path.split('?');
  const searches = [search.slice(1), query].filter(Boolean).join('&');
  return `${origin}${pathname.replace(/\/$/, '')}${before ?? ''}${searches ? `?${searches}` : ''}`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Asks the service; waits where it says that this is too much at once. */
export const ask = async (subject: ServiceSubject, { method = 'GET', path, headers, body }: Ask): Promise<Told> => {
  const { url, origin, fetch, wait } = subject;
  for (;;) {
    const response = await fetch(addressOf(url, path), {
      method, headers: { ...origin !== undefined && { Origin: origin }, ...headers }, ...body !== undefined && { body },
    });
    const text = await response.text();
    const pause = Number(response.headers.get('Retry-After')) * 1000;
    if (response.status !== 429 || !(pause <= longestWait)) {
      return { status: response.status, headers: response.headers, text, json: parsed(text) };
    }
    await wait(pause);
  }
};

/** Puts a vote. `voter` is what the service gave as `X-Voter`. */
export const put = (
  subject: ServiceSubject, tool: string, verdict: unknown,
  { key = newKey(), voter, headers }: { key?: string; voter?: string | undefined; headers?: Ask['headers'] } = {},
): Promise<Told> => ask(subject, {
  method: 'PUT',
  path: `/votes/${encodeURIComponent(tool)}`,
  headers: {
    'Content-Type': 'application/json',
    'Idempotency-Key': key,
    ...voter !== undefined && { 'X-Voter': voter },
    ...headers,
  },
  body: JSON.stringify({ verdict }),
});

export const get = (subject: ServiceSubject, tools: readonly string[], voter?: string): Promise<Told> => ask(subject, {
  path: `/tallies?${tools.map((tool) => `tool=${encodeURIComponent(tool)}`).join('&')}`,
  ...voter !== undefined && { headers: { 'X-Voter': voter } },
});

/** @throws {Error} unless it is refused with this status and word */
export const refusedWith = (what: string, { status, json, text }: Told, wanted: number, word: string): void => {
  same(what, [status, (json as { error?: unknown } | undefined)?.error ?? text], [wanted, word]);
};

/** @throws {Error} unless it is 200 with a tally */
export const tallyIn = ({ status, json, text }: Told): Tally => {
  if (status !== 200) throw new Error(`${status} ${text.slice(0, 200)}`);
  const { ship, skip, mine } = json as Tally;
  const isCount = (count: unknown): boolean => Number.isSafeInteger(count) && Number(count) >= 0;
  if (!isCount(ship) || !isCount(skip) || !['ship', 'skip', null].includes(mine)) throw new Error(`no tally: ${text}`);
  return json as Tally;
};

/** A voter's view of the service, without cookies: the voter is kept as where a browser refuses them. */
export const openService = (subject: ServiceSubject): VoteStore & { voter: () => string | undefined } => {
  let voter: string | undefined;
  let first: Promise<unknown> | undefined;
  return {
    voter: () => voter,
    async tallies(ids) {
      const told = await get(subject, ids, voter);
      if (told.status !== 200) throw new Error(`${told.status} ${told.text.slice(0, 200)}`);
      for (const tally of Object.values(told.json as Record<string, unknown>)) {
        tallyIn({ ...told, json: tally, text: JSON.stringify(tally) });
      }
      return told.json as Record<string, Tally>;
    },
    async vote(id, verdict, key) {
      // Until the first answer there is nothing by which the service could know that it is the same voter.
      if (voter === undefined) await first;
      const answer = put(subject, id, verdict, { key, voter });
      first ??= answer.catch(() => undefined);
      const told = await answer;
      voter = told.headers.get('X-Voter') ?? voter;
      return tallyIn(told);
    },
  };
};
