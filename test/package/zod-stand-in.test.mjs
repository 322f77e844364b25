import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';

/** `parse`, bundled with zod or with what the script bundle has in its place. */
const parser = async (alias) => {
  const { outputFiles: [file] } = await build({
    entryPoints: ['src/model/parse.ts'], alias, bundle: true, format: 'esm', write: false, logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
};

const [real, standIn] = await Promise.all([parser({}), parser({ 'zod/mini': './src/model/zod-stand-in.ts' })]);

const edges = fc.oneof(
  fc.constantFrom(
    null, undefined, '', ' ', 'ship', 'Ship', 'higher', 'ai', '2026-10-12', '2026-13-01', 'https://a.example',
    'javascript:x', '88', '-0', 'a b', 'x'.repeat(101), true, false, [], {},
    0, -0, 1, 0.5, 59.999, 60, 100, 100.1, -1, NaN, Infinity, 2 ** 53 - 1, 2 ** 53, 1e-300,
  ),
  fc.anything(),
);
const some = (shape) => fc.record(shape, { requiredKeys: [] });
const mostly = (arbitrary) => fc.oneof({ weight: 3, arbitrary }, edges);
const half = (arbitrary) => fc.oneof(arbitrary, edges);
const list = (item) => fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 4 }) }, edges);

const text = mostly(fc.string());
const id = mostly(fc.constantFrom('a', 'b', 'builder', '__proto__'));
const url = half(fc.webUrl());
const namedLink = some({ name: text, url });
const review = some({
  reviewer: id, verdict: half(fc.constantFrom('ship', 'skip')), score: edges, take: text, date: edges, url,
});
const tool = some({
  id,
  name: text,
  tagline: text,
  category: text,
  description: text,
  url,
  logo: url,
  sponsored: edges,
  disclosure: text,
  links: list(some({ label: text, url, sponsored: edges, primary: edges })),
  rows: half(fc.dictionary(id.map(String), edges)),
  pricing: half(some({ entry: text, summary: text, asOf: edges })),
  bestFor: text,
  community: half(some({ ship: edges, skip: edges })),
  reviews: list(review),
});
const reviewer = some({
  id, name: text, kind: edges, bio: text, url, avatar: url, weight: edges, disclosure: text,
});
const comparison = some({
  version: edges,
  lang: text,
  kicker: text,
  title: text,
  summary: text,
  url,
  updated: edges,
  publisher: half(namedLink),
  breadcrumbs: list(namedLink),
  reviewers: list(reviewer),
  method: half(some({ text, url })),
  words: half(some({ ship: text, vs: text, unknown: text })),
  rows: list(some({ id, label: text, group: text, better: edges })),
  rule: half(some({ shipScore: edges, shipShare: edges, skipShare: edges })),
  tools: list(tool),
});

test('the script bundle reads every comparison as zod does', () => {
  let read = 0;
  fc.assert(fc.property(comparison, (input) => {
    const expected = real.parse(input);
    if (expected.value) read += 1;
    assert.deepEqual(standIn.parse(input), expected);
  }), { numRuns: 3000, seed: 20261101 });
  assert.ok(read > 300, `only ${read} comparisons could be read, too few to compare`);
});
