import { answer, Refusal } from './answer.js';
import { hash } from './digest.js';
import type { Env } from './env.js';
import { limitsOf } from './rates.js';
import { readBody } from './read-body.js';
import { idPattern } from './tool-id.js';
import { cast, readTallies, type Verdict } from './votes.js';
import { cookieOf, knownVoter, newVoter } from './voter.js';

const mostIds = 50;
const cacheSeconds = 5;
const largestBody = 1024; // bytes

/** Counts for readers who have not voted, a few seconds old at the most: many pages ask, and the database is one. */
const sharedTallies = async (
  ids: readonly string[], namespace: string, env: Env, context: ExecutionContext,
): Promise<unknown> => {
  const key = new URL(`https://tallies.invalid/${encodeURIComponent(namespace)}`);
  for (const id of [...ids].sort()) key.searchParams.append('tool', id);
  const kept = await caches.default.match(key.href);
  if (kept) return kept.json();
  const tallies = await readTallies(env.DB, namespace, ids, '');
  const headers = { 'Cache-Control': `max-age=${cacheSeconds}` };
  context.waitUntil(caches.default.put(key.href, Response.json(tallies, { headers })));
  return tallies;
};

/**
 * `GET {URL}/tallies?tool=a&tool=b`. Keeps nothing of who asks, and sets no cookie. Whoever has voted gets fresh
 * counts, with the own vote in them.
 */
export const getTallies = async (
  request: Request, namespace: string, env: Env, context: ExecutionContext,
): Promise<Response> => {
  const ids = [...new Set(new URL(request.url).searchParams.getAll('tool'))];
  if (ids.length > mostIds) throw new Refusal('invalid');
  const voter = await knownVoter(request, namespace, env.VOTER_SECRET);
  return answer(voter ? await readTallies(env.DB, namespace, ids, voter.hash)
    : await sharedTallies(ids, namespace, env, context));
};

const verdictIn = (body: unknown): Verdict => {
  const verdict = typeof body === 'object' && body !== null && Object.hasOwn(body, 'verdict')
    ? (body as { verdict: unknown }).verdict : undefined;
  if (verdict !== 'ship' && verdict !== 'skip' && verdict !== null) throw new Refusal('invalid');
  return verdict;
};

/** `PUT {URL}/votes/{tool}`. Only from here on is anything kept of a reader. */
export const putVote = async (request: Request, namespace: string, segment: string, env: Env): Promise<Response> => {
  const verdict = verdictIn(await readBody(request, largestBody));
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (!/^[!-~]{1,255}$/.test(key)) throw new Refusal('invalid');
  const tool = decode(segment);
  if (!idPattern.test(tool)) throw new Refusal('unknown-tool');

  const now = Date.now();
  const known = await knownVoter(request, namespace, env.VOTER_SECRET);
  const voter = known ?? await newVoter(key, namespace, env.VOTER_SECRET);
  const limits = await limitsOf(request, !known, env, now);
  const vote = { namespace, tool, voter: voter.hash, verdict, request: await hash(namespace, key) };
  const tally = await cast(env.DB, vote, limits, now);
  return answer(tally, { 'X-Voter': voter.token, 'Set-Cookie': cookieOf(voter, request, namespace) });
};

/** @throws {Refusal} for what no address can hold */
export const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('invalid');
  }
};
