/**
 * Files of the first format go on rendering as they did. What each file of the demo says, as text, and what the panel
 * is made of, as a tree of elements, stand in `trees/`; `node test/ssr/old-files.test.mjs --write` writes them anew.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { prerender, renderText } from '../../dist/ssr/index.js';

const folder = join(import.meta.dirname, 'trees');
const demo = join(import.meta.dirname, '../../demo/data');

/** A line an element: its name, and what styles and roles go by. */
const linesOf = (elements, depth = 0) => [...elements].flatMap((element) => {
  const [role, part] = ['role', 'part'].map((name) => element.getAttribute(name));
  const classes = [...element.classList].map((word) => `.${word}`);
  const own = [element.localName, ...classes, role && `@${role}`, part && `(${part})`];
  return [`${' '.repeat(depth)}${own.filter(Boolean).join('')}`, ...linesOf(element.children, depth + 1)];
});

const treeOf = (text) => {
  const [, root] = /<template[^>]*>(?:<style.*?<\/style>)?([^]*?)<\/template>/.exec(prerender(text).value);
  return `${renderText(text).value}\n${linesOf(JSDOM.fragment(root).children).join('\n')}\n`;
};

const write = process.argv.includes('--write');
if (write) mkdirSync(folder, { recursive: true });

for (const name of readdirSync(demo).filter((file) => file.endsWith('.json'))) {
  const now = treeOf(readFileSync(join(demo, name), 'utf8'));
  const file = join(folder, name.replace('.json', '.txt'));
  if (write) writeFileSync(file, now);
  else test(`demo/data/${name} renders as it did`, () => assert.equal(now, readFileSync(file, 'utf8')));
}
