import { build } from 'esbuild';
import { parse } from 'jsonc-parser';
import { Log, LogLevel, Miniflare } from 'miniflare';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(import.meta.dirname, '../services/votes-worker');
/** What is deployed is what runs here. */
const wrangler = parse(readFileSync(join(home, 'wrangler.jsonc'), 'utf8'));

/** The worker as one module. */
async function script() {
  const { outputFiles: [file] } = await build({
    entryPoints: [join(home, wrangler.main)], bundle: true, write: false, format: 'esm', target: 'es2022',
  });
  return file.text;
}

/** The secrets of a folder, made when it is first used, so that voters stay known between runs. */
function secretsIn(folder) {
  const path = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    const secret = () => randomBytes(24).toString('base64url');
    const secrets = { VOTER_SECRET: secret(), OWNER_SECRET: secret() };
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}

/** Runs the migrations that have not been, and keeps count of them where `wrangler d1 migrations` does. */
async function migrate(db) {
  await db.prepare(`CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE,
    applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`).run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all();
  const applied = new Set(results.map(({ name }) => name));
  for (const name of readdirSync(join(home, 'migrations')).sort().filter((file) => !applied.has(file))) {
    const statements = readFileSync(join(home, 'migrations', name), 'utf8').replace(/--.*$/gm, '').split(';');
    await db.batch([
      ...statements.filter((statement) => statement.trim()).map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  }
}

/** Pages on this machine, at any port. */
export const localOrigins = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Starts the votes service of `services/votes-worker` on this machine.
 * @param {{ folder: string, port?: number, namespace?: string, tools?: string[], origins?: string[],
 *   votesPerMinute?: number, newVotersPerDay?: number }} options `folder` keeps the data from run to run; `tools` are
 *   those that can be voted on, and what is closed stays closed; any free port without one; all on this machine are one
 *   address, so hardly any limit without one
 * @returns {Promise<{ url: string, origin: string, secret: string, dispatch: typeof fetch,
 *   query: (sql: string) => Promise<object[]>, stop: () => Promise<void> }>} `url` is what a page writes into `votes`;
 *   `secret` is the owner's; `dispatch` asks the worker at any address, also by https; `query` reads the database
 */
export async function startVotes({
  folder, port = 0, namespace = 'demo', tools = [], origins = localOrigins,
  votesPerMinute = 1_000_000, newVotersPerDay = 1_000_000,
}) {
  const secrets = secretsIn(folder);
  const service = new Miniflare({
    modules: true,
    script: await script(),
    compatibilityDate: wrangler.compatibility_date,
    host: '127.0.0.1',
    port,
    cf: false, // where requests come from is asked of nobody
    log: new Log(LogLevel.WARN),
    d1Databases: { DB: 'votes' },
    d1Persist: join(folder, 'd1'),
    bindings: {
      SITES: { [namespace]: { origins } },
      VOTES_PER_MINUTE: votesPerMinute,
      NEW_VOTERS_PER_DAY: newVotersPerDay,
      ...secrets,
    },
  });
  try {
    await migrate(await service.getD1Database('DB'));
    const { origin } = await service.ready;
    const url = `${origin}/${namespace}`;
    const answer = await fetch(`${url}/owner/tools`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${secrets.OWNER_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ tools }),
    });
    if (!answer.ok) throw new Error(`The votes service does not take its tools: ${await answer.text()}`);
    return {
      url,
      origin,
      secret: secrets.OWNER_SECRET,
      dispatch: (...args) => service.dispatchFetch(...args),
      query: async (sql) => (await (await service.getD1Database('DB')).prepare(sql).all()).results,
      stop: () => service.dispose(),
    };
  } catch (error) {
    await service.dispose();
    throw error;
  }
}
