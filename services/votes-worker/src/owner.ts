import { answer, Refusal } from './answer.js';
import { isSame } from './digest.js';
import type { Env } from './env.js';
import { readBody } from './read-body.js';
import { decode } from './routes.js';
import { idPattern } from './tool-id.js';

const largestBody = 1_000_000; // bytes: ten thousand ids of 100

const exportAll = async (db: D1Database, namespace: string): Promise<Response> => {
  const [tools, votes] = await db.batch([
    db.prepare('SELECT tool, closed FROM tools WHERE namespace = ? ORDER BY tool').bind(namespace),
    db.prepare('SELECT tool, voter, verdict, day FROM votes WHERE namespace = ? ORDER BY tool, voter').bind(namespace),
  ]);
  return answer({
    version: 1,
    namespace,
    tools: (tools?.results as { tool: string; closed: number }[]).map(({ tool, closed }) => (
      { tool, closed: closed === 1 })),
    votes: votes?.results,
  });
};

/** Sets what can be voted on. What stays keeps its votes and its state; votes on what goes are kept, and not shown. */
const setTools = async (db: D1Database, namespace: string, body: unknown): Promise<Response> => {
  const tools: unknown = (body as { tools?: unknown } | null)?.tools;
  const isList = Array.isArray(tools) && tools.every((id) => typeof id === 'string' && idPattern.test(id));
  if (!isList) throw new Refusal('invalid');
  const list = JSON.stringify(tools);
  await db.batch([
    db.prepare('DELETE FROM tools WHERE namespace = ? AND tool NOT IN (SELECT value FROM json_each(?))')
      .bind(namespace, list),
    db.prepare(`INSERT INTO tools (namespace, tool) SELECT ?, value FROM json_each(?) WHERE true
      ON CONFLICT DO NOTHING`).bind(namespace, list),
  ]);
  return answer({ tools: new Set(tools).size });
};

const setClosed = async (db: D1Database, namespace: string, tool: string, body: unknown): Promise<Response> => {
  const closed: unknown = (body as { closed?: unknown } | null)?.closed;
  if (typeof closed !== 'boolean') throw new Refusal('invalid');
  const { meta } = await db.prepare('UPDATE tools SET closed = ? WHERE namespace = ? AND tool = ?')
    .bind(closed ? 1 : 0, namespace, tool).run();
  if (meta.changes === 0) throw new Refusal('unknown-tool');
  return answer({ tool, closed });
};

/** Erases the votes of one voter, on one tool, or all; exactly one of them must be said. */
const erase = async (db: D1Database, namespace: string, { searchParams }: URL): Promise<Response> => {
  const [[name, value] = ['', ''], ...more] = [...searchParams];
  const column = { voter: 'voter', tool: 'tool', all: null }[name];
  if (column === undefined || more.length > 0) throw new Refusal('invalid');
  const where = column === null ? 'namespace = ?' : `namespace = ? AND ${column} = ?`;
  const values = column === null ? [namespace] : [namespace, value];
  const [votes] = await db.batch(['votes', 'requests'].map((table) => (
    db.prepare(`DELETE FROM ${table} WHERE ${where}`).bind(...values))));
  return answer({ erased: votes?.meta.changes ?? 0 });
};

/**
 * What the owner of a site may do, by a secret. No page can: browsers get none of these answers to read.
 * @param path what follows `{URL}/owner/`
 */
export const owner = async (request: Request, namespace: string, path: string[], env: Env): Promise<Response> => {
  const given = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '';
  if (!await isSame(given, env.OWNER_SECRET)) throw new Refusal('secret', { 'WWW-Authenticate': 'Bearer' });
  const [what, id] = path;
  const { method } = request;
  if (what === 'export' && method === 'GET') return exportAll(env.DB, namespace);
  if (what === 'votes' && method === 'DELETE') return erase(env.DB, namespace, new URL(request.url));
  if (what !== 'tools' || method !== 'PUT') throw new Refusal('not-found');
  const body = await readBody(request, largestBody);
  return id === undefined ? setTools(env.DB, namespace, body) : setClosed(env.DB, namespace, decode(id), body);
};
