/** Bookmarks for who has a keyboard, or a screen reader, and nothing else. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { keyboardOn, nodesOf } from '../support/keyboard.mjs';
import { within } from '../support/within.mjs';

let server;
let browser;
let page;
let keyboard;

before(async () => {
  server = await serve(0);
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
  page = await browser.newPage();
  keyboard = keyboardOn(page);
  await page.goto(new URL('comparisons.html#ds2api-smollm3', server.url).href);
  await within(page, 'compare-panel', 'button[aria-label="Bookmark SmolLM3"]');
  await within(page, 'bookmark-list', '[role=status]');
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const said = () => page.$eval('bookmark-list', ({ shadowRoot }) => (
  shadowRoot.querySelector('[role=status]').textContent));

test('a tool is kept, removed and brought back by keyboard alone', async () => {
  await page.$eval('#ds2api-smollm3', (panel) => { panel.tabIndex = -1; panel.focus(); });
  await keyboard.tabTo('button Bookmark SmolLM3 false');
  await keyboard.press('Space', 'button Bookmark SmolLM3 true');
  await keyboard.tabTo('button Remove SmolLM3');
  await keyboard.press('Enter', 'button Undo');
  assert.equal(await said(), 'SmolLM3 removed');
  await keyboard.press('Enter', 'button Remove SmolLM3');
  assert.equal(await said(), 'SmolLM3 is back');
});

test('the list is one to a screen reader, named and with its verdicts', async () => {
  const nodes = nodesOf(await page.accessibility.snapshot({ interestingOnly: false }));
  const list = nodes.find(({ role, name }) => role === 'list' && name === 'Bookmarks');
  assert.ok(list);
  const text = nodesOf(list).filter(({ role }) => role === 'StaticText').map(({ name }) => name).join(' ').replace(/\s+/g, ' ');
  assert.equal(text.trim(), 'SmolLM3 When saved: Ship 75% Now: Ship 75% Remove');
});
