import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { fenced, root } from '../docs/fenced.mjs';
import { run } from './world.mjs';

const catalogue = readFileSync(join(root, 'demo/data/catalogue.json'), 'utf8');
const validated = (text, name = 'a.yaml') => run(['validate', name], { files: { [name]: text } });

test('a file in YAML is checked and rendered as the same one in JSON', async () => {
  const yaml = stringify(JSON.parse(catalogue), { aliasDuplicateObjects: false });
  for (const name of ['a.yaml', 'a.YML']) assert.equal((await validated(yaml, name)).out, '1 file: no problems\n');
  for (const to of ['plain', 'markdown', 'text', 'json-ld', 'svg']) {
    const render = async (name, text) => (await run(['render', name, '--to', to], { files: { [name]: text } })).out;
    assert.equal(await render('a.yml', yaml), await render('a.json', catalogue));
  }
});

test('--to json gives JSON, whole and cut', async () => {
  const files = { 'a.yaml': 'title: Two # of them\ntools:\n  - name: A\n  - name: B\n' };
  const { out } = await run(['render', 'a.yaml', '--to', 'json'], { files });
  assert.deepEqual(JSON.parse(out), { title: 'Two', tools: [{ name: 'A' }, { name: 'B' }] });
  const cut = await run(['render', 'a.yaml', '--to', 'json', '--tools', 'b'], { files });
  assert.deepEqual(JSON.parse(cut.out), { tools: [{ name: 'B' }] });
});

test('pages of YAML files have their names, and a glob finds them', async () => {
  const files = { 'data/a.yaml': 'tools: [{ name: A }]', 'data/b.json': '{ "tools": [{ "name": "B" }] }' };
  const { out } = await run(['render', 'data/a.yaml', 'data/b.json', '--to', 'text', '--out', 'o'], { files });
  assert.equal(out, 'o/a.txt\no/b.txt\n');
  const two = { 'a.yaml': 'tools: [{ name: A }]', 'b.yaml': 'tools: [{ name: B }]' };
  assert.equal((await run(['validate', '*.yaml'], { files: two })).out, '2 files: no problems\n');
  const clash = await run(['render', 'a.yaml', 'a.json', '--to', 'text', '--out', 'o'],
    { files: { 'a.yaml': 'tools: [{ name: A }]', 'a.json': '{ "tools": [{ "name": "B" }] }' } });
  assert.match(clash.err, /a\.json: has the name of a\.yaml: a\./);
});

test('standard input may be YAML', async () => {
  assert.equal((await run(['validate'], { stdin: '# mine\ntools:\n  - name: Ä\n' })).out, '1 file: no problems\n');
});

test('a problem comes with its path, line and column; that of a key at the key', async () => {
  const { code, out } = await validated(
    'kiker: x\ntools:\n  - name: A\n    reviews:\n      - reviewer: ana\n        score: 101\n');
  assert.equal(code, 1);
  assert.match(out, /^a\.yaml:1:1: warning: kiker is not a known key/);
  assert.match(out, /^a\.yaml:6:16: error: tools\[0\]\.reviews\[0\]\.score must be/m);
});

test('language versions may be in different formats', async () => {
  const files = {
    'en.json': '{ "tools": [{ "name": "A", "reviews": [{ "reviewer": "ana", "score": 80 }] }] }',
    'de.yaml': 'lang: de\ntools:\n  - name: A\n    reviews:\n      - { reviewer: ana, score: 8 }\n',
  };
  const { out } = await run(['validate', '--same-facts', 'en.json', 'de.yaml'], { files });
  assert.match(out, /score differs: tools\[0\]\.reviews\[0\]\.score is 80\n {4}de\.yaml:5:33: .* is 8\n/);
});

test('only the core schema: days, yes and << are text, and tags mean nothing', async () => {
  const text = 'updated: 2026-10-24\nx-a: yes\nrows: [{ id: r }]\nbase: &b { name: B }\ntools:\n'
    + '  - name: A\n    category: yes\n    rows: { r: 2026-10-01 }\n  - <<: *b\n    name: C\n';
  const { out } = await run(['render', 'a.yaml', '--to', 'json'], { files: { 'a.yaml': text } });
  const { updated, tools } = JSON.parse(out);
  assert.equal(updated, '2026-10-24');
  assert.deepEqual(tools[0], { name: 'A', category: 'yes', rows: { r: '2026-10-01' } });
  assert.deepEqual(tools[1], { '<<': { name: 'B' }, name: 'C' });
});

test('better: true and false mean yes and no', async () => {
  const rows = ['{ id: a, better: true }', '{ id: b, better: false }', '{ id: c, better: yes }'];
  const text = `rows: [${rows.join(', ')}]\ntools: [{ name: A }]\n`;
  const { out } = await run(['render', 'a.yaml', '--to', 'json'], { files: { 'a.yaml': text } });
  assert.deepEqual(JSON.parse(out).rows.map(({ better }) => better), ['yes', 'no', 'yes']);
});

test('what is repeated by * has a place of its own', async () => {
  const { out } = await validated(
    'tools:\n  - name: A\n    pricing: &p\n      entry: 1\n  - name: B\n    pricing: *p\n');
  assert.match(out, /^a\.yaml:4:14: error: tools\[0\]\.pricing\.entry /m);
  assert.match(out, /^a\.yaml:6:14: error: tools\[1\]\.pricing\.entry /m);
});

const broken = [
  ['a key twice', 'tools:\n  - name: A\n    name: B\n', '3:5', /has the key name twice\.\n {4}Keep one/],
  ['a tab', 'tools:\n\t- name: A\n', '2:1', /has a tab/],
  ['a colon in a text', 'title: One: two\ntools: [{ name: A }]\n', '1:8',
    /has a colon within a text\.\n {4}Put the text into quotes/],
  ['an open bracket', 'tools: [{ name: A }\n', '2:1', /bracket that does not close/],
  ['a name that nothing gives', 'tools:\n  - name: *gone\n', '2:11', /has \* before a name/],
  ['two documents', 'tools: [{ name: A }]\n---\ntools: []\n', '2:1', /more than one document/],
  ['a bad indent', 'tools:\n  - name: A\n   url: x\n', '3:1', /is not indented like those beside it/],
  ['a text without a closing quote', 'title: "a\ntools: []\n', '3:1', /quote does not close/],
  ['a sign of YAML', 'title: @x\n', '1:8', /begins with a sign of YAML/],
];
for (const [what, text, place, message] of broken) {
  test(`broken YAML is told with line, column and reason: ${what}`, async () => {
    const { code, out } = await validated(text);
    assert.equal(code, 1);
    assert.ok(out.startsWith(`a.yaml:${place}: error: the file is not YAML: it `), out);
    assert.match(out, message);
    assert.match(out, /\n1 file: 1 error\n$/);
  });
}

const empty = [['', /is empty\.\n {4}Write: tools:/], ['# nothing\n', /is YAML, but no/], ['7', /is YAML, but no/]];
for (const [text, message] of empty) {
  test(`${JSON.stringify(text)} is no comparison`, async () => assert.match((await validated(text)).out, message));
}

test('a flood of repeats, and brackets without end, are problems like any other', async () => {
  const levels = Array.from({ length: 12 }, (_, index) => (
    `x-${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`));
  for (const text of [`x-0: &a0 [lol]\n${levels.join('\n')}\ntools: [{ name: A }]\n`, `tools: ${'['.repeat(20_000)}`]) {
    const { code, out } = await validated(text);
    assert.equal(code, 1);
    assert.match(out, /error: the file is not YAML: it (repeats more|is nested too deeply)/);
  }
});

test('JSON that is YAML is told what to do', async () => {
  assert.match((await validated('tools:\n  - name: A\n', 'a.json')).out,
    /it is YAML\.\n {4}Give the file a name that ends in \.yaml/);
});

test('tallies may be YAML', async () => {
  const files = { 'a.yaml': 'tools: [{ name: A }]', 't.yaml': 'a: { ship: 7, skip: 1 }' };
  const { out } = await run(['render', 'a.yaml', '--to', 'text', '--tallies', 't.yaml'], { files });
  assert.match(out, /7 ship \/ 1 skip/);
});

test('the file in docs/command.md can be read', async () => {
  const [text] = fenced(readFileSync(join(root, 'docs/command.md'), 'utf8'), 'yaml');
  const { out } = await run(['render', 'a.yaml', '--to', 'json'], { files: { 'a.yaml': text } });
  assert.deepEqual(JSON.parse(out).rows, [{ id: 'washing', label: 'Washing up', better: 'no' }]);
});
