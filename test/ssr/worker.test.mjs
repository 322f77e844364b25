import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'demo/data/vacuums.json'), 'utf8');
const forms = ['prerender', 'renderHtml', 'renderMarkdown', 'renderText', 'renderJsonLd', 'renderSvg', 'altText'];

test('every form runs where there is neither Node nor a page, to the same result', async () => {
  const { outputFiles: [file] } = await build({
    stdin: { contents: 'export * from \'./dist/ssr/index.js\'', resolveDir: root },
    bundle: true, write: false, format: 'iife', globalName: 'forms', platform: 'neutral',
  });
  // A worker's globals beside the language: addresses, and nothing of process or document.
  const context = createContext({ URL });
  runInContext(file.text, context);
  const here = await import('../../dist/ssr/index.js');
  for (const name of forms) {
    context.input = sample;
    assert.equal(runInContext(`String(forms.${name}(input))`, context), `${here[name](sample)}`, name);
  }
});
