/**
 * A post with one panel, opened by a reader who has never been there, on a processor slowed four times: how much the
 * page shifts, and when the panel is painted, against a page that has the same panel in declarative shadow DOM and no
 * script.
 */
import { ratio } from './figures.mjs';
import { comparison } from './sample.mjs';

const slowdown = 4;
const rounds = 15;
const delay = 400; // milliseconds
const screens = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];
const limits = { shift: 0.05, ratio: 1.3 };

const fallback = '<p>All four reviewers would ship Modal; three of four would ship OpenRouter Model Fusion.</p>';
const sentence = 'Two bills landed on my desk this month, and both were for intelligence by the meter. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

/**
 * Runs in the page before anything else. A panel counts as painted in the first task after the frame that found its
 * title in the tree: by then the frame's style, layout and paint are done. Nothing here forces a layout.
 */
function watch() {
  window.seen = { shift: 0, painted: undefined };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = document.querySelector('compare-panel')?.shadowRoot;
    if (!root?.querySelector('[part~=title]')) requestAnimationFrame(look);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.seen.painted = performance.now(); };
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

/** The documented snippet; with `wait`, files come so late that every state before the panel is painted. */
const snippet = (wait) => `<link rel="stylesheet" href="/compare-panel.css">
<script async src="/compare-panel.js${wait ? `?delay=${delay}` : ''}"></script>`;
const json = JSON.stringify(comparison).replaceAll('<', '\\u003c');
const panels = {
  inline: () => `<compare-panel><script type="application/json">${json}</script>${fallback}</compare-panel>`,
  src: (wait) => `<compare-panel src="/data.json${wait ? `?delay=${2 * delay}` : ''}">${fallback}</compare-panel>`,
};

/** Opens a page in a browser context of its own and waits until the panel is painted and has come to rest. */
async function visit({ browser, url }, path, screen, slow) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(screen);
  await page.emulateCPUThrottling(slow);
  await page.goto(url + path);
  await page.waitForFunction(() => window.seen?.painted !== undefined, { polling: 100 });
  return { page, seen: () => page.evaluate(() => window.seen), close: () => context.close() };
}

/** The panel that elements have drawn, as HTML; Lit's comments are left out, as nobody would write them by hand. */
async function staticPanel(context) {
  const { page, close } = await visit(context, '/inline.html', screens[1], 1);
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

/** @param {{ browser: import('puppeteer-core').Browser, url: string, files: Map<string, string> }} context */
export async function coldStart(context) {
  const { files } = context;
  files.set('/data.json', json);
  for (const [name, panel] of Object.entries(panels)) {
    files.set(`/${name}.html`, post(snippet(false), panel(false)));
    files.set(`/${name}-late.html`, post(snippet(true), panel(true)));
  }
  files.set('/static.html', post('', await staticPanel(context)));

  const rows = [];
  for (const screen of screens) {
    const times = { static: [], inline: [], src: [] };
    const shifts = { inline: 0, src: 0 };
    const look = async (path, after) => {
      const { seen, close } = await visit(context, path, screen, slowdown);
      await new Promise((resolve) => { setTimeout(resolve, after); });
      const result = await seen();
      await close();
      return result;
    };
    await look('/static.html', 0);
    await look('/src.html', 0);
    for (let round = 0; round < rounds; round += 1) {
      const names = Object.keys(times);
      for (const name of round % 2 ? names.reverse() : names) {
        times[name].push((await look(`/${name}.html`, 0)).painted);
      }
    }
    for (const name of Object.keys(shifts)) {
      for (const path of [`/${name}.html`, `/${name}-late.html`]) {
        shifts[name] = Math.max(shifts[name], (await look(path, 1000)).shift);
      }
      const at = `${name}, ${screen.width} px`;
      rows.push(ratio(`painted: ${at}`, times[name], times.static, limits.ratio));
      const shift = shifts[name];
      rows.push({ name: `layout shift: ${at}`, value: shift, figure: shift.toFixed(4), limit: limits.shift });
    }
  }
  return rows;
}
