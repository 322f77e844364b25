import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { root } from './pack.mjs';

const schema = JSON.parse(readFileSync(join(root, 'dist/comparison.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(schema);
const { parse } = await importTs('src/model/index.ts');

const faultsOf = (value) => (validate(value) ? []
  : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

const data = join(root, 'demo/data');
for (const name of readdirSync(data).filter((file) => file.endsWith('.json'))) {
  test(`demo/data/${name} fits the schema`, () => {
    assert.deepEqual(faultsOf(JSON.parse(readFileSync(join(data, name), 'utf8'))), []);
  });
}

const withTool = (tool) => ({ tools: [{ name: 'A', ...tool }] });
const withReview = (review) => withTool({ reviews: [{ reviewer: 'builder', ...review }] });

const ignored = { $schema: './x.json', $id: 1, _note: [], 'x-cms': {} };
const valid = {
  'a tool with only a name': withTool({}),
  'keys that begin with $, _ or x-': { ...ignored, ...withTool(ignored) },
  'null for absent': { title: null, rule: null, ...withTool({ id: null, links: null, community: { ship: null } }) },
  'null in a review': withReview({ verdict: null, score: 80, date: null }),
  'an own row of each kind': withTool({ rows: { a: 'text', b: 1.5, c: true, d: null } }),
  'a relative link': withTool({ url: '../a?b#c', logo: 'data:image/png;base64,AA' }),
  'a score of 0': withTool({ reviews: [{ reviewer: 'a', score: 0 }, { reviewer: 'b', score: 60 }] }),
  'scores of another scale': { ...withReview({ score: 4.8 }), scale: { best: 5 } },
  grades: { ...withReview({ score: 'A' }), scale: { grades: { A: 95 } } },
};
for (const [what, value] of Object.entries(valid)) {
  test(`the schema accepts ${what}, and the library reports nothing`, () => {
    assert.deepEqual(faultsOf(value), []);
    const reported = parse(value, { base: 'https://example.com/' }).problems.filter(({ path }) => !path.includes('.rows'));
    assert.deepEqual(reported, []);
  });
}

const invalid = {
  'no tools': {},
  'a tool without a name': { tools: [{}] },
  'a mistyped key': withTool({ tagLine: 'x' }),
  'a review that says nothing': withReview({}),
  'a review whose words are all null': withReview({ verdict: null, score: null, take: null }),
  'another spelling of a verdict': withReview({ verdict: 'Ship' }),
  'a score above 100': withReview({ score: 101 }),
  'a score as text': withReview({ score: '88' }),
  'an id with a space': withTool({ id: 'a b' }),
  'half a vote': withTool({ community: { ship: 1.5 } }),
  'a date of another form': { ...withTool({}), updated: '1.11.2026' },
  'an unknown word': { ...withTool({}), words: { shipp: 'Yes' } },
  'an unknown kind of reviewer': { ...withTool({}), reviewers: [{ id: 'a', kind: 'robot' }] },
};
for (const [what, value] of Object.entries(invalid)) {
  test(`the schema marks ${what}, and the library reports it`, () => {
    assert.notDeepEqual(faultsOf(value), []);
    assert.notDeepEqual(parse(value).problems, []);
  });
}
