import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const source = join(import.meta.dirname, '../services/votes-php/votes.php');

/** Why the PHP service cannot run here; undefined where it can. */
export function phpFault() {
  const { stdout, error } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  if (error) return 'there is no php (Debian: php-cli and php-sqlite3)';
  return /^pdo_sqlite$/m.test(stdout) ? undefined : 'this php has no pdo_sqlite (Debian: php-sqlite3)';
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** A text of PHP's own. */
const literal = (value) => `json_decode(${JSON.stringify(JSON.stringify(value)).replaceAll('$', '\\$')}, true)`;

/**
 * Installs `services/votes-php` in a folder, as its README says, and serves it by PHP's own server.
 * @param {{ folder: string, port?: number, config: object, workers?: number }} options `config` as in
 *   `votes-config.php`
 * @returns {Promise<{ url: string, port: number, query: (sql: string) => Promise<object[]>,
 *   stop: () => Promise<void> }>} `query` reads the database; `stop` ends it at once, whatever it does
 */
export async function startPhpVotes({ folder, port, config, workers = 4 }) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, join(folder, 'votes.php'));
  writeFileSync(join(folder, 'votes-config.php'), `<?php return ${literal(config)};\n`);
  const free = port ?? await freePort();
  const server = spawn('php', ['-S', `127.0.0.1:${free}`, '-t', folder], {
    // In a group of its own, since the workers outlive whoever started them.
    detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(workers) },
  });
  const ended = new Promise((resolve) => { server.once('exit', resolve); });
  const stop = async () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    await ended;
  };
  const query = async (sql) => {
    const read = '$db = new PDO("sqlite:" . glob($argv[1])[0]); echo json_encode($db->query($argv[2])->fetchAll(2));';
    const { stdout, stderr } = spawnSync('php', ['-r', read, join(folder, 'votes-data/*.sqlite'), sql],
      { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const url = `http://127.0.0.1:${free}/votes.php`;
  for (const last = Date.now() + 20_000; Date.now() < last && server.exitCode === null; await wait(20)) {
    const isThere = await fetch(`${url}/health`).then(() => true, () => false);
    if (isThere) return { url, port: free, query, stop };
  }
  await stop();
  throw new Error('The PHP server does not answer.');
}
