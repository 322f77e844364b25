/** What must hold on paper, in each engine: the demo pages, and comparisons that are longer than a page. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { missing, normal, outside, overlaps, sheetsOf, textOf } from './words.mjs';

const { renderHtml } = await import('../../dist/ssr/index.js');
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const [script, css, whereabouts] = await Promise.all(
  ['dist/compare-panel.js', 'dist/compare-panel.css', 'dist/parts/whereabouts.js'].map(read),
);
const pages = (await readdir('demo')).filter((name) => name.endsWith('.html'));

const millimetre = 72 / 25.4;
const margin = 12;
const papers = { A4: 'two columns', A5: 'one column' };

/** What a page says in its panels, and the addresses that paper has after links. */
const shown = () => {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  return {
    // What turns its own direction around is there, but backwards.
    takes: all('[part~=take]').map(({ textContent }) => textContent)
      .filter((text) => !/[\u202a-\u202e]/.test(text)),
    scores: all('[part~=score]').map(({ textContent }) => textContent).filter((text) => /[\d٠-٩]/.test(text)),
    addresses: all('.links a, .foot a, td a').map((link) => link.getAttribute('href')),
  };
};

/** A word that occurs once, however long the comparison. */
const words = (name, count) => Array.from({ length: count }, (_, index) => `${name}x${index}`).join(' ');

/** One reviewer writes more than a page holds; so does the description of one tool. */
const long = (count) => ({
  title: 'Long', summary: words('summary', 30),
  reviewers: ['Ada', 'Bo', 'Cy'].map((name) => ({ id: name.toLowerCase(), name, bio: words(`bio${name}`, 6) })),
  rows: [{ id: 'size', label: 'Size' }],
  tools: Array.from({ length: count }, (_, tool) => ({
    id: `t${tool}`, name: `Tool ${tool}`, tagline: words(`tag${tool}`, 6),
    rows: { size: words(`size${tool}`, 5) },
    description: words(`about${tool}`, tool === 0 ? 900 : 40),
    links: [{ label: 'Visit', url: `https://example.com/t${tool}` }],
    reviews: ['ada', 'bo', 'cy'].map((reviewer, index) => ({
      reviewer, score: 10 + tool * 3 + index,
      take: words(`take${tool}${reviewer}`, index === 1 && tool === 0 ? 900 : 60),
    })),
  })),
});

/** What stands before a panel on its first page, in px of the 1,030 that there are. */
const heights = [0, 120, 240, 360, 480, 600, 720, 840, 900, 940, 980];
const short = (number) => ({
  title: `Panel ${number}`,
  words: { decision: `Decide${number}`, scorecard: `Score${number}`, panelVerdict: `Verdict${number}` },
  reviewers: [{ id: 'ada', name: `Ada${number}` }, { id: 'bo', name: 'Bo' }],
  tools: ['Alpha', 'Beta'].map((name) => ({
    name, reviews: ['ada', 'bo'].map((reviewer) => ({ reviewer, score: 70, take: words('take', 30) })),
  })),
});

/**
 * @param {string} engine for the names of the tests
 * @param {() => import('puppeteer-core').LaunchOptions} options called when the tests begin
 */
export function testPaper(engine, options) {
  let server;
  let browser;
  before(async () => {
    server = await serve(0);
    browser = await puppeteer.launch(options());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const print = async (page, format = 'A4') => {
    const sides = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, `${margin}mm`]));
    return page.pdf({ format, margin: sides });
  };

  /** A page that holds what is given, at rest. */
  const open = async (html) => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>T</title><style>body { margin: 0 }</style>${html}`);
    return page;
  };

  const define = async (page, comparisons) => {
    await page.addScriptTag({ content: script });
    await page.evaluate(async (list) => {
      const panels = [...document.querySelectorAll('compare-panel')];
      panels.forEach((panel, index) => { panel.comparison = list[index]; });
      await Promise.all(panels.map((panel) => panel.updateComplete));
    }, comparisons);
  };

  const whole = (pdf, { takes, scores, addresses }) => {
    const sheets = sheetsOf(pdf);
    assert.deepEqual(sheets.flatMap(overlaps), []);
    assert.deepEqual(sheets.flatMap((sheet) => outside(sheet, margin * millimetre)), []);
    assert.deepEqual(missing(sheets, [...takes, ...scores]), []);
    const text = textOf(pdf);
    assert.deepEqual(addresses.filter((address) => !text.includes(normal(address))), []);
  };

  for (const name of pages) {
    test(`${engine}: ${name} is whole on paper, and nothing is printed over anything`, async () => {
      const page = await browser.newPage();
      await page.goto(new URL(name, server.url).href);
      await page.waitForFunction(() => [...document.querySelectorAll('*')]
        .every(({ status }) => status !== 'loading'));
      const content = await page.evaluate(shown);
      assert.ok(content.takes.length > 0 && content.scores.length > 0, 'nothing to look for');
      whole(await print(page), content);
      await page.close();
    });
  }

  for (const [format, columns] of Object.entries(papers)) {
    for (const count of [1, 2, 3, 5]) {
      test(`${engine}: more than a page holds, tools: ${count}, ${format}, ${columns}`, async () => {
        const page = await open('<compare-panel></compare-panel>');
        await define(page, [long(count)]);
        const content = await page.evaluate(shown);
        assert.equal(content.takes.length, count * 3);
        const { tools, summary } = long(count);
        const prose = tools.flatMap(({ description, tagline, rows }) => [description, tagline, rows.size]);
        whole(await print(page, format), { ...content, takes: [...content.takes, ...prose, summary] });
        await page.close();
      });
    }
  }

  test(`${engine}: the plain form too`, async () => {
    const page = await open(`<style>${css}</style>${renderHtml(JSON.stringify(long(2)))}`);
    const { tools } = long(2);
    const takes = tools.flatMap(({ reviews, description }) => [description, ...reviews.map(({ take }) => take)]);
    const scores = tools.flatMap(({ reviews }) => reviews.map(({ score }) => `${score}/100`));
    whole(await print(page), { takes, scores, addresses: tools.flatMap(({ links }) => links.map(({ url }) => url)) });
    await page.close();
  });

  test(`${engine}: no head is alone at the foot of a page`, async () => {
    const panels = heights
      .map((height) => `<i><svg width="1" height="${height}"></svg></i><compare-panel></compare-panel>`).join('');
    const page = await open(`<style>i { display: block; break-before: page }</style>${panels}`);
    await define(page, heights.map((_, index) => short(index)));
    const sheets = sheetsOf(await print(page));
    const sheetOf = (text) => sheets.findIndex(({ words: list }) => list.some((word) => word.text === text));
    const parted = heights
      .flatMap((_, index) => [[`Decide${index}`, `Verdict${index}`], [`Score${index}`, `Ada${index}`]])
      .filter(([head, row]) => sheetOf(head) !== sheetOf(row));
    assert.deepEqual(parted, []);
    await page.close();
  });

  test(`${engine}: a panel that waits for its reader is printed`, async () => {
    const page = await open(`<svg width="1" height="9000"></svg><compare-panel loading="lazy"><script
      type="application/json">${JSON.stringify(short(1))}</script></compare-panel>`);
    await page.addScriptTag({ content: whereabouts });
    await page.addScriptTag({ content: script });
    await page.evaluate(() => new Promise((go) => { requestAnimationFrame(() => setTimeout(go)); }));
    assert.deepEqual((await page.evaluate(shown)).takes, []);
    assert.deepEqual(missing(sheetsOf(await print(page)), ['Ada1']), []);
    await page.close();
  });
}
