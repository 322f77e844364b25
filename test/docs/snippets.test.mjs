/** The HTML of the documents passes through Markdown unchanged, and shows its elements then. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlRenderer, Parser } from 'commonmark';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { documents, fenced, root, snippetsIn } from './fenced.mjs';

const parser = new Parser();
const renderer = new HtmlRenderer();
const render = (markdown) => renderer.render(parser.parse(markdown));

const read = (document) => readFileSync(join(root, document), 'utf8');
const rendered = documents.map((document) => render(read(document))).join('\n');
const snippets = snippetsIn('html').map(({ code }) => code);
const [first] = fenced(read('README.md'), 'html');
const titleOf = (snippet) => snippet.split('\n').find((line) => /<[a-z]+-/.test(line)) ?? snippet.split('\n')[0];
const escaped = (text) => text
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Kinds of the blocks that Markdown text consists of. */
function blocksOf(markdown) {
  const blocks = [];
  for (let node = parser.parse(markdown).firstChild; node; node = node.next) blocks.push(node.type);
  return blocks;
}

test('the documents have HTML to copy', () => assert.ok(snippets.length >= 7));

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
  const [style, ...lines] = first.trimEnd().split('\n');
  assert.equal(lines.length, 4);
  const compact = (css) => css.replace(/\s+/g, '').replaceAll(';}', '}');
  const [rule] = /compare-panel:not\(:defined\).*/.exec(style.replace('</style>', ''));
  const sheet = readFileSync(new URL('../../src/theme/compare-panel.css', import.meta.url), 'utf8');
  // The style sheet may meet prerendered panels, too, which need no place held.
  assert.ok(compact(sheet).replace(',[prerendered]', '').includes(compact(rule)), rule);
});

test('a snippet that loads from another server names the version', () => {
  const { version } = JSON.parse(read('package.json'));
  const named = documents.flatMap((document) => [...read(document).matchAll(/compare-panel@([\w.]+)/g)])
    .map(([, name]) => name);
  assert.ok(named.length > 0);
  assert.deepEqual([...new Set(named)], [version]);
});

test('a badge or card in a text has its word inside, for feeds and readers without the script', () => {
  const empty = snippets.flatMap((snippet) => [...snippet.matchAll(/<(verdict-badge|tool-card)[^>]*><\/\1>/g)]);
  assert.deepEqual(empty.map(([tag]) => tag), []);
});

// In a page: the rendered snippet, with the files that it names, those of another server as well.
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const [style, load, ...panel] = first.trimEnd().split('\n');
/** What a snippet takes for granted: the script, and something that it does its work for. */
const completed = (snippet) => [
  snippet.includes('compare-panel.js"') ? '' : `${style}\n${load}`,
  snippet,
  /<[a-z]+-/.test(snippet.replace(style, '')) ? '' : panel.join('\n'),
].filter(Boolean).join('\n\n');
const page = (snippet, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
<link rel="icon" href="data:,">
<h1>A post</h1>
${render(`Before.\n\n${completed(snippet)}\n\nAfter.\n`)
  .replace('<script async', `<script ${script}`)
  .replaceAll(/https:\/\/cdn\.example\/compare-panel@[\d.]+\/dist\//g, '/')}</html>`;

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

/** Whether every element of ours on a page has its data, and its code; a badge with counts needs no data. */
function isSettled() {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return elements.every(({ status, localName, shadowRoot }) => (
    (status === 'loaded' || (localName === 'verdict-badge' && status === 'empty'))
    && (!localName.startsWith('bookmark-') || shadowRoot?.textContent.trim())));
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
