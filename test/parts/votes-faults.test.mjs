/** A votes service that fails, as a reader meets it: the panel stays whole, and counts never fall. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { within } from '../support/within.mjs';

const dist = join(import.meta.dirname, '../../dist');
const data = { tools: [{ name: 'Alpha', community: { ship: 5, skip: 2 } }, { name: 'Beta' }] };

let votes;
const page = () => `<!doctype html><title>A post</title><link rel="icon" href="data:,">
<script type="module" src="/dist/compare-panel.js"></script>
<compare-panel votes="${votes}"><script type="application/json">${JSON.stringify(data)}</script></compare-panel>`;

/** What the service answers; undefined hangs up. */
let answer;
const respond = async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/dist/')) {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(join(dist, pathname.slice(6))));
  } else if (pathname === '/') response.writeHead(200, { 'Content-Type': 'text/html' }).end(page());
  else await answer(request, response);
};
const server = createServer((request, response) => void respond(request, response));

let browser;
before(async () => {
  await new Promise((resolve) => { server.listen(0, resolve); });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

const at = (host) => `http://${host}:${server.address().port}`;
const json = (status, body, headers = {}) => (_, response) => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
};
const slow = (time) => async (request, response) => {
  await new Promise((resolve) => { setTimeout(resolve, time); });
  const body = request.method === 'PUT' ? '{"ship":6,"skip":2,"mine":"ship"}' : known;
  json(200, body)(request, response);
};

const look = (tab) => tab.$eval('compare-panel', ({ status, shadowRoot }) => ({
  status,
  cards: shadowRoot.querySelectorAll('article').length,
  tally: shadowRoot.querySelector('[part=tally]').textContent.match(/\d+ ship \/ \d+ skip/)?.[0],
  said: shadowRoot.querySelector('[part=vote-status] span').textContent,
  again: shadowRoot.querySelector('[part=vote-again]')?.textContent,
}));
const says = (tab, text) => tab.waitForFunction((wanted) => (
  document.querySelector('compare-panel').shadowRoot.querySelector('[part=vote-status]').textContent.includes(wanted)
), { polling: 50, timeout: 20_000 }, text);

const notSaved = 'Your vote was not saved.';
const tooMany = 'Your vote was not saved: too many at once. Try again in a minute.';
const known = '{"alpha":{"ship":5,"skip":2,"mine":null}}';
const file = { status: 'loaded', cards: 2, tally: '5 ship / 2 skip' };
const faults = {
  'is not there': ['http://127.0.0.1:9', undefined, notSaved],
  'breaks the connection': [undefined, (request) => request.socket.destroy(), notSaved],
  'answers 500': [undefined, json(500, ''), notSaved],
  'answers 429': [undefined, json(429, '{"error":"rate"}', { 'Retry-After': '7' }), tooMany],
  'answers what is no JSON': [undefined, json(200, '{"ship":'), notSaved],
  'answers counts that are none': [undefined, (request, response) => (
    json(200, request.method === 'PUT' ? '{"ship":-9,"skip":"x"}' : known)(request, response)), notSaved],
  'lets no other page read its answers': [
    'elsewhere', json(200, '{"alpha":{"ship":9,"skip":9,"mine":null}}'), notSaved,
  ],
};
for (const [what, [address, responds, said]] of Object.entries(faults)) {
  test(`a panel is whole, and says what has become of a vote, where the service ${what}`, async () => {
    votes = address === 'elsewhere' ? at('localhost') : address ?? '/votes-service';
    answer = responds;
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto(at('127.0.0.1'));
    const ship = await within(tab, 'compare-panel', '.choice.ship');
    assert.deepEqual(await look(tab), { ...file, said: '' });
    await ship.click();
    await says(tab, 'not saved');
    assert.deepEqual(await look(tab), { ...file, said, again: 'Try again' });
    assert.deepEqual(errors, []);
    await tab.close();
  });
}

test('a vote shows at once, and says that it is on its way, where the service takes ten seconds', async () => {
  votes = '/votes-service';
  answer = slow(10_000);
  const tab = await browser.newPage();
  await tab.goto(at('127.0.0.1'));
  const ship = await within(tab, 'compare-panel', '.choice.ship');
  await ship.click();
  await says(tab, 'Saving');
  const pressed = () => tab.$eval('compare-panel', ({ shadowRoot }) => (
    shadowRoot.querySelector('.choice.ship').getAttribute('aria-pressed')));
  assert.equal(await pressed(), 'true');
  await says(tab, 'Your vote: ship.');
  assert.deepEqual(await look(tab), { ...file, tally: '6 ship / 2 skip', said: 'Your vote: ship.', again: 'Undo' });
  await tab.close();
});
