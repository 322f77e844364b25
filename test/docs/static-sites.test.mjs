/** The data of docs/static-sites.md, and that no file of a recipe is left out. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { importTs } from '../../scripts/import-ts.mjs';
import { readRecipes } from '../sites/recipes.mjs';

const { parse } = await importTs('src/model/index.ts');
const recipes = Object.entries(readRecipes());

/** What a text of YAML says, by whichever version. */
function read(text) {
  const [old, current] = ['1.1', '1.2'].map((version) => parseYaml(text, { version }));
  assert.deepEqual(old, current);
  return current;
}

test('there are recipes for four programs', () => {
  assert.deepEqual(recipes.map(([program]) => program), ['Hugo', 'Jekyll', 'Eleventy', 'Astro']);
});

for (const [program, { files, ofPackage, named }] of recipes) {
  test(`the recipe for ${program} shows the files that it names, or they are of the package`, () => {
    assert.deepEqual(Object.keys(files).filter((path) => !named.includes(path)), []);
    assert.deepEqual(ofPackage.filter((path) => !['compare-panel.js', 'parts'].includes(basename(path))), []);
  });

  test(`the comparisons of ${program} are whole, by whichever version of YAML`, () => {
    const textOf = (ending) => files[Object.keys(files).find((path) => ending.test(path))];
    const { comparison } = read(/^---\n([^]*?)---\n/.exec(textOf(/\.mdx?$/))[1]);
    // Hugo is to take it as a text.
    for (const value of [read(textOf(/\.yaml$/)), typeof comparison === 'string' ? read(comparison) : comparison]) {
      assert.deepEqual(parse(value).problems, []);
    }
  });
}
