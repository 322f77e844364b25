/**
 * A post with one panel, opened by a reader who has never been there, on a processor slowed four times: how much the
 * page shifts, and when the panel is painted, against a page that has the same panel in declarative shadow DOM and no
 * script. Prerendered, the panel should be there as soon as that one. Times on a busy machine lie, so the work of the
 * main thread is counted, too, on its own clock and unslowed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ratio } from './figures.mjs';
import { comparison } from './sample.mjs';

const slowdown = 4;
const rounds = 41;
const delay = 400; // milliseconds
const screens = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];
// Prerendered: within what is noise here. More: by how much a ratio may pass that of the build beside it.
const limits = { shift: 0.05, ratio: { inline: 1.3, src: 1.3, prerendered: 1.2 }, more: 0.06 };

const fallback = '<p>All four reviewers would ship Modal; three of four would ship OpenRouter Model Fusion.</p>';
const sentence = 'Two bills landed on my desk this month, and both were for intelligence by the meter. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

/**
 * Runs in the page before anything else. A panel is `drawn` in the first task after the frame that found its title in
 * the tree: by then the main thread is done with it. It is `painted` when the browser has presented that frame; of that
 * it tells for long frames only, as they are when slowed down. Nothing here forces a layout.
 */
function watch() {
  window.seen = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  let found = Infinity;
  new PerformanceObserver((list) => {
    const holds = ({ startTime, duration }) => startTime <= found && found <= startTime + duration;
    window.seen.painted ??= list.getEntries().find(holds)?.presentationTime;
  }).observe({ type: 'long-animation-frame', buffered: true });
  const look = () => {
    const root = document.querySelector('compare-panel')?.shadowRoot;
    if (!root?.querySelector('[part~=title]')) requestAnimationFrame(look);
    else {
      found = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.seen.drawn = true; };
      port2.postMessage('');
    }
  };
  requestAnimationFrame(look);
}

const post = (head, panel) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A post</title><style>body { max-width: 70rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 serif }</style>
<script>(${watch})()</script>
${head}</head>
<body><h1>Renting a GPU by the second, or five opinions by the token</h1>
${paragraph}
${panel}
${paragraph.repeat(6)}</body></html>`;

/** The first two lines of the README's first snippet: what keeps the place, and the script. */
const [style, script] = /```html\n(.*)\n(.*)\n/.exec(await readFile(new URL('../README.md', import.meta.url), 'utf8')).slice(1);

/** The documented script tag; with `wait`, files come so late that every state before the panel is painted. */
const scriptTag = (at, wait) =>
  script.replace('src="', `src="${at}/`).replace('.js"', `.js${wait ? `?delay=${delay}` : ''}"`);
const json = JSON.stringify(comparison).replaceAll('<', '\\u003c');
const embedded = {
  inline: () => `<compare-panel><script type="application/json">${json}</script>${fallback}</compare-panel>`,
  src: (wait) => `<compare-panel src="/data.json${wait ? `?delay=${2 * delay}` : ''}">${fallback}</compare-panel>`,
};

/** The processes of a page that is closed need a while to end, which would slow the next one. */
const pause = () => new Promise((resolve) => { setTimeout(resolve, 150); });

/** Opens a page in a browser context of its own and waits until the panel is drawn, or painted. */
async function visit({ browser, url }, path, screen, { slow = 1, until = 'drawn', prepare } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(screen);
  await page.emulateCPUThrottling(slow);
  const prepared = await prepare?.(page);
  await page.goto(url + path);
  await page.waitForFunction((state) => window.seen?.[state], { polling: 100 }, until);
  return { page, prepared, close: () => context.close().then(pause) };
}

/** Milliseconds from the start of the navigation until the browser presents the panel. */
async function paintedAt(context, path, screen) {
  const { page, close } = await visit(context, path, screen, { slow: slowdown, until: 'painted' }).catch((error) => {
    throw new Error('No long frame had the panel: a fast machine needs a greater slowdown.', { cause: error });
  });
  const { painted } = await page.evaluate(() => window.seen);
  await close();
  return painted;
}

/** Milliseconds of processor that the main thread has spent when the panel is drawn. */
async function work(context, path, screen) {
  const prepare = async (page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    return client;
  };
  const { prepared, close } = await visit(context, path, screen, { prepare });
  const { metrics } = await prepared.send('Performance.getMetrics');
  await close();
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** The sum of all layout shifts until a second after the panel is painted. */
async function shiftOf(context, path, screen) {
  const { page, close } = await visit(context, path, screen, { slow: slowdown });
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  const { shift } = await page.evaluate(() => window.seen);
  await close();
  return shift;
}

/** Measures the static page and those of all builds in turn, in changing order. */
async function interleaved(measure, context, screen) {
  const pages = context.builds.flatMap(({ at }) => Object.keys(limits.ratio).map((name) => `${at}/${name}`));
  const measured = Object.fromEntries(['/static', ...pages].map((name) => [name, []]));
  const names = Object.keys(measured);
  for (let round = -1; round < rounds; round += 1) {
    for (const name of round % 2 ? names : [...names].reverse()) {
      const value = await measure(context, `${name}.html`, screen);
      if (round >= 0) measured[name].push(value);
    }
  }
  return measured;
}

/** The panel that elements have drawn, as HTML; Lit's comments are left out, as nobody would write them by hand. */
async function staticPanel(context) {
  const { page, close } = await visit(context, '/inline.html', screens[1]);
  const { html, css } = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('compare-panel');
    const rules = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const css = rules.map((rule) => rule.cssText).join('\n');
    return { html: shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''), css };
  });
  await close();
  const shadow = `<template shadowrootmode="open"><style>${css}</style>${html}</template>`;
  return `<compare-panel>${shadow}${fallback}</compare-panel>`;
}

/** The pages of one build; those whose files come late have `-late` in their names. */
async function setPages(files, { at, folder }) {
  const { prerender } = await import(pathToFileURL(join(folder, 'ssr/index.js')).href);
  const prerendered = prerender(comparison).value;
  for (const wait of [false, true]) {
    const set = (name, head, panel) => files.set(`${at}/${name}${wait ? '-late' : ''}.html`, post(head, panel));
    const snippet = `${style.replace('href="', `href="${at}/`)}\n${scriptTag(at, wait)}`;
    for (const [name, panel] of Object.entries(embedded)) set(name, snippet, panel(wait));
    set('prerendered', scriptTag(at, wait), prerendered);
  }
}

/** @param {{ browser: import('puppeteer-core').Browser, url: string, files: Map<string, string>,
 *   builds: { at: string, folder: string }[] }} context the first build is ours, what is beside it was before */
export async function coldStart(context) {
  const { files, builds } = context;
  files.set('/data.json', json);
  for (const build of builds) await setPages(files, build);
  files.set('/static.html', post('', await staticPanel(context)));

  const rows = [];
  for (const screen of screens) {
    const painted = await interleaved(paintedAt, context, screen);
    const spent = await interleaved(work, context, screen);
    for (const [name, limit] of Object.entries(limits.ratio)) {
      const shifts = [];
      for (const path of [`/${name}.html`, `/${name}-late.html`]) shifts.push(await shiftOf(context, path, screen));
      const shift = Math.max(...shifts);
      const what = `${name}, ${screen.width} px`;
      const ratios = builds.map(({ at }) => {
        const build = `${what}${at && ', before'}`;
        const row = ratio(`painted, slowed 4 times: ${build}`, painted[`${at}/${name}`], painted['/static'],
          at ? undefined : limit);
        rows.push(row, ratio(`main thread's work: ${build}`, spent[`${at}/${name}`], spent['/static']));
        return row.value;
      });
      if (ratios.length > 1) {
        const value = ratios[0] - ratios[1];
        rows.push({ name: `painted, more than before: ${what}`, value, figure: value.toFixed(2), limit: limits.more });
      }
      rows.push({ name: `layout shift: ${what}`, value: shift, figure: shift.toFixed(4), limit: limits.shift });
    }
  }
  return rows;
}
