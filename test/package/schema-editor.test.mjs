/** What an editor makes of the schema, by the service that VS Code itself asks. Needs a build. */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import json from 'vscode-json-languageservice'; // CommonJS
import { root } from './pack.mjs';

const schema = JSON.parse(readFileSync(join(root, 'dist/comparison.schema.json'), 'utf8'));
const service = json.getLanguageService({});
service.configure({ schemas: [{ uri: 'memory:comparison', fileMatch: ['*.json'], schema }] });

/** A document with `|` for the cursor. */
function open(written) {
  const text = written.replace('|', '');
  const document = json.TextDocument.create('file:///a.json', 'json', 1, text);
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(written.indexOf('|')) };
}

async function completions(written) {
  const { document, parsed, position } = open(written);
  return (await service.doComplete(document, position, parsed)).items;
}
const labels = async (written) => (await completions(written)).map(({ label }) => label);

/** Every schema of a value, with its path. */
function schemasIn(part, path = '') {
  const below = Object.entries(part.properties ?? {}).flatMap(([key, value]) => schemasIn(value, `${path}.${key}`));
  const rest = typeof part.additionalProperties === 'object' ? schemasIn(part.additionalProperties, `${path}{}`) : [];
  return [[path, part], ...below, ...rest, ...part.items ? schemasIn(part.items, `${path}[]`) : []];
}
const schemas = schemasIn(schema).slice(1);

test('every key has a description and, where an editor could not guess, an example', () => {
  const isChoice = ({ enum: words, type }) => words || [type].flat().includes('boolean');
  const isItem = (path) => path.endsWith('[]');
  const lacking = schemas.filter(([path, { description, examples, ...rest }]) => (
    !isItem(path) && (!description || (!examples && !isChoice(rest))))).map(([path]) => path);
  assert.deepEqual(lacking, []);
  assert.ok(schemas.length > 80, String(schemas.length));
});

test('every example fits', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  for (const [path, part] of schemas) {
    const validate = ajv.compile(part);
    for (const example of part.examples ?? []) {
      assert.ok(validate(example), `${path}: ${ajv.errorsText(validate.errors)}`);
    }
  }
});

test('an editor offers the keys of each place, with what they mean', async () => {
  const items = await completions('{ "tools": [{ "name": "A", "reviews": [{ | }] }] }');
  assert.deepEqual(items.map(({ label }) => label).sort(), [
    'cons', 'date', 'pros', 'reviewer', 'score', 'scores', 'take', 'url', 'verdict',
  ]);
  const score = items.find(({ label }) => label === 'score');
  assert.match(JSON.stringify(score.documentation), /0 to 100 by default/);
  assert.ok((await labels('{ | }')).includes('breadcrumbs'));
});

const values = [
  ['a verdict', '{ "tools": [{ "reviews": [{ "verdict": | }] }] }', ['"ship"', '"skip"']],
  ['a kind of reviewer', '{ "reviewers": [{ "kind": | }] }', ['"person"', '"organization"', '"persona"', '"ai"']],
  ['which number is better', '{ "rows": [{ "better": | }] }', ['"higher"', '"lower"']],
  ['a day', '{ "updated": | }', ['"2026-11-01"']],
  ['a score', '{ "tools": [{ "reviews": [{ "score": | }] }] }', ['88']],
];
for (const [what, text, offered] of values) {
  test(`an editor offers ${what}`, async () => {
    const found = await labels(text);
    assert.deepEqual(offered.filter((label) => !found.includes(label)), [], found.join());
  });
}

test('an editor shows what a key means', async () => {
  const { document, parsed, position } = open('{ "tools": [{ "best|For": "x" }] }');
  const { contents } = await service.doHover(document, position, parsed);
  assert.match(JSON.stringify(contents), /Whom or what it suits best/);
});

test('an editor marks what is wrong where it stands', async () => {
  const { document, parsed } = open('{ "tools": [{ "name": "A", "tagLine": "x",\n'
    + ' "reviews": [{ "reviewer": "a", "score": 101 }] }] }');
  const found = await service.doValidation(document, parsed, {}, schema);
  const marks = found.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`).sort();
  assert.deepEqual(marks, [
    '0:27 Property tagLine is not allowed.',
    '1:41 Value is above the maximum of 100.',
  ]);
});
