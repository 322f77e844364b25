/**
 * `npm run screenshots`: the README's pictures into docs/, and every demo page, at three widths, light and dark, into
 * screenshots/. It needs a build.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];

/** Opens a demo page and waits until its panels have come to rest. */
async function open(browser, url, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.querySelectorAll(':defined')].map(({ updateComplete }) => updateComplete));
  });
  // Panels off the screen skip their drawing, and take their true height only once they are on it.
  for (let round = 0; round < 3; round += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height });
    await page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    }));
  }
  return page;
}

/** The panel of the blog post, down to the end of the first reviewer's row, with a little of the page around it. */
async function readmePicture(browser, url, scheme) {
  const page = await open(browser, url, 1280, scheme);
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

async function demoPicture(browser, base, name, width, scheme) {
  const page = await open(browser, new URL(name, base).href, width, scheme);
  await page.screenshot({ path: `screenshots/${name.replace('.html', '')}-${width}-${scheme}.png`, fullPage: true });
  await page.close();
}

process.chdir(join(import.meta.dirname, '..'));
await mkdir('screenshots', { recursive: true });
await mkdir('docs', { recursive: true });
const { url, close } = await serve(0);
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: [...browserFlags, '--hide-scrollbars'] });
try {
  const pages = (await readdir('demo')).filter((name) => name.endsWith('.html'));
  for (const scheme of schemes) {
    await readmePicture(browser, url, scheme);
    for (const name of pages) {
      for (const width of widths) await demoPicture(browser, url, name, width, scheme);
    }
  }
} finally {
  await browser.close();
  await close();
}
