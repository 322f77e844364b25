import { Refusal } from './answer.js';
import { counting, refuseTooMany, type Limits } from './rates.js';

export type Verdict = 'ship' | 'skip' | null;

export interface Tally { ship: number; skip: number; mine: Verdict; closed?: true }

interface Row { tool: string; closed: number; ship: number; skip: number; mine: Verdict }

const tallyOf = ({ ship, skip, mine, closed }: Row): Tally =>
  ({ ship, skip, mine, ...closed === 1 && { closed: true as const } });

const selectTallies = (db: D1Database, namespace: string, tools: readonly string[], voter: string) => db.prepare(`
  SELECT tool, closed,
    (SELECT COUNT(*) FROM votes v WHERE v.namespace = ?1 AND v.tool = t.tool AND v.verdict = 'ship') AS ship,
    (SELECT COUNT(*) FROM votes v WHERE v.namespace = ?1 AND v.tool = t.tool AND v.verdict = 'skip') AS skip,
    (SELECT verdict FROM votes v WHERE v.namespace = ?1 AND v.tool = t.tool AND v.voter = ?3) AS mine
  FROM tools t WHERE namespace = ?1 AND tool IN (SELECT value FROM json_each(?2))
`).bind(namespace, JSON.stringify(tools), voter);

/** Tallies by tool, without those that nobody may vote on. `voter` is empty for readers who have not voted. */
export const readTallies = async (
  db: D1Database, namespace: string, tools: readonly string[], voter: string,
): Promise<Record<string, Tally>> => {
  const { results } = await selectTallies(db, namespace, tools, voter).all<Row>();
  return Object.fromEntries(results.map((row) => [row.tool, tallyOf(row)]));
};

export interface Cast { namespace: string; tool: string; voter: string; verdict: Verdict; request: string }

/** Of an open tool, a request that has not been seen, and an address that may vote. */
const isDue = `EXISTS (SELECT 1 FROM tools WHERE namespace = ?1 AND tool = ?2 AND closed = 0)
  AND NOT EXISTS (SELECT 1 FROM requests WHERE namespace = ?1 AND voter = ?3 AND request = ?4)
  AND NOT EXISTS (SELECT 1 FROM rates WHERE day = ?5 AND address = ?6 AND count > most
    AND span IN (SELECT value FROM json_each(?7)))`;

const put = `INSERT INTO votes (namespace, tool, voter, verdict, day) SELECT ?1, ?2, ?3, ?8, ?5 WHERE ${isDue}
  ON CONFLICT DO UPDATE SET verdict = excluded.verdict, day = excluded.day`;
const takeBack = `DELETE FROM votes WHERE namespace = ?1 AND tool = ?2 AND voter = ?3 AND ${isDue}`;
const remember = `INSERT INTO requests (namespace, tool, voter, request, verdict, day)
  SELECT ?1, ?2, ?3, ?4, ?8, ?5 WHERE ${isDue}`;

/**
 * Counts a vote in one transaction: all of it or nothing, and no other vote in between.
 * A request that has been seen changes nothing, and gets the tally as it is by now.
 * @throws {Refusal} `rate`, `unknown-tool`, `closed`, and `invalid` where the request was another vote
 */
export const cast = async (db: D1Database, vote: Cast, limits: Limits, now: number): Promise<Tally> => {
  const { namespace, tool, voter, verdict, request } = vote;
  const { day, address, spans } = limits;
  const due = [namespace, tool, voter, request, day, address, JSON.stringify(spans.map(({ span }) => span))];
  const results = await db.batch([
    ...counting(db, limits),
    verdict === null ? db.prepare(takeBack).bind(...due) : db.prepare(put).bind(...due, verdict),
    db.prepare(remember).bind(...due, verdict),
    db.prepare('SELECT tool, verdict FROM requests WHERE namespace = ? AND voter = ? AND request = ?')
      .bind(namespace, voter, request),
    selectTallies(db, namespace, [tool], voter),
  ]);
  refuseTooMany(limits, results, now);
  const [seen, tallies] = results.slice(-2);
  const [row] = (tallies?.results ?? []) as Row[];
  const [first] = (seen?.results ?? []) as Pick<Cast, 'tool' | 'verdict'>[];
  if (first && (first.tool !== tool || first.verdict !== verdict)) throw new Refusal('invalid');
  if (!row) throw new Refusal('unknown-tool');
  if (!first) throw new Refusal('closed');
  return tallyOf(row);
};
