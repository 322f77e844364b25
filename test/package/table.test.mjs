import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { importTs } from '../../scripts/import-ts.mjs';
import { root } from './pack.mjs';

const [{ parse }, { pathText }, { comparison: schema }, { table }, { fullTable }] = await Promise.all(
  ['parse', 'path', 'schema', 'table', 'full-table'].map((name) => importTs(`src/model/${name}.ts`)),
);

const edges = fc.oneof(
  fc.constantFrom(null, undefined, '', ' ', 'ship', 'Ship', 'higher', 'ai', '2026-10-12', '2026-10-12 1', 'a b'),
  fc.constantFrom('https://a.example', '88', '-0', 'x'.repeat(101), true, false, [], {}),
  fc.constantFrom(0, -0, 1, 0.5, 59.999, 60, 100, 100.1, -1, NaN, Infinity, 2 ** 53 - 1, 2 ** 53, 1e-300),
  fc.anything(),
);
const or = (arbitrary) => fc.oneof({ weight: 4, arbitrary }, edges);
const some = (shape) => or(fc.record(shape, { requiredKeys: [] }));
const list = (item) => or(fc.array(item, { maxLength: 4 }));
const text = or(fc.string());
const id = or(fc.constantFrom('a', 'b', 'builder', '__proto__'));
const link = or(fc.webUrl());
const verdict = or(fc.constantFrom('ship', 'skip'));

const review = some({ reviewer: id, verdict, score: edges, take: text, date: edges, url: link });
const toolLink = some({ label: text, url: link, sponsored: edges, primary: edges });
const tool = some({
  id, name: text, tagline: text, category: text, description: text, url: link, logo: link, logoDark: link,
  sponsored: edges, disclosure: text, links: list(toolLink),
  // Not __proto__, over which zod passes.
  // Of several kinds of value, zod tells one issue for all.
  rows: or(fc.dictionary(fc.constantFrom('a', 'b'), edges.filter((edge) => typeof edge !== 'object' || edge === null))),
  pricing: some({ entry: text, summary: text, asOf: edges }), bestFor: text, reviews: list(review),
  community: some({ ship: edges, skip: edges, asOf: edges }),
});
const reviewer = some({
  id, name: text, kind: edges, bio: text, url: link, avatar: link, weight: edges, disclosure: text,
});
const named = some({ name: text, url: link });
const comparison = fc.record({
  version: edges, lang: text, kicker: text, title: text, summary: text, url: link, updated: edges, publisher: named,
  breadcrumbs: list(named), reviewers: list(reviewer), method: some({ text, url: link }),
  words: some({ ship: text, vs: text, unknown: text }),
  rows: list(some({ id, label: text, group: text, better: edges })),
  rule: some({ shipScore: edges, shipShare: edges, skipShare: edges }), tools: list(tool),
}, { requiredKeys: [] });

const isAbsent = (value) => value == null || (typeof value === 'string' && !value.trim());

/** Changes every value of an input by its key, from the innermost on. */
const changed = (change, value, key) => {
  if (Array.isArray(value)) return change(value.map((item) => changed(change, item)));
  if (typeof value !== 'object' || value === null) return change(value, key);
  return change(Object.fromEntries(Object.entries(value)
    .map(([name, item]) => [name, changed(change, item, name)])
    .filter(([, item]) => item !== undefined)));
};

/** Items that are absent are left out without a word, which zod cannot be told without moving those that follow. */
const withoutAbsentItems = (value) => (Array.isArray(value) ? value.filter((item) => !isAbsent(item)) : value);
/** What is absent is undefined. */
const asRead = (value) => (isAbsent(value) ? undefined : value);

test('a value is left out where zod sees an issue, and nowhere else', () => {
  let read = 0;
  let left = 0;
  fc.assert(fc.property(comparison, (any) => {
    const input = changed(withoutAbsentItems, any);
    const { error } = z.safeParse(schema, changed(asRead, input));
    const { value, problems } = parse(input);
    // That a text is a safe address is not for zod to say.
    // Nor which scores are on a scale.
    const isScore = (path) => /(^|\.)(score|shipScore|scale)$/.test(path);
    const paths = problems.filter(({ message }) =>
      /^(must be|is missing)/.test(message) && !/^must be an http.* not "/.test(message)).map(({ path }) => path);
    const wanted = error?.issues.map(({ path }) => pathText(path)) ?? [];
    // And of a cell, which may be of several kinds, that it is none of them, but not which place in it.
    const cell = /^(tools\[\d+\]\.rows(?:\.[^.[]+|\["(?:[^"\\]|\\.)*"\])).*/;
    const without = (list) => new Set(list.filter((path) => !isScore(path)).map((path) => path.replace(cell, '$1')));
    assert.deepEqual(without(paths), without(wanted));
    if (value) read += 1;
    left += paths.length;
  }), { numRuns: 3000, seed: 20261101 });
  assert.ok(read > 300 && left > 3000, `${read} read, ${left} values left out: too few to compare`);
});

test('the build has the tables as plain data', async () => {
  for (const [file, name, own] of [['table', 'table', table], ['full-table', 'fullTable', fullTable]]) {
    const built = await import(join(root, `dist/model/${file}.js`));
    assert.deepEqual(built[name], own);
    assert.doesNotMatch(readFileSync(join(root, `dist/model/${file}.js`), 'utf8'), /import/);
  }
});
