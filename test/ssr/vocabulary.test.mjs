import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { renderJsonLd } from '../../dist/ssr/index.js';
import { importTs } from '../../scripts/import-ts.mjs';

/** The output against schema.org's vocabulary, as the types of schema-dts have it: types, properties, their values. */
const root = join(import.meta.dirname, '../..');

/** For each of these values, as a node of schema.org's graph, whether the compiler finds no fault in it. */
async function known(values) {
  const folder = await mkdtemp(join(root, 'node_modules/.vocabulary-'));
  try {
    const file = join(folder, 'values.ts');
    const lines = values.map((value, index) =>
      `export const value${index}: WithContext<ItemList> = ${JSON.stringify(JSON.parse(value))};`);
    await writeFile(file, ['import type { ItemList, WithContext } from \'schema-dts\';', ...lines].join('\n'));
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    const faulty = new Set(ts.getPreEmitDiagnostics(program)
      .map(({ file: source, start }) => source.getLineAndCharacterOfPosition(start).line - 1));
    return values.map((_, index) => !faulty.has(index));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All types that a tool may be of. */
const { itemTypes } = await importTs('src/ssr/item-types.ts');

const read = (name) => JSON.parse(readFileSync(join(root, `demo/data/${name}.json`), 'utf8'));

test('structured data is in the vocabulary of schema.org', async () => {
  const samples = ['vacuums', 'catalogue', 'modal-vs-openrouter'].map(read)
    // With reviewers of every kind whose reviews are told.
    .flatMap((sample) => [sample, {
      ...sample, url: undefined, publisher: { name: 'Elsewhere', url: 'https://elsewhere.example/' },
      reviewers: sample.reviewers.map((reviewer, index) => (
        { ...reviewer, kind: ['person', 'organization', 'ai', undefined][index % 4], url: 'https://reviewer.example/' })),
    }]);
  const values = samples.flatMap((sample) => ['Product', 'SoftwareApplication']
    .map((type) => renderJsonLd(sample, { type }).value));
  assert.ok(values.some((value) => value.includes('"Review"')) && values.some((value) => value.includes('"Person"')));
  const [review] = values.filter((text) => text.includes('"Review"') && text.includes('"Product"'));
  const broken = [['"reviewBody"', '"reviewText"'], ['"Rating"', '"Ratings"'], ['"ItemList"', '"Product"'],
    ['"category"', '"applicationCategory"'], ['"position"', '"place"'], ['"Person"', '"Persona"']]
    .map(([right, wrong]) => review.replace(right, wrong));
  assert.ok(broken.every((text) => text !== review));
  assert.deepEqual(await known([...values, ...broken]), [...values.map(() => true), ...broken.map(() => false)]);
});

test('every type says what it can of a tool, in the vocabulary of schema.org', async () => {
  const file = read('vacuums');
  const tools = file.tools.map((tool) => ({
    ...tool, pros: ['Small'], cons: ['Loud'], award: 'Best of all', maker: { name: 'Brisa', url: 'https://brisa.example/' },
  }));
  const reviewers = file.reviewers.map((reviewer) => ({ ...reviewer, kind: undefined, url: undefined }));
  const given = { ...file, tools, reviewers, url: undefined, publisher: { name: 'Elsewhere' } };
  assert.ok(itemTypes.length > 40);
  const values = itemTypes.map((type) => renderJsonLd(given, { type }).value);
  assert.deepEqual(itemTypes.filter((_, index) => !values[index].includes('"positiveNotes"')), []);
  assert.deepEqual(itemTypes.filter((_, index) => !values[index].includes('"Brisa"')), [
    'Organization', 'Brand', 'Place', 'LocalBusiness', 'Store', 'Hotel', 'LodgingBusiness', 'Restaurant', 'BarOrPub',
    'CafeOrCoffeeShop', 'FoodEstablishment', 'MedicalBusiness', 'ProfessionalService', 'SportsActivityLocation',
    'TouristAttraction',
  ]);
  const fits = await known(values);
  assert.deepEqual(itemTypes.filter((_, index) => !fits[index]), []);
});
