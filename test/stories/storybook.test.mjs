import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { serveStorybook } from '../../scripts/serve-storybook.mjs';

/** Storybook as a designer meets it: built, served, opened in a browser. */
let storybook;
let browser;

before(async () => {
  storybook = await serveStorybook();
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  await storybook?.close();
});

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);

/** A page that has come to rest, with every address that it asked for and every error that the console got. */
const open = async (path) => {
  const page = await browser.newPage();
  const asked = [];
  const said = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(storybook.url + path, { waitUntil: 'networkidle0' });
  return { page, asked, said };
};

const elsewhere = (asked) => asked.filter((url) => !url.startsWith(storybook.url) && !/^(data|blob):/.test(url));

test('is built within a minute', () => assert.ok(storybook.seconds < 60, `${storybook.seconds} s`));

test('has a file of stories for every element, and a test for every file', async () => {
  const files = await readdir('stories');
  const elements = (await readdir('src/elements')).filter((name) => existsSync(`src/elements/${name}/define.ts`));
  assert.ok(elements.length > 0);
  assert.deepEqual(elements.filter((tag) => !files.includes(`${tag}.stories.ts`)), []);
  assert.deepEqual(elements.filter((tag) => !existsSync(`test/stories/${tag}.test.ts`)), []);
});

const locales = { de: 'german', fr: 'french', es: 'spanish', ja: 'japanese', ar: 'arabic' };
const everywhere = ['long-text', 'narrow', 'wide', 'right-to-left'];
const withData = ['loading', 'partial', 'failed', 'no-data'];
const judged = ['unanimous', 'split', 'no-reviews', 'no-scores'];
const counted = ['one-tool', ...['two', 'three', 'four', 'five', 'six'].map((number) => `${number}-tools`)];
/** What an element can be in, besides what every element can; a provider shows nothing of itself. */
const states = {
  'bookmark-button': ['of-tool', 'kept', 'of-page'],
  'bookmark-list': ['some', 'none', 'not-stored', 'without-verdict'],
  'community-vote': ['early', 'leaning', 'firm', 'no-votes', 'voted', 'closed', 'refused', 'in-this-browser'],
  'compare-panel': [...judged, ...counted, 'no-images', 'light-surface', 'dark-surface'],
  'comparison-provider': [],
  'decision-table': [...judged, ...counted],
  'reviewer-scorecard': [...judged, ...counted, 'no-images'],
  'tool-card': [...judged, 'no-images'],
  'verdict-badge': judged,
  'newsletter-signup': ['consent', 'sending', 'thanks', 'already-on-the-list', 'refused', 'failed', 'no-answer'],
};
/** Elements that show nothing of a comparison. */
const dataless = ['newsletter-signup'];

test('has a story of every element for each state, locale and theme', async () => {
  const stories = storybook.entries.map(({ id }) => id);
  const themes = (await readdir('src/theme/themes')).map((file) => file.replace('.css', ''));
  const languages = (await readdir('src/locales')).map((file) => file.replace('.ts', ''));
  assert.ok(themes.length > 0);
  assert.deepEqual(Object.keys(locales).sort(), languages.sort());
  assert.deepEqual(Object.keys(states).sort(), elements.map(({ tagName }) => tagName).sort());
  const statesOf = ([tag, own]) => [...everywhere, ...dataless.includes(tag) ? [] : withData, ...own];
  const wanted = Object.entries(states).flatMap((entry) => (
    [...statesOf(entry), ...themes, ...Object.values(locales)].map((state) => `elements-${entry[0]}--${state}`)));
  assert.deepEqual(wanted.filter((id) => !stories.includes(id)), []);
});

for (const path of [
  '?path=/docs/elements-compare-panel--api', '?path=/story/elements-compare-panel--two-tools',
]) {
  test(`${path} asks for nothing beyond its own address, fonts and workers included`, async () => {
    const { page, asked, said } = await open(path);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('compare-panel')?.status === 'loaded');
    await page.waitForNetworkIdle();
    assert.ok(asked.length > 10, asked.join());
    assert.deepEqual(elsewhere(asked), []);
    assert.deepEqual(said, []);
    await page.close();
  });
}

test('every page of the documentation opens, and the first story of every file', async () => {
  const entries = storybook.entries.filter(({ type, title }, place, all) => (
    type === 'docs' || all.findIndex((other) => other.type === 'story' && other.title === title) === place));
  assert.ok(entries.some(({ type }) => type === 'story') && entries.some(({ type }) => type === 'docs'));
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const failed = [];
  for (const { id, type } of entries) {
    await page.goto(`${storybook.url}iframe.html?id=${id}&viewMode=${type}`);
    const shown = await page.waitForFunction(() => /\bsb-show-(main|errordisplay|nopreview)\b/.exec(
      document.body.className)?.[1] ?? false).then((handle) => handle.jsonValue());
    if (shown !== 'main') failed.push(`${id}: ${shown}`);
  }
  assert.deepEqual(failed, []);
  assert.deepEqual(elsewhere(asked), []);
  await page.close();
});

/** Everything that the manifest says of an element, by the name of its row, with a word of its description. */
const apiOf = ({ members, events, slots, cssProperties, cssParts, cssStates }) => [
  ...members.filter(({ kind, name }) => kind === 'field' && !name.startsWith('#')),
  ...members.filter(({ kind }) => kind === 'method').map((method) => ({ ...method, name: `${method.name}()` })),
  ...(slots ?? []).map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : '(default slot)' })),
  ...(cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
  ...(cssStates ?? []).map((state) => ({ ...state, name: `:state(${state.name})` })),
  ...events, ...cssProperties,
];
const plain = (text) => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();

const api = (tag) => open(`iframe.html?id=elements-${tag}--api&viewMode=docs`);

for (const element of elements) {
  const { tagName } = element;

  test(`the tables of <${tagName}> have all of its manifest, with what it is, and nothing else`, async () => {
    const { page } = await api(tagName);
    await page.waitForSelector('details .docblock-argstable');
    const rows = new Map(await page.$$eval('.docblock-argstable', ([, ...tables]) => (
      tables.flatMap((table) => [...table.querySelectorAll('tbody tr:not(:has(td:first-child button))')])
        .map(({ cells: [name, text] }) => [name.textContent, text.textContent]))));
    const told = apiOf(element);
    assert.ok(told.length > 40);
    for (const { name, description, attribute } of told) {
      assert.ok(rows.has(name), `${name} is not in ${[...rows.keys()].join()}`);
      assert.ok(plain(rows.get(name)).includes(plain(description)), `${name}: ${rows.get(name)}`);
      if (attribute && attribute !== name) assert.ok(rows.get(name).includes(attribute), `${name} is ${attribute}`);
    }
    const names = told.map(({ name }) => name);
    assert.deepEqual([...rows.keys()].filter((name) => !names.includes(name)), []);
    assert.equal(await page.$('.docblock-argstable a[href*="storybook.js.org"]'), null);
    await page.close();
  });

  test(`the page of <${tagName}> is short enough to read, and fits a phone`, async () => {
    const { page } = await api(tagName);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('details .docblock-argstable');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < 12_000, `${height} px`);
    await page.setViewport({ width: 320, height: 900 });
    await page.click('summary');
    await page.waitForFunction(() => innerWidth === 320);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  test(`the code of <${tagName}> shows its data wherever it is put`, async () => {
    const { page } = await api(tagName);
    const [button] = await page.$$('::-p-text(Show code)');
    await button.click();
    const shown = await page.waitForSelector('pre.prismjs');
    const code = await shown.evaluate(({ textContent }) => textContent);
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><html lang="en"><base href="https://blog.example/"><body>${code}`);
    await page.addScriptTag({ path: 'dist/compare-panel.js' });
    // A page without an address has no place to fetch them from.
    for (const part of ['votes', 'bookmarks', 'newsletter']) await page.addScriptTag({ path: `dist/parts/${part}.js` });
    // A badge that is told its verdict needs no data.
    await page.waitForFunction((tag) => ['loaded', 'empty'].includes(document.querySelector(tag).status)
      && (tag === 'comparison-provider' || document.querySelector(tag).shadowRoot.textContent.trim()), {}, tagName);
    await page.close();
  });
}

test('the controls of a story are what can be set', async () => {
  const { page } = await open('?path=/story/elements-compare-panel--two-tools');
  await page.waitForSelector('textarea[name="pasted"]');
  const names = await page.$$eval('.docblock-argstable tbody tr:not(:has(td:first-child button))', (rows) => (
    rows.map(({ cells: [name] }) => name.textContent)));
  const { members } = elements.find(({ tagName }) => tagName === 'compare-panel');
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);
  assert.deepEqual(names.sort(), ['Paste a comparison', ...settable].sort());
  await page.close();
});

test('the first story shows all that a panel shows of a tool', async () => {
  const { page } = await open('iframe.html?id=elements-compare-panel--two-tools&viewMode=story');
  await page.waitForFunction(() => document.querySelector('compare-panel')?.status === 'loaded');
  const { tools, summary } = await page.$eval('compare-panel', ({ comparison }) => comparison);
  const shown = await page.$eval('compare-panel', ({ shadowRoot }) => (
    { text: shadowRoot.textContent, pictures: shadowRoot.querySelectorAll('img').length }));
  assert.ok(summary && shown.text.includes(summary));
  assert.equal(shown.pictures, tools.length);
  for (const { description, community } of tools) {
    assert.ok(shown.text.includes(description));
    assert.match(shown.text, new RegExp(`${community.ship} ship / ${community.skip} skip`));
  }
  await page.close();
});

test('a file that is pasted into a story’s control is shown', async () => {
  const { page } = await open('?path=/story/elements-tool-card--ship');
  const box = await page.waitForSelector('textarea[name="pasted"]');
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await box.evaluate((area) => area.select());
  await box.type('{ "tools": [{ "name": "Mine" }] }');
  await frame.waitForFunction(() => (
    document.querySelector('tool-card').shadowRoot.querySelector('h3')?.textContent.includes('Mine')));
  await page.close();
});

test('the toolbar’s language is the language of the words, also in what was built', async () => {
  const { page } = await open('iframe.html?id=elements-compare-panel--two-tools&viewMode=story&globals=locale:de');
  await page.waitForFunction(() => (
    document.querySelector('compare-panel')?.shadowRoot.textContent.includes('Urteil der Jury')));
  await page.close();
});

test('an address takes along all that the toolbar was set to, and the toolbar says so', async () => {
  const globals = 'scheme:dark;theme:pebble;direction:rtl;locale:de;width:320px';
  const { page } = await open(`?path=/story/elements-compare-panel--two-tools&globals=${globals}`);
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await frame.waitForFunction(() => document.querySelector('compare-panel')?.status === 'loaded');
  const { width, ...place } = await frame.$eval('.story-page', (box) => (
    { width: box.offsetWidth, lang: box.lang, dir: box.dir, classes: box.className }));
  assert.deepEqual(place, { lang: 'de', dir: 'rtl', classes: 'story-page compare-panel-pebble' });
  assert.equal(width, 320);
  await page.waitForFunction(() => ['Dark page', 'pebble', 'Right to left', 'Deutsch', '320 px'].every((said) => (
    [...document.querySelectorAll('button')].some(({ textContent }) => textContent.includes(said)))));
  await page.close();
});

for (const scheme of ['light', 'dark']) {
  test(`the toolbar’s scheme makes the page of a story ${scheme}, also in what was built`, async () => {
    const { page } = await open(`iframe.html?id=elements-tool-card--ship&viewMode=story&globals=scheme:${scheme}`);
    const [red] = await page.$eval('.story-page', (box) => getComputedStyle(box).backgroundColor.match(/\d+/g));
    assert.equal(Number(red) > 127, scheme === 'light');
    await page.close();
  });
}

test('the toolbar’s theme dresses the page of a story, also in what was built', async () => {
  const radius = async (theme) => {
    const { page } = await open(`iframe.html?id=elements-tool-card--ship&viewMode=story&globals=theme:${theme}`);
    const value = await page.$eval('tool-card', (card) => (
      getComputedStyle(card).getPropertyValue('--compare-panel-radius')));
    await page.close();
    return value;
  };
  assert.equal(await radius('none'), '');
  assert.notEqual(await radius('pebble'), '');
});
