/** The HTML of README.md passes through Markdown unchanged, and shows its elements then. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlRenderer, Parser } from 'commonmark';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { fenced, root } from './fenced.mjs';

const parser = new Parser();
const renderer = new HtmlRenderer();
const render = (markdown) => renderer.render(parser.parse(markdown));

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const rendered = render(readme);
const snippets = fenced(readme, 'html');
const titleOf = (snippet) => snippet.split('\n').find((line) => /^<[a-z]+-/.test(line)) ?? snippet.split('\n')[0];
const escaped = (text) => text
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Kinds of the blocks that Markdown text consists of. */
function blocksOf(markdown) {
  const blocks = [];
  for (let node = parser.parse(markdown).firstChild; node; node = node.next) blocks.push(node.type);
  return blocks;
}

test('README.md has HTML to copy', () => assert.ok(snippets.length >= 5));

for (const snippet of snippets) {
  test(`what a reader copies from the rendered page is what was written: ${titleOf(snippet)}`, () => {
    assert.ok(rendered.includes(`<code class="language-html">${escaped(snippet)}</code>`));
  });

  test(`pasted into Markdown it stays byte for byte: ${titleOf(snippet)}`, () => {
    const text = `A paragraph *before*.\n\n${snippet}\nA paragraph *after*.\n`;
    assert.ok(render(text).includes(`<p>A paragraph <em>before</em>.</p>\n${snippet}`), render(text));
    assert.deepEqual([...new Set(blocksOf(snippet))], ['html_block']);
  });
}

test('the first snippet is five lines, and holds the place as the style sheet does', () => {
  const [style, ...lines] = snippets[0].trimEnd().split('\n');
  assert.equal(lines.length, 4);
  const compact = (css) => css.replace(/\s+/g, '').replaceAll(';}', '}');
  const [rule] = /compare-panel:not\(:defined\).*/.exec(style.replace('</style>', ''));
  const sheet = readFileSync(new URL('../../src/theme/compare-panel.css', import.meta.url), 'utf8');
  // The style sheet may meet prerendered panels, too, which need no place held.
  assert.ok(compact(sheet).replace(',[prerendered]', '').includes(compact(rule)), rule);
});

// In a page: the rendered snippet, with the files that it names.
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const head = fenced(readme, 'html')[0].split('\n').slice(0, 2).join('\n');
const page = (snippet, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
<link rel="icon" href="data:,">
<h1>A post</h1>
${render(`Before.\n\n${(snippet.includes('<script async') ? snippet : `${head}\n\n${snippet}`)
  .replace('<script async', `<script ${script}`)}\nAfter.\n`)}</html>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, index, script] = /^\/post-(\d+)-(.+)\.html$/.exec(decodeURIComponent(pathname)) ?? [];
  const type = types[extname(pathname)];
  const file = join(root, pathname.endsWith('.json') ? 'demo/data' : 'dist', pathname.slice(1));
  if (index) response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(snippets[index], script));
  else if (type && existsSync(file)) response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  else response.writeHead(404).end();
});
let browser;

before(async () => {
  if (!existsSync(join(root, 'dist/compare-panel.js'))) throw new Error('Nothing is built: run npm run build first.');
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Whether every element of ours on a page has its data; a badge with counts needs none. */
function isSettled() {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return elements.every(({ status, localName }) => (
    status === 'loaded' || (localName === 'verdict-badge' && status === 'empty')));
}

/** What they show then. */
function shown() {
  const visible = ({ offsetWidth, offsetHeight }) => offsetWidth > 0 && offsetHeight > 0;
  return [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
    .map((element) => ({
      tag: element.localName,
      status: element.status,
      text: element.localName === 'comparison-provider' ? 'children'
        : element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim(),
      visible: visible(element),
      fallback: element.localName !== 'comparison-provider' && [...element.querySelectorAll('p')].some(visible),
    }));
}

for (const script of ['async', 'defer', 'type="module"']) {
  for (const [index, snippet] of snippets.entries()) {
    test(`rendered by Markdown and loaded by <script ${script}> it shows: ${titleOf(snippet)}`, async () => {
      const tab = await browser.newPage();
      try {
        const complaints = [];
        tab.on('pageerror', (error) => complaints.push(String(error)));
        tab.on('console', (message) => {
          if (/^(error|warn)/.test(message.type())) complaints.push(message.text());
        });
        const { port } = server.address();
        await tab.goto(`http://127.0.0.1:${port}/post-${index}-${encodeURIComponent(script)}.html`);
        await tab.waitForFunction(isSettled, { timeout: 5000 });
        await tab.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }));
        const elements = await tab.evaluate(shown);
        assert.ok(elements.length > 0);
        for (const { tag, text, visible, fallback } of elements) {
          assert.ok(visible, `${tag} is not visible`);
          assert.ok(text, `${tag} shows nothing`);
          assert.ok(!fallback, `${tag} still shows its fallback`);
        }
        assert.deepEqual(complaints, []);
      } finally {
        await tab.close();
      }
    });
  }
}
