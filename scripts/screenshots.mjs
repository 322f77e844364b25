/**
 * `npm run screenshots`: the README's pictures into docs/; every demo page and every story with the tag `picture`, at
 * three widths, light and dark, into screenshots/. It needs a build. `npm run screenshots -- tool-card demo-index`
 * takes those alone whose names contain one of the words.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { serveStorybook } from './serve-storybook.mjs';
import { serve } from './serve.mjs';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];

/** Opens a page. */
async function open(browser, url, scheme) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return page;
}

/** Gives a page a width and waits until its panels have come to rest. */
async function settle(page, width) {
  await page.setViewport({ width, height: 480 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.querySelectorAll(':defined')].map(({ updateComplete }) => updateComplete));
  });
  // Panels off the screen skip their drawing, and take their true height only once they are on it.
  for (let round = 0, last = 0; round < 20; round += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === last) break;
    last = height;
    await page.setViewport({ width, height });
    await page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    }));
  }
}

/** The panel of the blog post, down to the end of the first reviewer's row, with a little of the page around it. */
async function readmePicture(browser, url, scheme) {
  const page = await open(browser, url, scheme);
  await settle(page, 1280);
  const clip = await page.evaluate(() => {
    const margin = 24;
    const panel = document.querySelector('compare-panel');
    const { left, top, width } = panel.getBoundingClientRect();
    const second = panel.shadowRoot.querySelectorAll('[part~="reviewer"]')[1].closest('tr').getBoundingClientRect();
    return { x: left - margin, y: top - margin, width: width + 2 * margin, height: second.top - top + margin };
  });
  await page.screenshot({ path: `docs/panel-${scheme}.png`, clip });
  await page.close();
}

const wanted = process.argv.slice(2);

/** The whole of a page at every width, light and dark. */
async function pictures(browser, url, name) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
  for (const scheme of schemes) {
    const page = await open(browser, url, scheme);
    for (const width of widths) {
      await settle(page, width);
      // The window is as high as the page; beyond its edges, Chromium moves right-to-left pages aside.
      await page.screenshot({ path: `screenshots/${name}-${width}-${scheme}.png`, captureBeyondViewport: false });
    }
    await page.close();
  }
}

process.chdir(join(import.meta.dirname, '..'));
await mkdir('screenshots', { recursive: true });
await mkdir('docs', { recursive: true });
const demo = await serve(0);
const storybook = await serveStorybook();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: [...browserFlags, '--hide-scrollbars'] });
try {
  if (wanted.length === 0) for (const scheme of schemes) await readmePicture(browser, demo.url, scheme);
  for (const name of (await readdir('demo')).filter((file) => file.endsWith('.html'))) {
    await pictures(browser, new URL(name, demo.url).href, `demo-${name.replace('.html', '')}`);
  }
  const stories = storybook.entries.filter(({ type, tags }) => type === 'story' && tags.includes('picture'));
  for (const { id } of stories) {
    await pictures(browser, `${storybook.url}iframe.html?id=${id}&viewMode=story`, id);
  }
} finally {
  await browser.close();
  await demo.close();
  await storybook.close();
}
