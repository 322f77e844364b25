import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

/** Forms of a panel that come over a slow line: what is there already must stay where it is. */
const { prerender, renderHtml } = await import('../../dist/ssr/index.js');
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const [data, sheet] = await Promise.all([read('demo/data/modal-vs-openrouter.json'), read('dist/compare-panel.css')]);
const forms = {
  prerendered: prerender(data).value,
  plain: `<style>${sheet}</style>${renderHtml(data)}`,
};

let browser;
let server;
let pieces;
/** Sends the second piece. */
let more;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    if (request.url === '/painted') {
      response.end();
      more();
    } else {
      response.write(pieces[0]);
      more = () => response.end(pieces[1]);
    }
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs before anything of the page does: asks for the second piece once as much as `count` of the first is there. */
function watch(count) {
  globalThis.seen = { shift: 0, first: undefined };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => requestAnimationFrame(() => setTimeout(() => {
    globalThis.seen.first = (document.querySelector('compare-panel')?.shadowRoot ?? document)
      .querySelectorAll('article, table').length;
    if (globalThis.seen.first < count) look();
    // A slow line: what is there has come to rest.
    else setTimeout(() => fetch('/painted'), 300);
  }));
  look();
}

// Cards beside each other come as one: a row of them is as tall as the tallest.
for (const [form, html] of Object.entries(forms)) {
  for (const [what, end, count] of [
    ['header', /<\/header>/, 0], ['cards', /<table/, 2], ['Decision table', /<\/table>/, 3],
  ]) {
    test(`nothing shifts when the ${form} panel has come as far as its ${what}`, async () => {
      const at = html.search(end);
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>';
      pieces = [head + html.slice(0, at), html.slice(at)];
      for (const width of [320, 768, 1280]) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.evaluateOnNewDocument(watch, count);
        await page.goto(`http://127.0.0.1:${server.address().port}/`);
        await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }));
        const { shift, first } = await page.evaluate(() => globalThis.seen);
        assert.equal(first, count, 'the first piece was not there alone');
        assert.equal(shift, 0, `${width} px`);
        await page.close();
      }
    });
  }
}
