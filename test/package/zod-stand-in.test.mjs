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
  fc.constantFrom(null, undefined, '', ' ', 'ship', 'Ship', 'higher', 'ai', '2026-10-12', '2026-13-01', 'https://a.example', 'javascript:x', '88', '-0', true, false,
    0, -0, 1, 0.5, 59.999, 60, 100, 100.1, -1, NaN, Infinity, 2 ** 53 - 1, 2 ** 53, 1e-300, [], {}, 'a b', 'x'.repeat(101)),
  fc.anything(),
);
const some = (shape) => fc.record(shape, { requiredKeys: [] });
const text = fc.oneof({ weight: 3, arbitrary: fc.string() }, edges);
const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b', 'builder', '__proto__') }, edges);
const link = fc.oneof(fc.webUrl(), edges);
const list = (item) => fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 4 }) }, edges);
const review = some({ reviewer: id, verdict: fc.oneof(fc.constantFrom('ship', 'skip'), edges), score: edges, take: text, date: edges, url: link });
const tool = some({
  id, name: text, tagline: text, category: text, description: text, url: link, logo: link, sponsored: edges, disclosure: text,
  links: list(some({ label: text, url: link, sponsored: edges, primary: edges })), rows: fc.oneof(fc.dictionary(id.map(String), edges), edges),
  pricing: fc.oneof(some({ entry: text, summary: text, asOf: edges }), edges), bestFor: text, community: fc.oneof(some({ ship: edges, skip: edges }), edges), reviews: list(review),
});
const comparison = some({
  version: edges, lang: text, kicker: text, title: text, summary: text, url: link, updated: edges, publisher: fc.oneof(some({ name: text, url: link }), edges),
  breadcrumbs: list(some({ name: text, url: link })), reviewers: list(some({ id, name: text, kind: edges, bio: text, url: link, avatar: link, weight: edges, disclosure: text })),
  method: fc.oneof(some({ text, url: link }), edges), words: fc.oneof(some({ ship: text, vs: text, unknown: text }), edges),
  rows: list(some({ id, label: text, group: text, better: edges })), rule: fc.oneof(some({ shipScore: edges, shipShare: edges, skipShare: edges }), edges), tools: list(tool),
});

test('the script bundle reads every comparison as zod does', () => {
  let read = 0;
  fc.assert(fc.property(comparison, (input) => {
    const expected = real.parse(input);
    if (expected.value) read += 1;
    assert.deepEqual(standIn.parse(input), expected);
  }), { numRuns: 3000 });
  assert.ok(read > 300, `only ${read} comparisons could be read, too few to compare`);
});
