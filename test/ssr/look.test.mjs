import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

/** The plain form beside the real panel, as the built package has them. */
const { renderHtml } = await import('../../dist/ssr/index.js');
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const [script, sheet, axe] = await Promise.all(
  ['dist/compare-panel.js', 'dist/compare-panel.css', 'node_modules/axe-core/axe.min.js'].map(read));
let browser;
before(async () => { browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags }); });
after(() => browser?.close());

const open = async (html, width, scheme = 'light') => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><style>
    :root { color-scheme: ${scheme} } body { margin: 16px; font: 17px/1.6 serif } table { border-collapse: collapse }
    h2, h3, p { margin: 1em 0 } td, th { padding: 8px; border: 1px solid } a { color: red } ol { padding: 0 2em }
  </style><style>${sheet}</style><main>${html}</main>`);
  return page;
};

/** Place and size of each piece, from the corner of the whole, with its colours and type. */
const measure = () => {
  const root = document.querySelector('compare-panel')?.shadowRoot ?? document;
  const whole = root.querySelector('section');
  const { x, y } = whole.getBoundingClientRect();
  const pieces = 'h2,h3,p,dt,dd,th,td,table,tr,article,header,footer,.figures,.take,.strip,.track,rect,b';
  return [...whole.querySelectorAll(pieces)]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('.about > div, .take'))
    .map((element) => {
      const box = element.getBoundingClientRect();
      const { color, fill, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
      const words = element.children.length > 0 ? '' : element.textContent.trim();
      return [
        `${element.localName} ${element.getAttribute('class') ?? ''} ${words}`,
        ...[box.x - x, box.y - y, box.width, box.height].map(Math.round),
        color, fill, fontSize, fontWeight, textDecorationLine,
      ].join(' ').replace(/\s+/g, ' ');
    });
};

for (const name of ['vacuums', 'modal-vs-openrouter', 'catalogue']) {
  test(`the plain form of ${name} looks like the panel, on a page with styles of its own`, async () => {
    const json = await read(`demo/data/${name}.json`);
    for (const width of [320, 768, 1280]) {
      const live = await open('<compare-panel></compare-panel>', width);
      await live.addScriptTag({ content: script });
      await live.evaluate((data) => { document.querySelector('compare-panel').comparison = data; }, json);
      await live.waitForFunction(() => document.querySelector('compare-panel').shadowRoot?.querySelector('footer'));
      const plain = await open(renderHtml(json), width);
      const [expected, actual] = [await live.evaluate(measure), await plain.evaluate(measure)];
      assert.ok(expected.length > 50);
      assert.deepEqual(actual, expected, `${width} px`);
      await Promise.all([live.close(), plain.close()]);
    }
  });
}

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing in the plain form, ${scheme}`, async () => {
    const html = renderHtml(await read('demo/data/vacuums.json'), { id: 'x', theme: scheme });
    const page = await open(html, 768, scheme);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => (await window.axe.run({ rules: {
      'page-has-heading-one': { enabled: false },
    } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    assert.deepEqual(violations, []);
    await page.close();
  });
}

test('without a style sheet, drawings of the plain form keep their size and nothing is said twice', async () => {
  const page = await browser.newPage();
  await page.setContent(renderHtml(await read('demo/data/modal-vs-openrouter.json')).toString());
  const { heights, text } = await page.evaluate(() => ({
    heights: [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().height),
    text: document.body.innerText,
  }));
  assert.ok(Math.max(...heights) <= 16);
  // Its card and the heads of both tables; the title holds it, too.
  assert.equal(text.split('Modal GPU Serverless Inference').length - 1, 4);
  await page.close();
});
