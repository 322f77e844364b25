/**
 * `npm run size`: what the script file is made of and weighs, and what each of its parts on demand weighs.
 *
 * The source map says which part each character comes from. A part's share is what leaving its characters out would
 * save, by brotli 11; as parts also compress each other, these savings add up to less than the file, so they are scaled
 * until they add up to it. Differences below some fifty bytes mean nothing.
 */
import { readFile, readdir } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What the script file is made of: names, each with the sources that belong to it; the first that fits counts. */
const parts = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['context', /node_modules\/@lit\/context\//],
  ['zod', /node_modules\/zod\//],
  ['styles', /src\/(theme\/|views\/.*styles\.ts$)/],
  ['content', /src\/content\//],
  ['views', /src\/views\//],
  ['words', /src\/i18n\//],
  ['model', /src\/model\//],
  ['data', /src\/(stores|context|controllers)\//],
  ['elements', /src\/elements\//],
  ['rest', /(?:)/],
];

const brotli = (text) => brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
}).length;

/** The part that each character of a minified file belongs to, by its source map. */
function ownersOf(code, map) {
  return code.split('\n').flatMap((line, row) => {
    const owners = [];
    for (let column = 0; column <= line.length; column += 1) {
      const source = map.findEntry(row, column).originalSource?.replaceAll('\\', '/') ?? '';
      owners.push(parts.find(([, pattern]) => pattern.test(source))[0]);
    }
    return owners;
  });
}

const folder = join(import.meta.dirname, '../dist');
const code = await readFile(join(folder, 'compare-panel.js'), 'utf8');
const map = new SourceMap(JSON.parse(await readFile(join(folder, 'compare-panel.js.map'), 'utf8')));
const owners = ownersOf(code, map);
const total = brotli(code);

const rows = parts.map(([name]) => {
  const without = code.split('').filter((_, index) => owners[index] !== name).join('');
  return { name, minified: code.length - without.length, saved: total - brotli(without) };
}).filter(({ minified }) => minified > 0);
const saved = rows.reduce((sum, row) => sum + row.saved, 0);

const line = (...cells) => console.log(cells.map((cell, index) => (
  index === 0 ? String(cell).padEnd(12) : String(cell).padStart(11))).join(''));
line('part', 'minified', 'left out', 'brotli', 'share');
for (const { name, minified, saved: own } of rows) {
  line(name, minified, -own, Math.round((own / saved) * total), `${((own / saved) * 100).toFixed(1)} %`);
}
line('all', code.length, '', total, '100 %');
console.log(`\ngzip ${gzipSync(code, { level: 9 }).length}; goal 21000, ceiling 24683 bytes of brotli\n`);
for (const file of (await readdir(join(folder, 'parts'))).filter((name) => name.endsWith('.js'))) {
  console.log(`parts/${file}  ${brotli(await readFile(join(folder, 'parts', file), 'utf8'))} bytes of brotli`);
}
