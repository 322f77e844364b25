/** Votes for who has a keyboard, or a screen reader, and nothing else. Needs a build. */
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
  await page.goto(server.url);
  await within(page, 'compare-panel', '.choice');
  await page.$eval('compare-panel', (panel) => {
    globalThis.heard = [];
    const region = panel.shadowRoot.querySelector('[part=announcer]');
    new MutationObserver(() => globalThis.heard.push(region.textContent)).observe(region, { childList: true });
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What has been announced since this was last asked. */
const heard = async (count) => {
  await page.waitForFunction((wanted) => globalThis.heard.length >= wanted, {}, count);
  return page.evaluate(() => globalThis.heard.splice(0));
};

test('a vote is cast, changed and taken back by keyboard alone, each announced once', async () => {
  await page.$eval('#verdict', (panel) => { panel.tabIndex = -1; panel.focus(); });
  await keyboard.tabTo('button Ship false');
  await keyboard.press('Space', 'button Ship true');
  const [first, ...more] = await heard(1);
  assert.deepEqual(more, []);
  assert.match(first, /Your vote: ship\..*1 ship \/ 0 skip/);
  await keyboard.tabTo('button Skip false');
  await keyboard.press('Enter', 'button Skip true');
  assert.match((await heard(1)).join('|'), /^[^|]*Your vote: skip\.[^|]*0 ship \/ 1 skip[^|]*$/);
  await keyboard.tabTo('button Undo');
  await keyboard.press('Enter', 'button Ship false');
  assert.match((await heard(1)).join('|'), /^[^|]*Your vote is taken back\.[^|]*$/);
});

test('the buttons are a group with the name of the tool to a screen reader, beside the tally in words', async () => {
  const nodes = nodesOf(await page.accessibility.snapshot({ interestingOnly: false }));
  const groups = nodes.filter(({ role, name }) => role === 'group' && name?.startsWith('Your vote on '));
  assert.equal(groups.length, 4);
  for (const group of groups) {
    const buttons = nodesOf(group).filter(({ role }) => role === 'button').map(({ name, pressed }) => [name, pressed]);
    assert.deepEqual(buttons, [['Ship', false], ['Skip', false]]);
  }
});
