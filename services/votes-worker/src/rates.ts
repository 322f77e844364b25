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
  const missing = after === undefined ? 0 : Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0));
  return [...left ?? [], ...Array<string>(missing).fill('0'), ...right ?? []].slice(0, 4).join(':');
};

/** What a vote of an address counts for. */
export interface Limits {
  day: string;
  /** Its salted hash. */
  address: string;
  spans: { span: string; most: number; length: number }[];
}

/** The limits of whoever sends a vote, and whether it is a new voter. */
export const limitsOf = async (request: Request, isNewVoter: boolean, env: Env, now: number): Promise<Limits> => ({
  day: dayOf(now),
  address: await hash(await saltOf(env.DB, now), networkOf(request.headers.get('CF-Connecting-IP') ?? '')),
  spans: [
    { span: `minute ${Math.floor(now / minute)}`, most: env.VOTES_PER_MINUTE, length: minute },
    ...isNewVoter ? [{ span: 'new voters', most: env.NEW_VOTERS_PER_DAY, length: day }] : [],
  ],
});

/** What counts a vote for its limits, whatever becomes of it. */
export const counting = (db: D1Database, { day, address, spans }: Limits): D1PreparedStatement[] =>
  spans.map(({ span, most }) => db.prepare(`
    INSERT INTO rates (day, address, span, count, most) VALUES (?, ?, ?, 1, ?)
    ON CONFLICT DO UPDATE SET count = count + 1, most = excluded.most RETURNING count`).bind(day, address, span, most));

/** @throws {Refusal} when `counting` gave more than the address may */
export const refuseTooMany = ({ spans }: Limits, results: readonly D1Result[], now: number): void => {
  const waits = spans.flatMap(({ most, length }, index) => {
    const [row] = (results[index]?.results ?? []) as { count: number }[];
    return row && row.count > most ? [length - now % length] : [];
  });
  if (waits.length > 0) throw new Refusal('rate', { 'Retry-After': String(Math.ceil(Math.max(...waits) / 1000)) });
};
