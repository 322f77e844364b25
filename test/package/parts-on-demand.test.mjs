/** What makes parts of the bundler's chunks stops where one would leave the script without its modules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { partsOnDemand } from '../../scripts/parts-on-demand.mjs';

const { renderChunk } = partsOnDemand('1.0.0');
/** A chunk as the build leaves it, where the script exports that. */
const rendered = (code, chunk, ...exports) =>
  renderChunk.call({ parse: parseAst }, code, chunk, {}, { chunks: { entry: { isEntry: true, exports } } }).code;
const script = { isEntry: true, fileName: 'compare-panel.js' };
const part = { isEntry: false, fileName: 'parts/author.js', facadeModuleId: '/home/me/src/parts/author.ts' };

test('the script hands what it exports to its parts, which take it', () => {
  assert.match(rendered('const a=1,f=2;export{f as g,a as b};', script, 'g', 'importPart', 'b'), /return\[a,f\]/);
  assert.match(rendered("import{g as c}from'../compare-panel.js';const d=c;export{d as e};", part, 'g', 'b'),
    /\["author"\]=\(\[,c\]\)=>[^]*return\{e:d\}/);
});

test('a script that would import modules of its own from a chunk is told of', () => {
  assert.throws(() => rendered("import{html}from'./parts/html.js';html();", script), /cannot import html/);
});

test('a chunk that is no part is told of, whatever its name', () => {
  const chunk = { ...part, fileName: 'parts/html.js', facadeModuleId: null };
  assert.throws(() => rendered('const a=1;export{a};', chunk), /is no part/);
});
