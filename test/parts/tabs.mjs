/** Two tabs of one site, from a server as a publisher has it. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { within } from '../support/within.mjs';

const panels = 'compare-panel';
const button = (tab, name) => within(tab, `${panels}, bookmark-list`, `button[aria-label="${name}"]`);

/** How the buttons that keep a tool stand in a tab, and what its list says. */
const state = (tab) => tab.evaluate(() => ({
  pressed: [...document.querySelectorAll('compare-panel')].flatMap(({ shadowRoot }) => (
    [...shadowRoot.querySelectorAll('button[aria-label="Bookmark SmolLM3"]')].map((one) => (
      one.getAttribute('aria-pressed'))))),
  listed: document.querySelector('bookmark-list').shadowRoot.textContent.includes('SmolLM3'),
}));

/**
 * That what is done in one tab is in another within a second.
 * @param {string} name of the browser @param {() => import('puppeteer-core').LaunchOptions} options
 */
export function testTabs(name, options) {
  let server;
  let browser;

  before(async () => {
    server = await serve(0);
    browser = await puppeteer.launch({ ...options(), protocolTimeout: 60_000 });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A tab with a page of the demo, once it has what is waited for. */
  const open = async (address, ...wanted) => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(30_000);
    await tab.goto(new URL(address, server.url).href);
    for (const [hosts, selector] of wanted) await within(tab, hosts, selector);
    return tab;
  };

  /**
   * Presses a button in one tab, and waits until a button in the other one has followed.
   * @param {string} watched what to look for in the panels of the other tab @returns {Promise<number>} milliseconds
   */
  const follow = async (pressed, other, watched, wanted) => {
    await other.evaluate((selector, value) => {
      const buttons = [...document.querySelectorAll('compare-panel')].flatMap(({ shadowRoot }) => (
        [...shadowRoot.querySelectorAll(selector)]));
      const isThere = () => buttons.length > 0 && buttons.every((one) => one.getAttribute('aria-pressed') === value);
      // No timer: those of a tab behind another are slow.
      globalThis.followed = new Promise((resolve) => {
        const observer = new MutationObserver(() => { if (isThere()) resolve(Date.now()); });
        for (const one of buttons) observer.observe(one, { attributes: true });
      });
    }, watched, String(wanted));
    const began = await pressed.evaluate((one) => {
      const now = Date.now();
      one.click();
      return now;
    });
    return await other.evaluate(() => globalThis.followed) - began;
  };

  test(`two tabs agree on bookmarks within a second, in ${name}`, async () => {
    const wanted = [[panels, 'button[aria-label="Bookmark SmolLM3"]'], ['bookmark-list', '[role=status]']];
    const [here, there] = [await open('comparisons.html', ...wanted), await open('comparisons.html', ...wanted)];
    assert.deepEqual(await state(there), { pressed: ['false'], listed: false });
    for (const [label, tab, other, pressed] of [
      ['Bookmark SmolLM3', here, there, true], ['Remove SmolLM3', there, here, false],
    ]) {
      const took = await follow(await button(tab, label), other, 'button[aria-label="Bookmark SmolLM3"]', pressed);
      assert.ok(took < 1000, `${took} ms`);
      assert.equal((await state(other)).listed, pressed);
    }
  });

  test(`two tabs, and two panels of a page, agree on votes within a second, in ${name}`, async () => {
    const wanted = [panels, '.choice'];
    const [here, there] = [await open('index.html', wanted), await open('index.html', wanted)];
    const copied = (tab) => tab.evaluate(() => {
      const panel = document.querySelector('compare-panel');
      panel.after(panel.cloneNode(true));
    });
    await Promise.all([here, there].map(copied));
    await Promise.all([here, there].map((tab) => within(tab, 'compare-panel + compare-panel', '.choice')));
    const ship = '[role=group][aria-label^="Your vote on Modal"] .choice.ship';
    for (const [tab, other, pressed] of [[here, there, true], [there, here, false]]) {
      const took = await follow(await within(tab, panels, ship), other, ship, pressed);
      assert.ok(took < 1000, `${took} ms`);
      for (const each of [tab, other]) {
        const tallies = await each.$$eval('compare-panel', (panels) => panels.map(({ shadowRoot }) => (
          [...shadowRoot.querySelectorAll('[part=tally]')].map(({ textContent }) => (
            /\d+ ship \/ \d+ skip|No/.exec(textContent)?.[0])))));
        const modal = pressed ? '1 ship / 0 skip' : 'No';
        assert.deepEqual(tallies, Array.from({ length: 2 }, () => [modal, 'No', modal, 'No']));
      }
    }
  });
}
