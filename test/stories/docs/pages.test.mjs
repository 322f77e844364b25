/** The pages of documentation, as Storybook builds them: complete, accessible, and without a request elsewhere. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '../../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const types = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Pages, what must be live on each, and a sentence that comes from a file of the repository. */
const pages = [
  ['getting-started', 'compare-panel', 'The only thing that a tool must have is a name.'],
  ['theming', 'token-editor', 'What a brand wants beyond that is said in tokens, then in parts.'],
  ['anatomy', 'panel-anatomy', 'Every part has a name'],
  ['verdict-rule', 'rule-explorer', 'Everybody has weight 1 unless the file says otherwise.'],
  ['accessibility', 'compare-panel', 'A panel is a region named by its title.'],
];

const out = mkdtempSync(join(tmpdir(), 'storybook-'));
const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    const file = readFileSync(join(out, pathname));
    response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'application/octet-stream' }).end(file);
  } catch {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});
let browser;
let origin;

before(async () => {
  const storybook = join(root, 'node_modules/.bin/storybook');
  await promisify(execFile)(storybook, ['build', '--quiet', '--output-dir', out], { cwd: root });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.close();
  rmSync(out, { recursive: true, force: true });
});

/** Opens a page of documentation and gives what went wrong on the way. */
async function open(tab, page, width, scheme) {
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (/^(error|warn)/.test(message.type())) faults.push(message.text());
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(`${origin}/iframe.html?viewMode=docs&id=docs-${page}--docs`);
  return faults;
}

for (const [page, tag, sentence] of pages) {
  for (const [width, scheme] of [[320, 'dark'], [1280, 'light']]) {
    test(`${page}, ${width} px, ${scheme}: is complete, fits and is accessible`, async () => {
      const tab = await browser.newPage();
      try {
        const faults = await open(tab, page, width, scheme);
        const isDrawn = (name) => document.querySelector(name)?.shadowRoot?.querySelector('section, form, button');
        await tab.waitForFunction(isDrawn, { timeout: 10_000 }, tag);
        const text = await tab.evaluate(() => document.querySelector('.sbdocs-content').innerText.replace(/\s+/g, ' '));
        assert.ok(text.includes(sentence), `“${sentence}” is missing`);
        const beyond = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(beyond, 0, 'it scrolls sideways');
        // What is skipped off screen has no place that could be measured.
        await tab.addStyleTag({ content: '::part(panel) { content-visibility: visible !important }' });
        await tab.evaluate(axe);
        const violations = await tab.evaluate(async () => {
          const { violations: found } = await window.axe.run('.sbdocs-content', {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
          });
          return found.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0].target.flat().join(' ')}`);
        });
        assert.deepEqual(violations, []);
        assert.deepEqual(faults, []);
      } finally {
        await tab.close();
      }
    });
  }
}

test('the brand of the theming page can be tried in its editor', async () => {
  const tab = await browser.newPage();
  try {
    await open(tab, 'theming', 1280, 'light');
    await (await tab.waitForSelector('token-editor >>> ::-p-text(Start from the brand below)')).click();
    await tab.waitForSelector('token-editor >>> ::-p-text(Read 6 tokens and 1 part of the brand below.)');
    await tab.waitForSelector('token-editor >>> ::-p-text(All 12 pass)');
  } finally {
    await tab.close();
  }
});

test('the address that a reader sees takes a shared theme to the editor', async () => {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${origin}/index.html?path=/docs/docs-theming--docs#theme=broken`);
    await tab.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('token-editor')
      ?.shadowRoot?.querySelector('[role=status]')?.textContent.includes('incomplete or damaged'), { timeout: 10_000 });
  } finally {
    await tab.close();
  }
});
