/** What editors make of the files about the tags. Needs a build. */
import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import html from 'vscode-html-languageservice'; // CommonJS
import { root } from './pack.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const pkg = read('package.json');
const { modules } = read('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
const names = (items = []) => items.map(({ name }) => name);
const htmlData = read('dist/vscode.html-custom-data.json');
const cssData = read('dist/vscode.css-custom-data.json');

for (const [name, data] of Object.entries({ html: htmlData, css: cssData })) {
  test(`the ${name} data fits the schema of VS Code`, () => {
    const path = createRequire(import.meta.url).resolve('vscode-html-languageservice/docs/customData.schema.json');
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    const ajv = new Ajv({ allErrors: true, strict: false });
    assert.ok(ajv.validate(schema, data), ajv.errorsText());
  });
}

const service = html.getLanguageService({
  customDataProviders: [html.newHTMLDataProvider('compare-panel', htmlData)], useDefaultDataProvider: false,
});
/** What VS Code offers at the `|`. */
function offered(written) {
  const document = html.TextDocument.create('file:///a.html', 'html', 1, written.replace('|', ''));
  const position = document.positionAt(written.indexOf('|'));
  return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
}

test('VS Code offers every tag, and says what it is', () => {
  const items = offered('<|');
  for (const { tagName, summary } of elements) {
    const item = items.find(({ label }) => label === tagName);
    assert.equal(item?.documentation.value, summary);
  }
});

for (const { tagName, attributes } of elements) {
  test(`VS Code offers every attribute of <${tagName}>`, () => {
    const labels = offered(`<${tagName} |></${tagName}>`).map(({ label }) => label);
    assert.deepEqual(names(attributes).filter((name) => !labels.includes(name)), []);
  });
}

const values = [
  ['compare-panel', 'theme', ['auto', 'light', 'dark']], ['compare-panel', 'loading', ['eager', 'lazy']],
  ['tool-card', 'heading-level', ['1', '2', '3', '4', '5', '6']],
  ['verdict-badge', 'verdict', ['ship', 'mixed', 'skip']],
];
for (const [tag, attribute, words] of values) {
  test(`VS Code offers the values of ${attribute} on <${tag}>`, () => {
    const labels = offered(`<${tag} ${attribute}="|"></${tag}>`).map(({ label }) => label);
    assert.deepEqual(labels, words);
  });
}

test('a switch is completed without a value', () => {
  const item = offered('<compare-panel |></compare-panel>').find(({ label }) => label === 'debug');
  assert.equal(item.textEdit.newText, 'debug');
});

test('VS Code offers every token', () => {
  const tokens = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
  assert.deepEqual(names(cssData.properties), [...tokens]);
  assert.deepEqual(cssData.properties.filter(({ description }) => !description.value), []);
});

test('JetBrains finds the file by package.json, and in it everything of the manifest', () => {
  const { name, version, contributions } = read(pkg['web-types']);
  assert.deepEqual([name, version], [pkg.name, pkg.version]);
  const { html: { elements: tags } } = contributions;
  assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName));
  for (const [index, tag] of tags.entries()) {
    const element = elements[index];
    const fields = element.members.filter(({ kind }) => kind === 'field');
    for (const [given, wanted] of [
      [tag.attributes, element.attributes], [tag.slots, element.slots], [tag.js.events, element.events],
      [tag.js.properties, fields], [tag.css.parts, element.cssParts], [tag.css.properties, element.cssProperties],
    ]) {
      assert.deepEqual(names(given), names(wanted), tag.name);
      assert.deepEqual(names(given.filter(({ description }) => !description)), [], tag.name);
    }
  }
});
