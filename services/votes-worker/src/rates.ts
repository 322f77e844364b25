import { Refusal } from './answer.js';
import { hash, random } from './digest.js';
import type { Env } from './env.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** `2026-10-01`, in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** What takes away all that is kept for a day only. */
export const outdated = (db: D1Database, now: number): D1PreparedStatement[] => [
  db.prepare('DELETE FROM salts WHERE day <> ?').bind(dayOf(now)),
  db.prepare('DELETE FROM rates WHERE day <> ?').bind(dayOf(now)),
  db.prepare('DELETE FROM requests WHERE day < ?').bind(dayOf(now - day)),
];

let last: { day: string; salt: string } | undefined;

/** The day's salt. Nobody can make it again once it is gone, so that yesterday's hashes lead nowhere. */
const saltOf = async (db: D1Database, now: number): Promise<string> => {
  const today = dayOf(now);
  if (last?.day === today) return last.salt;
  const results = await db.batch<{ salt: string }>([
    ...outdated(db, now),
    db.prepare('INSERT INTO salts (day, salt) VALUES (?, ?) ON CONFLICT DO NOTHING').bind(today, random(16)),
    db.prepare('SELECT salt FROM salts WHERE day = ?').bind(today),
  ]);
  const salt = results.at(-1)?.results[0]?.salt;
  if (salt === undefined) throw new Error('There is no salt.');
  last = { day: today, salt };
  return salt;
};

/** Of an IPv6 address the network, since one household has them all. */
const networkOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address;
  const [before = '', after] = address.split('::');
  const [left, right] = [before, after ?? ''].map((part) => (part ? part.split(':') : []));
  const zeros = after === undefined ? [] : Array<string>(8 - (left?.length ?? 0) - (right?.length ?? 0)).fill('0');
  return [...left ?? [], ...zeros, ...right ?? []].slice(0, 4).join(':');
};

/**
 * Counts a vote of an address, and a new voter where it is one.
 * @throws {Refusal} when it were more than an address may
 */
export const count = async (request: Request, isNewVoter: boolean, env: Env, now: number): Promise<void> => {
  const address = await hash(await saltOf(env.DB, now), networkOf(request.headers.get('CF-Connecting-IP') ?? ''));
  const spans: [span: string, most: number, length: number][] = [
    [`minute ${Math.floor(now / minute)}`, env.VOTES_PER_MINUTE, minute],
    ...isNewVoter ? [['new voters', env.NEW_VOTERS_PER_DAY, day] as [string, number, number]] : [],
  ];
  const results = await env.DB.batch<{ count: number }>(spans.map(([span]) => env.DB.prepare(`
    INSERT INTO rates (day, address, span, count) VALUES (?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count`).bind(dayOf(now), address, span)));
  const over = spans.filter(([, most], index) => (results[index]?.results[0]?.count ?? 0) > most);
  if (over.length === 0) return;
  const wait = Math.max(...over.map(([,, length]) => length - now % length));
  throw new Refusal('rate', { 'Retry-After': String(Math.ceil(wait / 1000)) });
};
