import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { run } from './world.mjs';

const { parse } = await importTs('src/model/index.ts');
const ssr = await importTs('src/ssr/index.ts');
const { readSource } = await importTs('src/cli/source.ts');
const { cut } = await importTs('src/cli/cut.ts');
const { helpOf } = await importTs('src/cli/command.ts');
const { render } = await importTs('src/cli/render.ts');
const { forms } = await importTs('src/cli/forms.ts');

const demo = (name) => readFileSync(join(import.meta.dirname, '../../demo/data', name), 'utf8');
const catalogue = demo('catalogue.json');
const pair = JSON.stringify({
  title: 'All three',
  $schema: './x.json',
  'x-cms': 7,
  reviewers: [{ id: 'ana' }, { id: 'ben', _since: 2020 }, { id: 'eve' }],
  rows: [{ id: 'weight' }, { id: 'color' }],
  tools: [
    { id: 'a', name: 'A', rows: { weight: 1 }, reviews: [{ reviewer: 'ana', score: 80 }] },
    { id: 'b', name: 'B', _note: 'mine', rows: { color: null }, reviews: [{ reviewer: 'ben', verdict: 'skip' }] },
    { name: 'C' }, { name: 'C' }, { name: '…' },
  ],
});
const files = { 'a.json': pair };
const plain = '{ "tools": [{ "name": "A" }] }';

/** A prerendered panel without its data, which is cut down here, too, and the digest of it. */
const visible = (text) => text.trimEnd().replace(/ prerendered="[^"]*"/, '')
  .replace(/<script type="application\/json">.*?<\/script>/s, '');

for (const [name, { draw, takes }] of Object.entries(forms)) {
  test(`--to ${name} prints what compare-panel/ssr gives, with the tools and sections asked for`, async () => {
    const all = { 'c.json': catalogue };
    const { code, out, err } = await run(['render', 'c.json', '--to', name, '--tools', 'openrouter modal',
      ...(takes.includes('sections') ? ['--sections', 'decision cards'] : [])], { files: all });
    const { value } = draw(catalogue, { tools: 'openrouter modal', sections: 'decision cards' });
    assert.deepEqual([code, err], [0, '']);
    assert.equal(visible(out), visible(value));
    assert.match(out, /Modal/);
    assert.doesNotMatch(out, /SmolLM3/);
    assert.ok(out.endsWith('\n'));
  });
}

const settings = {
  sections: 'cards', base: 'https://base.example/', 'heading-level': '4', theme: 'dark', id: 'x', nonce: 'r4nd0m',
  stylesheet: '/p.css', fallback: 'plain', type: 'SoftwareApplication',
};
for (const name of [...Object.keys(forms), 'json']) {
  for (const [option, setting] of Object.entries(settings)) {
    const args = ['render', 'a.json', '--to', name];
    const one = { name: 'A', url: 'x', reviews: [{ reviewer: 'ana', score: 80 }] };
    const own = { 'a.json': JSON.stringify({ reviewers: [{ id: 'ana', kind: 'person' }], tools: [one] }) };
    const isTaken = forms[name]?.takes.includes(option) ?? false;
    test(`--${option} ${isTaken ? 'changes' : 'is refused for'} --to ${name}`, async () => {
      const result = await run([...args, `--${option}`, setting], { files: own });
      assert.equal(result.code, isTaken ? 0 : 2);
      if (isTaken) assert.notEqual(result.out, (await run(args, { files: own })).out);
      else assert.match(result.err, new RegExp(`--${option} changes nothing in --to ${name}\\.\n {4}It is for html`
        + '|It is for json-ld'));
    });
  }
}

test('the help says which forms an option is for', () => {
  assert.match(helpOf(render), /^ {2}--id ID .*\n.*\n {24}For html, plain\.$/m);
});

test('--tallies takes what a votes service says, and --tallies-as-of the day', async () => {
  const own = { 'a.json': plain, 't.json': '{ "a": { "ship": 7, "skip": 1 } }', 'bad.json': '[1]' };
  const args = ['render', 'a.json', '--to', 'text', '--tallies'];
  const { out } = await run([...args, 't.json', '--tallies-as-of', '2026-11-02'], { files: own });
  assert.match(out, /7 ship \/ 1 skip[^]*As of November 2, 2026/);
  for (const [more, said] of [
    [['bad.json'], /bad\.json: holds no tallies\.\n {4}A votes service/],
    [['missing.json'], /missing\.json: .*no such file/i],
    [['t.json', '--tallies-as-of', '2026-02-30'], /--tallies-as-of 2026-02-30 is no day/],
  ]) {
    const { code, err } = await run([...args, ...more], { files: own });
    assert.equal(code, 2);
    assert.match(err, said);
  }
  const alone = await run(['render', 'a.json', '--to', 'text', '--tallies-as-of', '2026-11-02'], { files: own });
  assert.match(alone.err, /--tallies-as-of needs --tallies/);
  const refused = await run(['render', 'a.json', '--to', 'svg', '--tallies', 't.json'], { files: own });
  assert.match(refused.err, /--tallies changes nothing in --to svg\.\n {4}It is for html, plain, markdown, text\./);
});

test('--votes and --bookmarkable reach the element', async () => {
  const { out } = await run(['render', 'a.json', '--to', 'html', '--votes', 'local', '--bookmarkable'], { files });
  assert.match(out, /^<compare-panel votes="local" bookmarkable="bookmarkable"/);
  assert.match(out, /<div class="votes"/);
});

test('--nonce and --stylesheet reach the style of the HTML', async () => {
  const { out } = await run(['render', 'a.json', '--to', 'html', '--nonce', 'r4nd0m'], { files });
  assert.match(out, /<style nonce="r4nd0m">/);
  const linked = await run(['render', 'a.json', '--to', 'html', '--stylesheet', '/p.css'], { files });
  assert.match(linked.out, /<link rel="stylesheet" href="\/p\.css">/);
  assert.doesNotMatch(linked.out, /<style/);
});

test('a form tells what it has to say of its own, beside what is wrong with the file', async () => {
  const own = JSON.stringify({
    publisher: { name: 'A' }, tools: [{ name: 'A', url: 'x:y', reviews: [{ reviewer: 'ana', score: 80 }] }],
  });
  const { code, err } = await run(['render', 'a.json', '--to', 'json-ld'], { files: { 'a.json': own } });
  assert.equal(code, 0);
  assert.equal(err.match(/must be an http/g).length, 1);
  assert.match(err, /: publisher seems to be the party behind/);
});

test('--type says what the tools are to schema.org', async () => {
  const reviewed = JSON.stringify({
    reviewers: [{ id: 'ana', kind: 'person' }], tools: [{ name: 'A', reviews: [{ reviewer: 'ana', score: 80 }] }],
  });
  const { out } = await run(['render', 'a.json', '--to', 'json-ld', '--type', 'SoftwareApplication'],
    { files: { 'a.json': reviewed } });
  assert.match(out, /"@type":\s*"SoftwareApplication"/);
});

test('standard input is rendered to standard output', async () => {
  const { code, out } = await run(['render', '--to', 'html'], { stdin: pair });
  assert.equal(code, 0);
  assert.equal(out.trimEnd(), ssr.prerender(pair).value);
});

test('--to json cuts a catalogue down, and keeps what the author wrote', async () => {
  const { out } = await run(['render', 'a.json', '--to', 'json', '--tools', 'b a'], { files });
  assert.deepEqual(JSON.parse(out), {
    $schema: './x.json',
    'x-cms': 7,
    reviewers: [{ id: 'ana' }, { id: 'ben', _since: 2020 }],
    rows: [{ id: 'weight' }],
    tools: [JSON.parse(pair).tools[1], JSON.parse(pair).tools[0]],
  });
  assert.deepEqual(Object.keys(JSON.parse(out)), ['$schema', 'x-cms', 'reviewers', 'rows', 'tools']);
});

test('--to json without --tools gives the file as it is', async () => {
  const { out } = await run(['render', 'a.json', '--to', 'json'], { files });
  assert.deepEqual(JSON.parse(out), JSON.parse(pair));
});

test('--to json keeps the indentation', async () => {
  const tabbed = JSON.stringify(JSON.parse(pair), null, '\t');
  const { out } = await run(['render', 'a.json', '--to', 'json'], { files: { 'a.json': tabbed } });
  assert.equal(out, `${tabbed}\n`);
});

test('a tool that is cut out keeps the id that it has in the whole file', async () => {
  const { out } = await run(['render', 'a.json', '--to', 'json', '--tools', 'c-2 tool-5'], { files });
  assert.deepEqual(JSON.parse(out).tools, [{ id: 'c-2', name: 'C' }, { id: 'tool-5', name: '…' }]);
});

for (const name of ['catalogue.json', 'vacuums.json', 'broken/partly-valid.json', 'broken/hostile.json']) {
  test(`a part of ${name} is read as these tools of the whole are`, () => {
    const source = readSource(demo(name));
    const ids = source.comparison.tools.map(({ id }) => id);
    for (const chosen of [ids, ids.slice(0, 1), ids.slice(-2).reverse(), [...ids].reverse()]) {
      const tools = chosen.join(' ');
      const part = parse(cut(source, tools).json).value;
      const whole = parse(demo(name), { tools }).value;
      const shown = new Set(whole.tools.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer)));
      const filled = new Set(whole.tools.flatMap(({ rows }) => Object.keys(rows)));
      const isAll = chosen.length === ids.length && chosen.every((id, index) => id === ids[index]);
      assert.deepEqual(part, isAll ? whole : {
        __proto__: null, // as all that is parsed
        ...whole,
        reviewers: whole.reviewers.filter(({ id }) => shown.has(id)),
        rows: whole.rows.filter(({ id }) => filled.has(id)),
      });
    }
  });
}

test('--out writes each file under its name, below the folder that they have in common', async () => {
  const data = { 'data/a.json': plain, 'data/de/a.json': plain };
  const { code, out, err, written } = await run(['render', ...Object.keys(data), '--to', 'html', '--out', 'out/'],
    { files: data });
  assert.deepEqual([code, out, err], [0, 'out/a.html\nout/de/a.html\n', '2 pages written\n']);
  assert.deepEqual(Object.keys(written), ['out/a.html', 'out/de/a.html']);
  assert.equal(written['out/a.html'].trimEnd(), ssr.prerender(plain).value);
});

test('only what has changed is written', async () => {
  const render = (there) => run(['render', 'a.json', '--to', 'html', '--out', 'out'], { files: there });
  const first = await render({ 'a.json': plain });
  const again = await render({ ...first.written, 'a.json': plain });
  assert.deepEqual(again, { code: 0, out: '', err: '0 pages written, 1 page unchanged\n', written: {} });
  const { out } = await render({ ...first.written, 'a.json': plain.replace('A', 'Ä') });
  assert.equal(out, 'out/a.html\n');
});

const pairs = `
# the usual ones
a b
  b \t a -> turned/round
#x a -> sharp.html
`;

test('--pairs makes a page of each line', async () => {
  const odd = pair.replace('"id":"b"', '"id":"#x"');
  const { code, written, err } = await run(['render', 'a.json', '--to', 'html', '--pairs', 'p.txt', '--out', 'out'],
    { files: { 'a.json': odd, 'p.txt': pairs } });
  assert.deepEqual(Object.keys(written), ['out/a-vs-b.html', 'out/turned/round.html', 'out/sharp.html']);
  assert.equal(written['out/sharp.html'].trimEnd(), ssr.prerender(cut(readSource(odd), '#x a').json).value);
  assert.equal(code, 0);
  assert.match(err, /^p\.txt:3:1: warning: tools has no tool with the id “b”/m);
  assert.match(err, /3 pages written\n$/);
});

test('a page without a tool is left out, told and a failure; the others are made', async () => {
  const { code, written, err } = await run(['render', 'a.json', '--to', 'html', '--pairs', 'p.txt', '--out', 'out'],
    { files: { 'a.json': pair, 'p.txt': 'x y\na b\n' } });
  assert.equal(code, 1);
  assert.deepEqual(Object.keys(written), ['out/a-vs-b.html']);
  assert.match(err, /^p\.txt:1:1: error: tools has no tool to show\.\n {4}There are a, b, /m);
  assert.match(err, /1 page written, 1 without a tool\n$/);
});

test('ids of --tools that a file has not are told of the option, with the nearest that it has', async () => {
  const two = { 'a.json': '{ "tools": [{ "name": "Alpha" }, { "name": "Beta" }] }' };
  const { code, out, err } = await run(['render', 'a.json', '--to', 'text', '--tools', 'bata none'], { files: two });
  assert.deepEqual([code, out], [1, '']);
  assert.equal(err, '--tools: warning: a.json has no tool with the id “bata”.\n    Did you mean “beta”?\n'
    + '--tools: warning: a.json has no tool with the id “none”.\n'
    + '--tools: error: a.json has no tool to show.\n    There are alpha, beta.\n');
});

test('of many tools some are named', async () => {
  const many = JSON.stringify({ tools: Array.from({ length: 11 }, (_, index) => ({ name: `${index}` })) });
  const { err } = await run(['render', '--to', 'text', '--tools', 'nothing'], { stdin: many });
  assert.match(err, /There are 0, 1, .*, 9 and more\.\n$/);
});

test('pairs can come by standard input', async () => {
  const { written } = await run(['render', 'a.json', '--to', 'html', '--pairs', '-', '--out', 'out'],
    { files, stdin: 'a b\n' });
  assert.deepEqual(Object.keys(written), ['out/a-vs-b.html']);
});

test('ids that file systems do not take give a name that they take', async () => {
  const odd = JSON.stringify({ tools: [{ id: '../a', name: 'A' }, { id: 'c:\\b', name: 'B' }] });
  const { written } = await run(['render', 'a.json', '--to', 'json', '--pairs', 'p.txt', '--out', 'out'],
    { files: { 'a.json': odd, 'p.txt': '../a c:\\b' } });
  assert.deepEqual(Object.keys(written), ['out/-a-vs-c--b.json']);
});

test('ids that file systems take for a device or a hidden file give a name of a page', async () => {
  const ids = ['con', 'NUL.x', 'com1', 'console', '.', 'a\u202eb'];
  const odd = JSON.stringify({ tools: ids.map((id) => ({ id, name: 'A' })) });
  const { written } = await run(['render', 'a.json', '--to', 'json', '--pairs', 'p.txt', '--out', 'out'],
    { files: { 'a.json': odd, 'p.txt': ids.join('\n') } });
  const names = ['-con', '-NUL.x', '-com1', 'console', '-', 'a-b'];
  assert.deepEqual(Object.keys(written), names.map((name) => `out/${name}.json`));
});

const deep = `{ "x-deep": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "tools": [{ "name": "A" }, { "name": "B" }] }`;

test('an ignored key, however deep, stays in a file that is given as it is, or that is told', async () => {
  const whole = await run(['render', 'a.json', '--to', 'json'], { files: { 'a.json': deep } });
  assert.deepEqual(whole, { code: 0, out: `${deep}\n`, err: '', written: {} });
  const part = await run(['render', 'a.json', '--to', 'json', '--tools', 'b'], { files: { 'a.json': deep } });
  assert.deepEqual([part.code, part.out], [2, '']);
  assert.match(part.err, /^compare-panel: .*nested too deeply.*\.\n {4}Leave it out of the file\.\n$/);
});

test('what a name or a text says does not steer a terminal, and reaches other programs as it is', async () => {
  const evil = 'a\u009b31m\u202e.json';
  const data = JSON.stringify({ tools: [{ name: evil, description: evil }] });
  const all = { [evil]: data };
  const asked = [
    ['--to', 'html', '--out', 'out'], ['--to', 'json'],
    ['--to', 'html'], ['--to', 'json', '--tools', 'x'],
  ];
  for (const args of asked) {
    const { out, err } = await run(['render', evil, ...args], { files: all, isTTY: true });
    assert.doesNotMatch((out + err).replaceAll(/\u001b\[(\d*m|K)/g, ''), /[^\P{Cc}\n\t\r]|\u202e/u);
  }
  const { out } = await run(['render', evil, '--to', 'html', '--out', 'out'], { files: all });
  assert.equal(out, `out/${evil.replace('json', 'html')}\n`);
});

test('what is wrong with a file is told, and what is valid is rendered', async () => {
  const { code, out, err } = await run(['render', 'a.json', '--to', 'html'],
    { files: { 'a.json': '{ "tools": [{ "name": "A", "url": "x:y" }] }' } });
  assert.equal(code, 0);
  assert.match(out, /^<compare-panel/);
  assert.equal(err, 'a.json:1:35: error: tools[0].url must be an http, https or mailto link, not "x:y".\n');
});

for (const [what, text] of [['broken JSON', '{'], ['nothing to show', '{ "tools": [] }']]) {
  test(`a file with ${what} is a failure`, async () => {
    const { code, out, err } = await run(['render', 'a.json', '--to', 'html'], { files: { 'a.json': text } });
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^a\.json:1:\d+: error: /);
  });
}

test('words are loaded for --locale, else for the language of the file, by the nearest that there is', async () => {
  const spoken = async (args, lang, form = 'json-ld') => {
    const languages = [];
    const text = JSON.stringify({ lang, tools: [{ name: 'A' }] });
    const { err } = await run(['render', 'a.json', '--to', form, ...args], {
      files: { 'a.json': text }, shipped: { speak: async (language) => { languages.push(language); } },
    });
    return err || languages.join();
  };
  assert.equal(await spoken(['--locale', 'de-AT']), 'de');
  assert.equal(await spoken(['--locale', 'DE'], 'fr'), 'de');
  assert.equal(await spoken([], 'fr-CA'), 'fr');
  assert.equal(await spoken([], 'xx'), '');
  assert.equal(await spoken(['--locale', 'en-GB'], 'fr'), '');
  assert.match(await spoken(['--locale', 'xyz']), /no words in “xyz”\.\n {4}There are en, de, fr\./);
  assert.match(await spoken(['--locale', 'de'], 'en', 'json'), /--locale changes nothing in --to json\./);
});

const refused = [
  [['render', 'a.json'], /render needs --to\.\n {4}There are html, /],
  [['render', 'a.json', '--to', 'htm'], /--to is one of .*Did you mean “html”/s],
  [['render', 'a.json', '--to', 'html', '--sections', 'card'], /no section card\.\n {4}Did you mean “cards”/],
  ...['9', '0', '-1', '2.5', 'x', ''].map((level) => [
    ['render', 'a.json', '--to', 'html', `--heading-level=${level}`],
    new RegExp(`--heading-level is a whole number from 1 to 6, not ${level}\\.\n$`),
  ]),
  [['render', 'a.json', 'b.json', '--to', 'html'], /2 pages need a folder\.\n {4}Name it by --out DIR/],
  [['render', 'a.json', '--to', 'json', '--nonce', 'x'], /--nonce changes nothing in --to json\.\n {4}It is for html\./],
  [['render', 'a.json', 'b.json', '--to', 'html', '--pairs', 'p'], /takes its tools from one file/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'p', '--tools', 'a'], /exclude each other/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'twice', '--out', 'o'], /twice:2: has the name of twice:1: A-vs-B/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'away', '--out', 'o'], /away:1: \.\.\/x leads out of the folder/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'arrow', '--out', 'o'], /arrow:1: needs ids, and a name/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'blank', '--out', 'o'], /blank: has no pages/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'folder', '--out', 'o'], /folder:1: x\/ names a folder, and no file/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'points', '--out', 'o'], /points:2: has the name of points:1: -/],
  [['render', 'a.json', '--to', 'html', '--pairs', 'same', '--out', 'o'], /same:2: has the name of same:1: x\/\.\/y\.html/],
  [['render', 'x/a.json', '--to', 'json', '--out', './x'], /\.\/x\/a\.json: would be written over what it is made from/],
  [['render', 'x/a.json', '--to', 'json', '--out', resolve('x')], /a\.json: would be written over what it is made from/],
  [['render', 'b.json', 'a.json', '--to', 'json', '--out', 'link'], /^compare-panel: link\/a\.json: would be written over/m],
  [['render', 'a.json', '--to', 'text', '--pairs', 'own.txt', '--out', '.'], /\/own\.txt: would be written over/],
  [['render', 'a.json', '--to', 'html', '--out', 'locked'], /locked\/a\.html: permission denied/],
  [['render', 'none.json', '--to', 'html'], /none\.json: there is no such file/],
];
for (const [args, message] of refused) {
  test(`compare-panel ${args.join(' ')} is refused with a reason`, async () => {
    const { code, written, err } = await run(args, { files: {
      'a.json': pair, 'b.json': pair, 'x/a.json': pair, p: 'a b', twice: 'a b\nA B', away: 'a b -> ../x', arrow: 'a ->',
      blank: '# nothing\n\n', 'locked/a.html': { code: 'EACCES' }, folder: 'a -> x/', points: '.\n..',
      same: 'a -> x/y\nb -> x/./y.html', 'own.txt': 'a -> own',
    }, links: { 'link/a.json': 'a.json' } });
    assert.equal(code, 2);
    assert.deepEqual(written, {});
    assert.match(err, message);
  });
}
