import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import { root } from './pack.mjs';

const code = readFileSync(join(root, 'dist/compare-panel.js'), 'utf8');

/** The sources that an ES module bundler would put on a page that imports a file of dist/. */
async function sourcesOf(entry) {
  const { metafile } = await build({
    entryPoints: [join(root, 'dist', entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    conditions: ['production'],
    logLevel: 'error',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
}

/** Bytes that a page loads for a file of dist/: with splitting, without what is fetched when it is first needed. */
async function bytesOf(entry, splitting) {
  const { outputFiles, metafile: { outputs } } = await build({
    entryPoints: [join(root, 'dist', entry)],
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting,
    format: 'esm',
    legalComments: 'none',
    conditions: ['production'],
    logLevel: 'error',
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path, brotliCompressSync(contents).length]));
  const loaded = new Set();
  const load = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: other, kind } of outputs[path].imports) if (kind === 'import-statement') load(other);
  };
  load(Object.keys(outputs).find((path) => outputs[path].entryPoint));
  return [...loaded].reduce((sum, path) => sum + (sizes.get(join(root, path)) ?? 0), 0);
}

/** The most bytes of brotli, of which 1,900 are for scales and for what publishers publish. The goal is 21,000. */
const limit = 24_683;

test(`the script file weighs less than ${limit} bytes of brotli`, (t) => {
  const bytes = brotliCompressSync(code).length;
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes < limit, `${bytes} bytes`);
});

test('the script file is valid as a classic script and as a module', async () => {
  assert.doesNotThrow(() => new Script(code));
  const { warnings } = await build({ stdin: { contents: code }, write: false, format: 'esm', logLevel: 'silent' });
  assert.deepEqual(warnings, []);
});

test('the script file says whose work it is', () => {
  const banner = code.slice(0, code.indexOf('*/'));
  for (const word of ['compare-panel', 'MIT', 'lit', 'BSD-3-Clause']) assert.ok(banner.includes(word), word);
  const licences = readFileSync(join(root, 'dist/third-party-licences.txt'), 'utf8');
  assert.match(licences, /Google LLC[^]*Redistribution and use/);
});

test('the script file contains nobody else\'s work', () => {
  const { sources } = JSON.parse(readFileSync(join(root, 'dist/compare-panel.js.map'), 'utf8'));
  const packages = sources.flatMap((path) => /node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];
  assert.deepEqual(packages.filter((name) => !lit.includes(name)), []);
});

test('the source map leads to sources with their text', () => {
  assert.match(code, /\/\/# sourceMappingURL=compare-panel\.js\.map\s*$/);
  const { sources, sourcesContent } = JSON.parse(readFileSync(join(root, 'dist/compare-panel.js.map'), 'utf8'));
  const at = sources.findIndex((path) => path.endsWith('src/model/verdict.ts'));
  assert.equal(sourcesContent[at], readFileSync(join(root, 'src/model/verdict.ts'), 'utf8'));
});

const mustNotAppear = [
  ['code from text', /\bnew Function\b|\beval\(/],
  ['Lit\'s development build', /dev mode|litIssuedWarnings/],
  ['Node\'s process', /\bprocess\.env\b/],
  ['imports but that of its parts', /\bimport\s*["'{]|\bimport\s*\([^]*\bimport\s*\(/],
  ['cookies', /\.cookie\b/],
  ['script elements', /createElement\(["'`]script/],
  ['style elements and attributes in templates', /<style|\sstyle=/],
  ['white space of templates', /> {2,}<|>\n\s*</],
  ['decorator helpers', /__decorate/],
];
for (const [what, pattern] of mustNotAppear) {
  test(`the script file has no ${what}`, () => assert.equal(pattern.exec(code)?.[0], undefined));
}

test('the model brings neither Lit nor a page', async () => {
  const sources = await sourcesOf('model/index.js');
  assert.deepEqual(sources.filter((path) => !/^dist\/model\/|^node_modules\/zod\//.test(path)), []);
  assert.deepEqual(sources.filter((path) => path.includes('zod/v4/classic') || path.includes('zod/v3')), []);
  for (const path of sources.filter((name) => name.startsWith('dist/'))) {
    assert.doesNotMatch(readFileSync(join(root, path), 'utf8'), /\b(document|window|HTMLElement|customElements)\b/, path);
  }
});

test('one element does not bring the others', async () => {
  const sources = await sourcesOf('elements/verdict-badge/define.js');
  assert.ok(sources.includes('dist/elements/verdict-badge/verdict-badge.js'));
  assert.deepEqual(sources.filter((path) => /compare-panel\.js|decision-table|scorecard/.test(path)), []);
});

/** The most bytes of brotli that a bundled page loads for one element. */
const limits = {
  'comparison-provider': 17_100,
  'verdict-badge': 19_000,
  'tool-card': 22_900,
  'decision-table': 22_800,
  'reviewer-scorecard': 22_900,
  'compare-panel': 26_700,
  'community-vote': 21_200,
  'bookmark-button': 21_200,
  'bookmark-list': 21_200,
  'newsletter-signup': 21_200,
};
for (const tag of readdirSync(join(root, 'src/elements'))) {
  if (!existsSync(join(root, `src/elements/${tag}/define.ts`))) continue;
  test(`${tag} from npm is at most ${limits[tag]} bytes of brotli`, async (t) => {
    const entry = `elements/${tag}/define.js`;
    const [split, whole] = await Promise.all([bytesOf(entry, true), bytesOf(entry, false)]);
    t.diagnostic(`${split} bytes with code splitting, ${whole} without`);
    assert.ok(split <= limits[tag], `${split} bytes`);
  });
}

test('an element brings the style sheets of no other', async () => {
  const badge = await sourcesOf('elements/verdict-badge/define.js');
  const table = await sourcesOf('elements/decision-table/define.js');
  assert.deepEqual(badge.filter((path) => /(card|table|panel|layout)\.styles/.test(path)), []);
  assert.deepEqual(table.filter((path) => /(card|badge|panel)\.styles/.test(path)), []);
});

test('a file is read without zod, whose schema is there for those who ask for it', async () => {
  const zod = (sources) => sources.filter((path) => /node_modules\/zod/.test(path));
  assert.deepEqual(zod(await sourcesOf('define.js')), []);
  assert.deepEqual(zod(await sourcesOf('model/parse.js')), []);
  assert.notDeepEqual(zod(await sourcesOf('model/index.js')), []);
  const { schema } = await import(join(root, 'dist/model/index.js'));
  assert.equal(z.safeParse(schema, { tools: [{ name: 'A' }] }).success, true);
  assert.equal(z.safeParse(schema, { tools: [{}] }).success, false);
});

test('the classes alone do not register', async () => {
  const sources = await sourcesOf('index.js');
  assert.deepEqual(sources.filter((path) => path.endsWith('define.js')), []);
});
