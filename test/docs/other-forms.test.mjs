/** The examples of docs/other-forms.md are what the functions give. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as forms from '../../dist/ssr/index.js';
import { fenced, root } from './fenced.mjs';

const page = readFileSync(join(root, 'docs/other-forms.md'), 'utf8');
const [input, jsonLd] = fenced(page, 'json');
const [text, alt] = fenced(page, 'text');
const [markdown] = fenced(page, 'md');
const given = (form) => `${forms[form](input)}`.trimEnd();

for (const [form, shown] of Object.entries({
  renderMarkdown: markdown, renderText: text, renderJsonLd: jsonLd, altText: alt,
})) {
  test(`the page shows what ${form} gives`, () => assert.equal(shown.trimEnd(), given(form)));
}

test('the page names every form', () => {
  const names = Object.keys(forms).filter((name) => /^(render|alt)/.test(name));
  assert.ok(names.length > 5);
  assert.deepEqual(names.filter((name) => !page.includes(`\`${name}\``)), []);
});
