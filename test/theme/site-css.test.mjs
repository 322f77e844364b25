/** The plain form on pages whose style sheets dress elements by name: it looks as on a page that has none. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

const { renderHtml } = await import('../../dist/ssr/index.js');
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const [sheet, json] = await Promise.all(['dist/compare-panel.css', 'demo/data/vacuums.json'].map(read));
const html = renderHtml(json, { id: 'x' });

let browser;
let clean;
before(async () => { browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags }); });
after(() => browser?.close());

/** What a site may hand down by inheritance is meant to arrive, so that the box around the form lets none of it in. */
const open = async (site, width) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><style>${sheet}</style><style>${site}</style>
    <style>#box { all: initial !important; display: block !important; inline-size: ${width}px !important;
      font: 17px/1.6 serif !important; color-scheme: light !important }</style>
    <main class="markdown-body content prose"><div id="box">${html}</div></main>`);
  return page;
};

/** Place and every style of each element and of what stands before and after it; of shapes, what of it they show. */
const pictureOf = (page) => page.evaluate(async () => {
  const whole = document.querySelector('#box > section');
  await Promise.all([...whole.querySelectorAll('img')].map((image) => {
    image.loading = 'eager';
    return image.decode();
  }));
  const { x, y } = whole.getBoundingClientRect();
  return [whole, ...whole.querySelectorAll('*')].map((element) => {
    const box = element.getBoundingClientRect();
    const lines = [`at: ${[box.x - x, box.y - y, box.width, box.height].map((edge) => edge.toFixed(1)).join(' ')}`];
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part || null);
      if (part && style.content === 'none') continue;
      const names = element.closest('svg *') ? ['fill', 'opacity', 'stroke'] : [...style];
      lines.push(...names.filter((each) => !each.startsWith('--'))
        .map((each) => `${part} ${each}: ${style.getPropertyValue(each)}`));
    }
    return [`${element.localName}.${element.getAttribute('class') ?? ''}`, ...lines];
  });
});

/** What differs at the first element that differs. */
const differences = (picture, expected) => {
  const at = expected.findIndex((lines, index) => lines.join() !== picture[index].join());
  return at < 0 ? [] : [expected[at][0], ...picture[at].filter((line) => !expected[at].includes(line))];
};

const sites = {
  'mvp.css': 'node_modules/mvp.css/mvp.css',
  'github-markdown-css': 'node_modules/github-markdown-css/github-markdown-light.css',
  'simple.css': 'node_modules/simpledotcss/simple.css',
  'rules like those of other sites': 'test/theme/support/site.css',
};

const widths = [320, 1280];
const lookUnder = (site) => Promise.all(widths.map(async (width) => {
  const page = await open(site, width);
  const picture = await pictureOf(page);
  await page.close();
  return picture;
}));

for (const [name, path] of Object.entries(sites)) {
  test(`the plain form looks the same under ${name}`, async () => {
    const looks = await lookUnder(await read(path));
    clean ??= await lookUnder('');
    for (const [index, width] of widths.entries()) {
      assert.ok(clean[index].length > 150);
      assert.deepEqual(differences(looks[index], clean[index]), [], `${width} px`);
    }
  });
}
