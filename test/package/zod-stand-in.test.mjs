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
  fc.constantFrom(null, undefined, '', ' ', 'ship', 'Ship', 'higher', 'ai', '2026-10-12', '2026-13-01', 'a b'),
  fc.constantFrom('https://a.example', 'javascript:x', '88', '-0', 'x'.repeat(101), true, false, [], {}),
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
  rows: or(fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), edges)),
  pricing: some({ entry: text, summary: text, asOf: edges }), bestFor: text, reviews: list(review),
  community: some({ ship: edges, skip: edges }),
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

test('the script bundle reads every comparison as zod does', () => {
  let read = 0;
  fc.assert(fc.property(comparison, (input) => {
    const expected = real.parse(input);
    if (expected.value) read += 1;
    assert.deepEqual(standIn.parse(input), expected);
  }), { numRuns: 3000, seed: 20261101 });
  assert.ok(read > 300, `only ${read} comparisons could be read, too few to compare`);
});
