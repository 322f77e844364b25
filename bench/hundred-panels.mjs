/**
 * Building, laying out, holding and changing a hundred panels in one page, against the same DOM by `innerHTML`: each
 * shadow root is serialised once from a rendered panel (without Lit's comments) and adopts the same style sheets.
 */
import { median, ratio } from './figures.mjs';
import { variants } from './sample.mjs';

const count = 100;
const warmUps = 2;
const rounds = 21;
// Far panels skipped: all that is left is the building, of which the baseline has none.
const limits = { skipped: 1.3, all: 1.15 };

/** Runs in the page: everything that is measured. */
function prepare(comparisons, others) {
  const place = document.querySelector('main');
  const { html, sheets } = window.serialised = { html: [], sheets: [] };
  const clear = () => {
    place.replaceChildren();
    window.gc();
  };

  const byElements = async () => {
    const panels = comparisons.map((comparison) => {
      const panel = document.createElement('compare-panel');
      panel.comparison = comparison;
      return panel;
    });
    place.append(...panels);
    await Promise.all(panels.map((panel) => panel.updateComplete));
    return panels;
  };

  const byInnerHtml = async () => {
    const panels = html.map((markup) => {
      const panel = document.createElement('static-panel');
      const root = panel.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      return panel;
    });
    place.append(...panels);
    return panels;
  };

  /** Milliseconds until the DOM is there, and until it has been laid out. */
  const time = async (build) => {
    clear();
    const start = performance.now();
    await build();
    const built = performance.now() - start;
    document.body.getBoundingClientRect();
    return { built, laidOut: performance.now() - start };
  };

  window.bench = {
    /** Reads the baseline's markup off rendered panels; afterwards every panel can be measured. */
    async serialise() {
      const panels = await byElements();
      document.body.getBoundingClientRect();
      sheets.push(...panels[0].shadowRoot.adoptedStyleSheets);
      for (const { shadowRoot } of panels) html.push(shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''));
      const { shadowRoot } = panels[0];
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_COMMENT);
      let comments = 0;
      while (walker.nextNode()) comments += 1;
      clear();
      return { elements: shadowRoot.querySelectorAll('*').length, comments, characters: html[0].length };
    },
    /** One round; the order changes from round to round. */
    async round(elementsFirst) {
      const first = await time(elementsFirst ? byElements : byInnerHtml);
      const second = await time(elementsFirst ? byInnerHtml : byElements);
      return elementsFirst ? { ours: first, base: second } : { ours: second, base: first };
    },
    /** Lays out what is off screen, too. The sheets are shared, so one rule reaches both. */
    layOutAll() {
      const [sheet] = sheets;
      sheet.insertRule('.panel { content-visibility: visible !important }', sheet.cssRules.length);
    },
    /** Milliseconds to give all panels other data, and to lay them out again. */
    async update() {
      clear();
      const panels = await byElements();
      document.body.getBoundingClientRect();
      const start = performance.now();
      for (const [index, panel] of panels.entries()) panel.comparison = others[index];
      await Promise.all(panels.map((panel) => panel.updateComplete));
      const built = performance.now() - start;
      document.body.getBoundingClientRect();
      return { built, laidOut: performance.now() - start };
    },
    hold: async (elements) => { window.held = await (elements ? byElements() : byInnerHtml()); },
    clear: () => {
      window.held = undefined;
      clear();
    },
  };
}

/** Bytes of JavaScript heap a panel that stay while a hundred are on the page. */
async function heap(page, elements) {
  const client = await page.createCDPSession();
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => window.bench.clear());
  const before = await used();
  await page.evaluate((which) => window.bench.hold(which), elements);
  const bytes = (await used() - before) / count;
  await page.evaluate(() => window.bench.clear());
  await client.detach();
  return bytes;
}

async function interleaved(page) {
  const measured = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const times = await page.evaluate((first) => window.bench.round(first), round % 2 === 0);
    if (round >= 0) measured.push(times);
  }
  const all = (side, what) => measured.map((times) => times[side][what]);
  return (name, what, most) => ratio(name, all('ours', what), all('base', what), most);
}

/** @param {{ browser: import('puppeteer-core').Browser, url: string, files: Map<string, string>,
 *   builds: { at: string }[] }} context */
export async function hundredPanels({ builds, ...context }) {
  const rows = [];
  for (const { at } of builds) {
    for (const row of await hundredOf(at, context)) rows.push({ ...row, name: `${row.name}${at && ', before'}` });
  }
  return rows;
}

async function hundredOf(at, { browser, url, files }) {
  const script = `<script src="${at}/compare-panel.js"></script>`;
  files.set(`${at}/hundred.html`, `<!doctype html><title>100</title><main></main>${script}`);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${url}${at}/hundred.html`);
  await page.evaluate(prepare, variants(count), variants(count, count));
  const { elements, comments, characters } = await page.evaluate(() => window.bench.serialise());

  const shipped = await interleaved(page);
  const rows = [
    shipped(`build, ${count} panels`, 'built'),
    shipped('build + layout, far panels skipped as shipped', 'laidOut', limits.skipped),
  ];
  const heaps = { ours: await heap(page, true), base: await heap(page, false) };
  const updates = [];
  for (let round = 0; round < rounds; round += 1) updates.push(await page.evaluate(() => window.bench.update()));
  await page.evaluate(() => window.bench.layOutAll());
  const full = await interleaved(page);
  rows.push(full('build + layout, all laid out', 'laidOut', limits.all));
  await page.close();

  const milliseconds = (what) => `${median(updates.map((update) => update[what])).toFixed(1)} ms`;
  const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
  return [
    ...rows,
    { name: 'other data for all: update', ours: milliseconds('built'), figure: '' },
    { name: 'other data for all: update + layout', ours: milliseconds('laidOut'), figure: '' },
    { name: 'JavaScript heap a panel', ours: kilobytes(heaps.ours), base: kilobytes(heaps.base), figure: '' },
    { name: 'elements, comments in a panel', ours: `${elements}, ${comments}`, base: `${elements}, 0`, figure: '' },
    { name: 'HTML of a panel', ours: '', base: `${(characters / 1000).toFixed(1)} kB`, figure: '' },
  ];
}
