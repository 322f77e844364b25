import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The page of the demo that needs no JavaScript, under its strict Content Security Policy. */
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
let server;
let browser;

before(async () => {
  server = await serve(0);
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs before anything of the page does: keeps violations, layout shifts and the nodes that the parser made. */
function watch() {
  globalThis.seen = { violations: [], shift: 0, nodes: undefined };
  const { seen } = globalThis;
  document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // The library is a module, so everything has been parsed by the time it runs.
  document.addEventListener('readystatechange', () => {
    seen.nodes ??= [...document.querySelector('compare-panel').shadowRoot.querySelectorAll('*')];
  });
}

const open = async ({ script = true, library = true, scheme = 'light', width = 1280 } = {}) => {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (!library) {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith('.js') ? request.abort() : request.continue()));
  }
  if (script) await page.evaluateOnNewDocument(watch);
  await page.goto(new URL('prerendered.html', server.url).href, { waitUntil: 'networkidle0' });
  return { page, said };
};

/** The words of the panel and the looks of a few of its elements. */
const look = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('compare-panel');
  const styleOf = (part) => {
    const element = shadowRoot.querySelector(`[part~=${part}]`);
    const { fontSize, color, display } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return { part, fontSize, color, display, width, height };
  };
  return {
    text: [...shadowRoot.children].filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent).join(' ').replace(/\s+/g, ' '),
    styles: ['panel', 'title', 'share', 'card', 'decision', 'take'].map(styleOf),
  };
});

for (const scheme of ['light', 'dark']) {
  test(`without JavaScript every word is there, styled as with it, ${scheme}`, async () => {
    const without = await open({ script: false, scheme });
    const bare = await look(without.page);
    const { page, said } = await open({ scheme });
    assert.deepEqual(bare, await look(page));
    assert.deepEqual([...without.said, ...said], []);
    for (const word of ['Panel ship', 'Decision', 'Reviewer scorecard', '/100 · ship', 'OpenRouter Model Fusion']) {
      assert.ok(bare.text.includes(word), word);
    }
    const [, title, share] = bare.styles;
    assert.ok(parseFloat(share.fontSize) > parseFloat(title.fontSize), 'unstyled');
    await page.close();
    await without.page.close();
  });

  for (const width of [320, 1280]) {
    test(`without JavaScript it is clean for axe, ${scheme}, ${width} px`, async () => {
      // axe is a script itself, so only the library is kept away.
      const { page } = await open({ library: false, scheme, width });
      assert.equal(await page.evaluate(() => customElements.get('compare-panel')), undefined);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id }) => id), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
      await page.close();
    });
  }
}

test('the script takes it over: no node is replaced, nothing shifts, the policy holds', async () => {
  const { page, said } = await open();
  const { status, kept, count, shift, violations, template } = await page.evaluate(() => {
    const panel = document.querySelector('compare-panel');
    const { nodes, shift, violations } = globalThis.seen;
    const now = [...panel.shadowRoot.querySelectorAll('*')];
    return {
      status: panel.status, kept: now.every((node, index) => node === nodes[index]), count: [nodes.length, now.length],
      shift, violations, template: !!panel.querySelector('template'),
    };
  });
  assert.equal(status, 'loaded');
  assert.ok(kept, 'a node was replaced');
  assert.ok(count[0] > 100 && count[0] === count[1], count.join());
  assert.equal(shift, 0);
  assert.deepEqual(violations, []);
  assert.equal(template, false);
  assert.deepEqual(said, []);
  await page.close();
});
