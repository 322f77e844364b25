/** What readers have asked their system for, and paper: the built script in a real browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

const script = readFileSync('dist/compare-panel.js', 'utf8');
const whereabouts = readFileSync('dist/parts/whereabouts.js', 'utf8');
const demo = (name) => JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8'));
const data = demo('vacuums');
let browser;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(() => browser?.close());

/**
 * A page with a panel that has come to rest.
 * @param {{ width?: number, css?: string, attributes?: string, dir?: string, media?: string, features?: object[],
 *   comparison?: object }} options `features` of media, `css` of the page
 */
const open = async ({
  width = 1000, css = '', attributes = '', dir = 'ltr', media = '', features = [], comparison = data,
} = {}) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  // puppeteer's own call knows too few features.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await page.setContent(`<!doctype html><html lang="en" dir="${dir}"><title>T</title><style>body { margin: 0 } ${css}
    </style><a href="#before">before</a><compare-panel id="x" ${attributes}></compare-panel>`);
  await page.addScriptTag({ content: script });
  await page.evaluate(async (input) => {
    const panel = document.querySelector('compare-panel');
    panel.comparison = input;
    await panel.updateComplete;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, comparison);
  return page;
};

/** Computed styles of the first element that a selector finds in the panel; of a pseudo-element where one is named. */
const styleOf = (page, selector, property, pseudo) => page.evaluate((...[at, name, part]) => (
  getComputedStyle(document.querySelector('compare-panel').shadowRoot.querySelector(at), part)[name]
), selector, property, pseudo);

const forced = [{ name: 'forced-colors', value: 'active' }];

for (const scheme of ['light', 'dark']) {
  test(`forced colours, ${scheme}: all drawings are in the reader's ink, verdicts apart by mark and word`, async () => {
    const features = [...forced, { name: 'prefers-color-scheme', value: scheme }];
    const page = await open({ features, attributes: 'theme="light"', comparison: demo('catalogue') });
    const { ink, fills, verdicts } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; color: CanvasText';
      const root = document.querySelector('compare-panel').shadowRoot;
      return {
        ink: getComputedStyle(probe).color,
        fills: [...root.querySelectorAll('svg:not(.track, .strip) path, .strip path, .bar, .line')]
          .map((shape) => getComputedStyle(shape).fill),
        verdicts: [...root.querySelectorAll('.verdict')].map((verdict) => [
          verdict.querySelector('path').getAttribute('d'), verdict.textContent.trim(),
        ].join()),
      };
    });
    assert.ok(fills.length > 20);
    assert.deepEqual([...new Set(fills)], [ink]);
    // Ship and Mixed; each word has its own mark.
    assert.equal(new Set(verdicts).size, 2);
    await page.close();
  });
}

test('forced colours: links are in the colour of links, wherever they stand', async () => {
  const page = await open({ features: forced });
  const { links, expected } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: LinkText';
    const root = document.querySelector('compare-panel').shadowRoot;
    const colors = [...root.querySelectorAll('a[href]')].map((link) => getComputedStyle(link).color);
    return { links: [...new Set(colors)], expected: getComputedStyle(probe).color };
  });
  assert.deepEqual(links, [expected]);
  await page.close();
});

test('more contrast takes the greys away', async () => {
  const page = await open({ features: [{ name: 'prefers-contrast', value: 'more' }], css: 'body { color: #222 }' });
  assert.equal(await styleOf(page, '.fine', 'color'), 'rgb(34, 34, 34)');
  assert.equal(await styleOf(page, 'tbody tr', 'borderTopColor'), 'rgb(34, 34, 34)');
  await page.close();
  const usual = await open({ css: 'body { color: #222 }' });
  assert.notEqual(await styleOf(usual, '.fine', 'color'), 'rgb(34, 34, 34)');
  await usual.close();
});

test('nothing moves for readers who want no motion', async () => {
  const durations = async (features) => {
    const page = await open({ features });
    const found = await page.evaluate(() => {
      const root = document.querySelector('compare-panel').shadowRoot;
      return [...root.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return [...transitionDuration.split(', ').map(Number.parseFloat), animationName === 'none' ? 0 : 1];
      });
    });
    await page.close();
    return Math.max(...found);
  };
  assert.equal(await durations([{ name: 'prefers-reduced-motion', value: 'reduce' }]), 0);
  assert.equal(await durations([]), 0.12);
});

test('paper: black on nothing, rows and cards whole, every panel drawn, addresses after links', async () => {
  const css = 'html { color-scheme: dark } body { background: #111; color: #eee }';
  const page = await open({ css, media: 'print', attributes: 'theme="dark"' });
  const looks = await page.evaluate(() => {
    const root = document.querySelector('compare-panel').shadowRoot;
    const all = (selector, property, pseudo) => [...new Set(
      [...root.querySelectorAll(selector)].map((element) => getComputedStyle(element, pseudo)[property]))];
    return {
      ink: all('.title, .take, .fine, b, a', 'color'),
      fills: all('path, .bar, .line', 'fill'),
      grounds: all('*', 'backgroundColor'),
      whole: all('tr, .card, .head', 'breakInside'),
      drawn: all('.panel', 'contentVisibility'),
      addresses: all('.links a', 'content', '::after'),
    };
  });
  const { addresses, ...rest } = looks;
  assert.deepEqual(rest, {
    ink: ['rgb(0, 0, 0)'], fills: ['rgb(0, 0, 0)'], grounds: ['rgba(0, 0, 0, 0)'],
    whole: ['avoid'], drawn: ['visible'],
  });
  assert.ok(addresses.every((content) => /^" \(https:.+\)"$|attr\(href\)/.test(content)), addresses.join());
  await page.close();
});

test('paper: rows and cards go to the next page rather than be cut, heads with their first row', async () => {
  // Columns are pages that a script can look at.
  const css = 'body { columns: 600px; column-fill: auto; block-size: 660px; inline-size: 600px }';
  const { rows, cut, pages, parted } = await (async () => {
    const page = await open({ media: 'print', width: 600, css, comparison: demo('modal-vs-openrouter') });
    const found = await page.evaluate(() => {
      const root = document.querySelector('compare-panel').shadowRoot;
      const whole = [...root.querySelectorAll('tr, .card, .head')];
      const columnOf = (element) => Math.round(element.getBoundingClientRect().left / 600);
      return {
        rows: whole.length,
        cut: whole.filter((element) => element.getClientRects().length > 1).map(({ textContent }) => textContent),
        pages: new Set(whole.map(columnOf)).size,
        parted: [...root.querySelectorAll('table')].filter((table) => (
          columnOf(table.querySelector('thead tr')) !== columnOf(table.querySelector('tbody tr')))).length,
      };
    });
    await page.close();
    return found;
  })();
  assert.ok(rows > 10 && pages > 2, `${rows} rows on ${pages} pages`);
  assert.deepEqual(cut, []);
  assert.equal(parted, 0);
});

/** Texts that stick out of their box, or of the page. */
const clippedIn = (page) => page.evaluate(() => {
  const root = document.querySelector('compare-panel').shadowRoot;
  const unseen = (element) => (
    element.closest('.col, [aria-current]')?.clientWidth <= 1 || getComputedStyle(element).clipPath !== 'none');
  const clipped = [...root.querySelectorAll('*')].filter((element) => {
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!text || element.getClientRects().length === 0 || unseen(element)) return false;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    const { scrollWidth, clientWidth } = element;
    return left < -1 || right > innerWidth + 1 || (clientWidth > 0 && scrollWidth > clientWidth + 1);
  }).map(({ localName, textContent }) => `${localName}: ${textContent.trim().slice(0, 40)}`);
  return [...clipped, ...document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []];
});

for (const [zoom, width] of [['200 %', 640], ['400 %', 320]]) {
  for (const dir of ['ltr', 'rtl']) {
    test(`at ${zoom} of 1280 px nothing is clipped, ${dir}`, async () => {
      const page = await open({ width, dir });
      assert.deepEqual(await clippedIn(page), []);
      await page.close();
    });
  }
}

test('text spacing of WCAG 1.4.12 clips nothing and lays no text over another', async () => {
  for (const width of [320, 768, 1280]) {
    const page = await open({ width });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important;
      } p { margin-block-end: 2em !important }`);
      document.querySelector('compare-panel').shadowRoot.adoptedStyleSheets.push(sheet);
    });
    assert.deepEqual(await clippedIn(page), [], `${width} px`);
    const overlaps = await page.evaluate(() => {
      const root = document.querySelector('compare-panel').shadowRoot;
      const boxes = [...root.querySelectorAll('h2, h3, h4, p, dt, dd, td > div, .col, tbody th')]
        .filter((element) => element.textContent.trim() && element.clientWidth > 1)
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      const meet = (from, to, otherFrom, otherTo) => from < otherTo - 1 && otherFrom < to - 1;
      const over = (a, b) => meet(a.left, a.right, b.left, b.right) && meet(a.top, a.bottom, b.top, b.bottom);
      return boxes.flatMap((one, index) => boxes.slice(index + 1)
        .filter((two) => !one.element.contains(two.element) && !two.element.contains(one.element))
        .filter((two) => over(one.box, two.box))
        .map((two) => [one, two].map(({ element }) => element.textContent.trim().slice(0, 30)).join(' / ')));
    });
    assert.deepEqual(overlaps, [], `${width} px`);
    await page.close();
  }
});

test('the keyboard reaches every control, each with a ring that shows', async () => {
  const page = await open({ css: 'body { background: #fff; color: #222 }' });
  const expected = await page.evaluate(() => (
    document.querySelector('compare-panel').shadowRoot.querySelectorAll('a[href], button').length));
  assert.ok(expected > 5);
  const seen = [];
  await page.keyboard.press('Tab'); // the link before the panel
  for (let turn = 0; turn < expected; turn += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => {
      const { activeElement } = document.querySelector('compare-panel').shadowRoot;
      if (!activeElement) return 'nothing';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement);
      return [outlineStyle, outlineWidth, outlineColor].join(' ');
    }));
  }
  // The accent, which reaches 3:1 on the page: see contrast.test.ts.
  assert.deepEqual([...new Set(seen)], ['solid 2px rgb(38, 114, 183)']);
  await page.close();
});

test('a heading that the page’s address names has the ring, too', async () => {
  const page = await open();
  await page.addScriptTag({ content: whereabouts });
  await page.focus('a');
  await page.evaluate(() => { location.hash = '#x-decision'; });
  await page.waitForFunction(() => document.querySelector('compare-panel').shadowRoot.activeElement);
  const ring = await page.evaluate(() => {
    const { activeElement } = document.querySelector('compare-panel').shadowRoot;
    return [activeElement.id, getComputedStyle(activeElement).outlineStyle].join();
  });
  assert.equal(ring, 'decision,solid');
  await page.close();
});
