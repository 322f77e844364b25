/** The command as it is installed: the file alone, in a process of its own. Needs a build. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { installPacked, root } from './pack.mjs';

const packed = installPacked();
const pkg = JSON.parse(readFileSync(join(packed.installed, 'package.json'), 'utf8'));
const bin = join(packed.installed, pkg.bin['compare-panel']);

const folder = mkdtempSync(join(tmpdir(), 'compare-panel-cli-'));
cpSync(join(root, 'demo/data'), join(folder, 'data'), { recursive: true });
after(() => {
  packed.remove();
  rmSync(folder, { recursive: true });
});

const compare = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args],
    { cwd: folder, input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};

test('the command can be run as a program', { skip: process.platform === 'win32' }, () => {
  const { status, stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8' });
  assert.deepEqual([status, stdout], [0, `${pkg.version}\n`]);
});

test('the command needs no other package', () => {
  const alone = join(folder, 'alone/dist');
  mkdirSync(alone, { recursive: true });
  writeFileSync(join(alone, '../package.json'), '{ "type": "module" }');
  cpSync(bin, join(alone, 'cli.js'));
  const { status, stderr } = spawnSync(process.execPath, [join(alone, 'cli.js'), 'validate', 'data/catalogue.json'],
    { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
});

test('the command is small: below 205 kB, and its libraries are named with their licences', () => {
  const size = readFileSync(bin).length;
  assert.ok(size < 205_000, `${size} bytes`);
  const licences = readFileSync(join(packed.installed, 'dist/third-party-licences.txt'), 'utf8');
  const names = ['jsonc-parser', 'tinyglobby', 'fdir', 'picomatch', 'lit-html', '@lit/context', 'papaparse', 'yaml'];
  for (const name of names) {
    assert.match(licences, new RegExp(`^(.*, )?${name}(,|$)`, 'm'));
  }
});

test('sheets and YAML are read by what lies beside it', () => {
  const { code, out } = compare(['import', '-'], 'Name;Weight (kg)\nA;1,5\n');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out).tools, [{ id: 'a', name: 'A', rows: { weight: 1.5 } }]);
  assert.deepEqual(compare(['validate'], 'tools:\n  - name: A\n'), { code: 0, out: '1 file: no problems\n', err: '' });
});

test('it finds the files of a quoted pattern', () => {
  const { code, out, err } = compare(['validate', 'data/**/*.json']);
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /^data\/broken\/hostile\.json:/m);
  assert.match(out, /\n7 files: \d+ errors, \d+ warnings\n$/);
});

test('a page is not written over its file by another name', { skip: process.platform === 'win32' }, () => {
  const project = join(folder, 'names');
  mkdirSync(join(project, 'data'), { recursive: true });
  const text = '{ "tools": [{ "name": "A" }, { "name": "B" }] }';
  for (const name of ['a', 'b']) writeFileSync(join(project, `data/${name}.json`), text);
  symlinkSync('data', join(project, 'out'));
  mkdirSync(join(project, 'links'));
  symlinkSync('../data/b.json', join(project, 'links/b.json'));
  mkdirSync(join(project, 'hard'));
  linkSync(join(project, 'data/b.json'), join(project, 'hard/b.json'));
  for (const out of ['out', 'links', 'hard']) {
    const { code, err } = compare(['render', 'names/data/a.json', 'names/data/b.json', '--to', 'json', '--tools', 'b',
      '--out', `names/${out}`]);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`names/${out}/[ab]\\.json: would be written over what it is made from`));
  }
  for (const name of ['a', 'b']) assert.equal(readFileSync(join(project, `data/${name}.json`), 'utf8'), text);
  assert.equal(existsSync(join(project, 'links/a.json')), false);
});

test('a pattern that would look through far too much is refused', { skip: process.platform === 'win32' }, () => {
  // Links to the folder that they lie in double what there is at each level.
  const much = join(folder, 'much');
  mkdirSync(much);
  const text = '{ "tools": [{ "name": "A" }] }';
  for (let index = 0; index < 400; index += 1) writeFileSync(join(much, `${index}.json`), text);
  assert.match(compare(['validate', 'much/*.json']).out, /^400 files: no problems\n$/);
  for (let index = 0; index < 300; index += 1) symlinkSync('.', join(much, `again-${index}`));
  const { code, err } = compare(['validate', 'much/**/*.json']);
  assert.equal(code, 2);
  assert.match(err, /^compare-panel: much\/.*: looks through more than 100,000 files\.\n {4}Begin it with a smaller folder/);
});

test('a key that is ignored costs no memory, however deep it is', () => {
  const key = `{ "x-deep": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}, "tools": [{ "name": 1 }] }`;
  const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=100', bin, 'validate'],
    { cwd: folder, input: key, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stdout, /^<stdin>:1:1: error: /);
});

test('a pattern does not look into node_modules and hidden folders, unless it names them', () => {
  const project = join(folder, 'project');
  for (const path of ['data/a.json', 'data/node_modules/x/b.json', 'node_modules/x/c.json', 'data/.git/d.json']) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), '{ "tools": [{ "name": "A" }] }');
  }
  const filesOf = (pattern, cwd) => {
    const args = [bin, 'validate', '--format', 'json', pattern];
    return JSON.parse(spawnSync(process.execPath, args, { cwd }).stdout).files.map(({ file }) => file);
  };
  assert.deepEqual(filesOf('**/*.json', project), ['data/a.json']);
  assert.deepEqual(filesOf('../**/*.json', join(project, 'data')), ['../data/a.json']);
  assert.deepEqual(filesOf(`${project}/**/*.json`, join(project, 'data')), [`${project}/data/a.json`]);
  assert.deepEqual(filesOf('node_modules/**/*.json', project), ['node_modules/x/c.json']);
  assert.deepEqual(filesOf('**/node_modules/**/*.json', project),
    ['data/node_modules/x/b.json', 'node_modules/x/c.json']);
  assert.deepEqual(filesOf('data/.git/*.json', project), ['data/.git/d.json']);
});

test('a file whose name is a pattern is that file', () => {
  writeFileSync(join(folder, 'a[1].json'), '{ "tools": [{ "name": "A" }] }');
  assert.deepEqual(compare(['validate', 'a[1].json']), { code: 0, out: '1 file: no problems\n', err: '' });
});

test('it reads standard input', () => {
  const { code, out } = compare(['validate'], readFileSync(join(folder, 'data/catalogue.json'), 'utf8'));
  assert.deepEqual([code, out], [0, '1 file: no problems\n']);
});

for (const [path, reason] of [['nothing.json', 'there is no such file'], ['data', 'is a folder']]) {
  test(`${path} is answered without a stack trace`, () => {
    const { code, out, err } = compare(['validate', path]);
    assert.deepEqual([code, err], [2, '']);
    assert.ok(out.includes(`cannot be read: ${reason}`), out);
    assert.doesNotMatch(out, /\bat .*\.js/);
  });
}

test('a reader that stops early is no error', async () => {
  const broken = Array.from({ length: 3000 }, (_, index) => `{ "name": "A", "x${index}": 1 }`);
  writeFileSync(join(folder, 'long.json'), `{ "tools": [${broken.join(',\n')}] }`);
  const child = spawn(process.execPath, [bin, 'validate', 'long.json'], { cwd: folder });
  let complaints = '';
  child.stderr.on('data', (chunk) => { complaints += chunk; });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  assert.equal(complaints, '');
  assert.ok(code === 0 || code === 1, String(code));
});

const full = '/dev/full';
test('a disk that is full is told without a stack trace', { skip: !existsSync(full) }, () => {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'schema'],
    { stdio: ['ignore', openSync(full, 'w'), 'pipe'] });
  assert.deepEqual([status, `${stderr}`], [2, 'compare-panel: standard output: the disk is full.\n']);
});

test('schema prints what the package ships', () => {
  const { code, out } = compare(['schema']);
  assert.equal(code, 0);
  assert.equal(out, readFileSync(join(packed.installed, 'dist/comparison.schema.json'), 'utf8'));
});
