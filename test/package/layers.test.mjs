import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { layerFaults, layers } from '../../scripts/check-layers.mjs';

/** The faults of a source folder with these files. */
function faultsOf(files) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return layerFaults(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const allowed = [
  ['model/verdict.ts', 'import * as z from \'zod/mini\'; import { sum } from \'./statistics/sum.js\';'],
  ['content/tool.ts', 'import { best } from \'../model/best.js\'; import type { Format } from \'../i18n/format.js\';'],
  ['views/tool-card.ts', 'import { toolContent } from \'../content/tool.js\'; import { html } from \'lit\';'],
  ['ssr/html.ts', 'import { contentOf } from \'../content/content.js\';'],
  ['views/tool-card.ts', 'import type { Tool } from \'../model/schema.js\'; import { html } from \'lit\';'],
  ['elements/tool-card/tool-card.ts', 'import { toolCard } from \'../../views/tool-card.js\';'],
  ['elements/tool-card/define.ts', 'import { register } from \'../register.js\'; import \'./tool-card.js\';'],
  ['define.ts', 'import \'./elements/tool-card/define.js\';'],
  ['controllers/author.ts', 'const load = () => import(\'../parts/author.js\');'],
  ['parts/author.ts', 'import { problemList } from \'../views/problem-list.js\';'],
];
for (const [file, text] of allowed) {
  test(`${file} may import what stands to its left`, () => assert.deepEqual(faultsOf({ [file]: text }), []));
}

const forbidden = [
  ['model/verdict.ts', 'import { html } from \'lit\';', 'lit'],
  ['model/verdict.ts', 'import type { View } from \'../content/view.js\';', 'content/view.ts'],
  ['model/verdict.ts', 'export { en } from \'../i18n/en.js\';', 'i18n/en.ts'],
  ['model/verdict.ts', 'const a = await import(\'../stores/source.js\');', 'stores/source.ts'],
  ['stores/source.ts', 'import { LitElement } from \'lit\';', 'lit'],
  ['content/tool.ts', 'import { html } from \'lit/html.js\';', 'lit/html.js'],
  ['content/tool.ts', 'import { outlines } from \'../views/marks.js\';', 'views/marks.ts'],
  ['views/tool-card.ts', 'import \'../elements/register.js\';', 'elements/register.ts'],
  ['elements/tool-card/tool-card.ts', 'import \'./define.js\';', 'elements/tool-card/define.ts'],
  ['index.ts', 'import \'./define.js\';', 'define.ts'],
  ['controllers/author.ts', 'import * as author from \'../parts/author.js\';', 'parts/author.ts'],
  ['model/parse.ts', 'const load = () => import(\'../parts/author.js\');', 'parts/author.ts'],
];
for (const [file, text, target] of forbidden) {
  test(`${file} must not say ${text}`, () => {
    assert.deepEqual(faultsOf({ [file]: text }), [`${file} must not import ${target}`]);
  });
}

test('a folder that is no layer is named', () => {
  assert.match(faultsOf({ 'helpers/strings.ts': '' })[0], /helpers is no layer/);
});

// The drawing and the table in CONTRIBUTING.md.
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const [, drawing] = /^```text\n([^`]*◄──[^`]*)^```/m.exec(contributing);

/** What each layer may import, drawn as `a, b ◄── c ◄── d`: c imports a and b, and d imports c. */
function drawn() {
  const edges = {};
  for (const line of drawing.trim().split('\n')) {
    const groups = line.split('◄──').map((group) => group.split(',').map((name) => name.trim()));
    groups.forEach((names, place) => {
      for (const name of names) (edges[name] ??= []).push(...groups[place - 1] ?? []);
    });
  }
  return edges;
}

/** Each layer with everything that it reaches. */
function reached(edges) {
  const below = (name) => new Set((edges[name] ?? []).flatMap((next) => [next, ...below(next)]));
  return Object.fromEntries(Object.keys(edges).sort().map((name) => [name, [...below(name)].sort()]));
}

test('the drawing in CONTRIBUTING.md is what is checked', () => {
  const { version: _, ...checked } = Object.fromEntries(Object.entries(layers).map(([name, may]) => (
    [name, may.layers.filter((other) => other !== 'version')])));
  assert.deepEqual(reached(drawn()), reached(checked));
});

test('the table in CONTRIBUTING.md has every folder of the sources', () => {
  const told = [...contributing.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, name]) => name);
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(told.sort(), folders.map(({ name }) => name).sort());
});
