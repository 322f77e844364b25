/** Which of two logos is painted: in the panel and in the plain form, whatever page and system say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

const { renderHtml } = await import('../../dist/ssr/index.js');
const script = readFileSync('dist/compare-panel.js', 'utf8');
const part = readFileSync('dist/parts/details.js', 'utf8');
const css = readFileSync('dist/compare-panel.css', 'utf8');
const square = (colour) => 'data:image/svg+xml,'
  + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9H0z"/></svg>`);
const comparison = { tools: [{ name: 'A', logo: square('#f00'), logoDark: square('#00f') }] };
let browser;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(() => browser?.close());

/** Opens a page and gives the colour in the middle of the logo, as three bytes; nothing where none shows. */
const painted = async (body, { system, css: own = '', media = 'screen', features = [] }) => {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media, features: [{ name: 'prefers-color-scheme', value: system }, ...features],
  });
  await page.setContent(`<!doctype html><html lang="en"><title>T</title><style>${own}</style>${body}`);
  // A page without an address has no place to fetch the part from that draws two logos.
  for (const content of [part, script]) await page.addScriptTag({ content });
  const clip = await page.evaluate(async () => {
    const root = document.querySelector('compare-panel')?.shadowRoot ?? document;
    const images = [...root.querySelectorAll('img')];
    for (const image of images) {
      image.loading = 'eager';
      await image.decode();
    }
    // Until it is known to be on the screen, what is in a panel has no box.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const shown = images.map((image) => image.getBoundingClientRect()).find(({ width }) => width > 0);
    return { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2, width: 1, height: 1 };
  });
  const shot = await page.screenshot({ clip, encoding: 'base64' });
  const colour = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, shot);
  await page.close();
  return colour;
};

const panel = (attributes = '') => `<compare-panel ${attributes}><script type="application/json">${
  JSON.stringify(comparison).replaceAll('<', '\\u003c')}</script></compare-panel>`;
const plain = (theme) => `<style>${css}</style>${renderHtml(comparison, { theme }).value}`;
const [day, night] = [[255, 0, 0], [0, 0, 255]];

for (const system of ['light', 'dark']) {
  for (const [what, body, page, expected] of [
    ['a light page', panel(), 'light', day],
    ['a dark page', panel(), 'dark', night],
    ['a page that follows the system', panel(), 'light dark', system === 'dark' ? night : day],
    ['a dark page, theme light', panel('theme="light"'), 'dark', day],
    ['a light page, theme dark', panel('theme="dark"'), 'light', night],
    ['a light page, plain', plain(), 'light', day],
    ['a dark page, plain', plain(), 'dark', night],
    ['a dark page, plain, theme light', plain('light'), 'dark', day],
    ['a light page, plain, theme dark', plain('dark'), 'light', night],
    ['a dark page, plain, without a style sheet', renderHtml(comparison).value, 'dark', day],
  ]) {
    test(`${what}, on a ${system} system, has its logo`, async () => {
      assert.deepEqual(await painted(body, { system, css: `html { color-scheme: ${page} }` }), expected);
    });
  }

  test(`forced colours of a ${system} system have its logo, whatever the theme`, async () => {
    const features = [{ name: 'forced-colors', value: 'active' }];
    const expected = system === 'dark' ? night : day;
    for (const theme of ['', 'theme="light"', 'theme="dark"']) {
      assert.deepEqual(await painted(panel(theme), { system, features }), expected, theme);
    }
  });
}

test('paper has the logo of a light page', async () => {
  for (const body of [panel(), plain()]) {
    assert.deepEqual(await painted(body, { system: 'dark', media: 'print', css: 'html { color-scheme: dark }' }), day);
  }
});
