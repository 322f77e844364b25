import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { run } from './world.mjs';

const { commands, help } = await importTs('src/cli/main.ts');
const pkg = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

for (const args of [['--help'], ['-h'], ['help'], ['help', '--help'], ['--help', 'help']]) {
  test(`${args.join(' ')} names every command`, async () => {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.equal(out, help());
    assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
    for (const { name, summary } of commands) {
      assert.ok(out.replace(/\s+/g, ' ').includes(`${name} ${summary}`), name);
    }
  });
}

for (const { name, options } of commands) {
  test(`${name} --help tells its options and gives examples, in 80 columns`, async () => {
    const { code, out } = await run([name, '--help']);
    assert.equal(code, 0);
    for (const word of ['help', '--help', '-h']) assert.equal((await run([word, name])).out, out);
    for (const option of Object.keys(options)) assert.match(out, new RegExp(`^ {2}--${option}\\b`, 'm'));
    assert.match(out, new RegExp(`^Usage: compare-panel ${name}`, 'm'));
    assert.match(out, new RegExp(`^Examples:\\n {2}.*compare-panel ${name}`, 'm'));
    assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
  });
}

test('--version is that of the package', async () => {
  assert.deepEqual(await run(['--version']), { code: 0, out: `${pkg.version}\n`, err: '', written: {} });
});

const refused = [
  [[], /no command is named.*\n {4}There are validate/],
  [['valdate'], /there is no command valdate\.\n {4}Did you mean “validate”\?/],
  [['--help', 'valdate'], /there is no command valdate\.\n {4}Did you mean “validate”\?/],
  [['--hlep'], /there is no option --hlep\.\n {4}Did you mean “--help”\?/],
  [['validate', '-strict', 'a.json'], /validate has no option -strict\.\n {4}Did you mean “--strict”\?/],
  [['validate', '-a.json'], /validate has no option -a\.json\.\n {4}If it is a file: \.\/-a\.json\n/],
  [['validate', 'a.json', ''], /a file has no name\.\n {4}Is the variable that names it empty\?/],
  [['render', '--to', 'html', ' '], /a file has no name/],
  [['render', '--to', 'html', '--pairs', '', 'a.json'], /--pairs names no file\.\n {4}Is the variable/],
  [['render', '--to', 'html', '--out=', 'a.json'], /--out names no folder\.\n {4}Is the variable/],
  [['schema', '--out', ''], /--out names no file\.\n {4}Is the variable/],
  [['validate', '--stric', 'a.json'], /validate has no option --stric\.\n {4}Did you mean “--strict”\?/],
  [['validate', '-x', 'a.json'], /validate has no option -x\.\n {4}See “compare-panel validate --help”/],
  [['validate', '--format', 'jsn', 'a.json'], /--format is one of text, json, not jsn\.\n {4}Did you mean “json”\?/],
  [['validate', '--format'], /--format needs a value/],
  [['validate', '--strict=yes', 'a.json'], /--strict takes no value/],
  [['validate', '--constructor'], /has no option --constructor/],
  [['schema', 'a.json'], /schema takes no file/],
];
for (const [args, message] of refused) {
  test(`compare-panel ${args.join(' ')} is answered with a hint and exit code 2`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, message);
    assert.match(err, /^compare-panel: /);
  });
}

test('behind -- everything is a file', async () => {
  const files = { '--help': '{ "tools": [{ "name": "A" }] }' };
  const { code, out } = await run(['validate', '--', '--help'], { files });
  assert.equal(code, 0);
  assert.equal(out, '1 file: no problems\n');
});

test('schema prints the schema, or writes it', async () => {
  assert.equal((await run(['schema'])).out, '{ "title": "schema" }\n');
  const { out, written } = await run(['schema', '--out', 'x/s.json']);
  assert.equal(out, 'x/s.json\n');
  assert.deepEqual(written, { 'x/s.json': '{ "title": "schema" }\n' });
  const { code, err } = await run(['schema', '--out', 'x'], { files: { x: { code: 'EACCES' } } });
  assert.equal(code, 2);
  assert.match(err, /x: permission denied/);
});
