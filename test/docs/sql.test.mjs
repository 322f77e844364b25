/** The tables and functions of docs/votes.md, in a PostgreSQL where there is one. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { isThere } from '../support/is-there.mjs';
import { blocksOf, root } from './fenced.mjs';

const missing = ['initdb', 'postgres'].find((program) => !isThere(program));

test('the database that docs/votes.md makes counts votes', { skip: missing && `there is no ${missing}` }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sql-'));
  chmodSync(folder, 0o777);
  // It refuses to be run by root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = (program, args, input) => execFileSync(program, [...args, '-D', join(folder, 'data')], {
    ...nobody, cwd: folder, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'],
  });
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  run('initdb', ['--auth=trust', '--no-sync']);

  const sql = blocksOf(readFileSync(join(root, 'docs/votes.md'), 'utf8')).filter(({ language }) => language === 'sql')
    .map(({ code }) => code).join('\n');
  const [ada, bo] = ['1', '2'].map((digit) => `'${digit}1111111-1111-1111-1111-111111111111'`);
  const calls = [
    `vote('a', 'ship', ${ada})`, `vote('a', 'ship', ${ada})`, `vote('a', 'skip', ${ada})`, `vote('a', 'ship', ${bo})`,
    `vote('a', null, ${ada})`, "tallies(array['a', 'b', 'c'], null)", 'tallies(array[]::text[], null)',
  ];
  // One statement a line is what the single-user mode takes.
  const lines = [
    ...sql.split(/;\n(?=create|alter|$)/).map((statement) => statement.replace(/\s+/g, ' ')),
    "insert into tools values ('a'), ('b')", ...calls.map((call) => `select ${call} as said`),
  ];
  const out = run('postgres', ['--single', 'postgres'], `${lines.join('\n')}\n`);
  const said = [...out.matchAll(/said = "(.*)"\s+\(typeid/g)].map(([, json]) => JSON.parse(json));
  assert.deepEqual(said, [
    { ship: 1, skip: 0, mine: 'ship' }, { ship: 1, skip: 0, mine: 'ship' }, { ship: 0, skip: 1, mine: 'skip' },
    { ship: 1, skip: 1, mine: 'ship' }, { ship: 1, skip: 0, mine: null },
    { a: { ship: 1, skip: 0, mine: null }, b: { ship: 0, skip: 0, mine: null } }, {},
  ]);
});
