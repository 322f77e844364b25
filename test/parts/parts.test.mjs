/** Parts of the script file, from a server as a publisher has it. Needs a build. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { within } from '../support/within.mjs';

const root = join(import.meta.dirname, '../..');
const dist = (file) => readFileSync(join(root, 'dist', file), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sri = JSON.parse(dist('sri.json'));

const panel = (attributes = 'debug', ...tools) => `<compare-panel ${attributes}><script type="application/json">${
  JSON.stringify({ tools: [{ name: 'Alpha' }, ...tools] })}</script></compare-panel>`;
const sound = panel('');
/** Doubtful, but not for a key that another part might know. */
const doubtful = (attributes) => panel(attributes, { name: 'Beta', reviews: [{ reviewer: 'ana', score: '88' }] });

/** What the server gives by path, beside the files of dist/ under /dist/: a text, bytes, or a status. */
let files;
/** Paths of what was asked for. */
let asked;
/** The part's answer waits for it. */
let held;

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  asked.push(pathname);
  if (/parts\/|late/.test(pathname)) await held;
  let file = files[pathname];
  try {
    file ??= dist(pathname.replace('/dist/', ''));
  } catch {
    file = 404;
  }
  if (typeof file === 'number') response.writeHead(file).end();
  else if (file instanceof Uint8Array) {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=windows-1252' }).end(file);
  } else {
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(file);
  }
});

let browser;
let page;
let errors;

before(async () => {
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.close();
});
beforeEach(() => {
  [files, asked, errors, held] = [{}, [], [], undefined];
});

const origin = (host = '127.0.0.1') => `http://${host}:${server.address().port}`;

/** Opens a page with this head and these panels. */
async function open(head, body = doubtful(), url = undefined, status = 'loaded') {
  files['/'] = `<!doctype html><title>A post</title><link rel="icon" href="data:,">${head}${body}`;
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    // What the browser itself says of a request that failed.
    if (message.type() === 'error' && message.text().startsWith('compare-panel')) errors.push(message.text());
  });
  await page.goto(url ?? origin());
  await page.waitForFunction((wanted) => document.querySelector('compare-panel')?.status === wanted, {}, status);
  return page;
}

const listed = () => page.waitForFunction(() =>
  /without quotes/.test(document.querySelector('compare-panel').shadowRoot.querySelector('[part~=problems]')?.textContent));
const lists = () => page.$$eval('compare-panel', (panels) =>
  panels.map(({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=problems]').length));
const text = () => page.$eval('compare-panel', ({ shadowRoot }) => shadowRoot.textContent);
const told = async (count = 1) => {
  for (let turn = 0; errors.length < count && turn < 500; turn += 1) await new Promise((go) => { setTimeout(go, 20); });
};
const part = '/dist/parts/author.js';
const requests = () => asked.filter((path) => path.includes('parts/'));

const module = '<script type="module" src="/dist/compare-panel.js"></script>';
const classic = '<script async src="/dist/compare-panel.js"></script>';
const forms = { 'a module': module, 'a classic script': classic };

for (const [what, head] of Object.entries(forms)) {
  test(`${what} fetches a part from beside itself, once, when a page first needs it`, async () => {
    await open(head, doubtful('id="one"') + doubtful('id="two"'));
    await page.$eval('#one', (one) => { one.debug = true; });
    await listed();
    await page.$eval('#two', (two) => { two.debug = true; });
    await page.waitForFunction(() => document.querySelector('#two').shadowRoot.querySelector('[part~=problems]'));
    assert.deepEqual(requests(), [part]);
    assert.deepEqual(errors, []);
  });

  test(`${what} on another origin does as well`, async () => {
    await open(head.replace('/dist', `${origin('localhost')}/dist`));
    await listed();
    assert.deepEqual(requests(), [part]);
  });

  test(`${what} with a nonce does under a policy that knows nothing else`, async () => {
    const policy = "default-src 'none'; script-src 'nonce-n';"
      + " require-trusted-types-for 'script'; trusted-types lit-html";
    await open(`<meta http-equiv="Content-Security-Policy" content="${policy}">${
      head.replace('<script', '<script nonce="n"')}`);
    await listed();
  });

  test(`${what} shows the panel, and says once what to put where, when the part is missing`, async () => {
    files[part] = 404;
    await open(head, doubtful() + doubtful());
    await told();
    assert.match(await text(), /Alpha/);
    assert.deepEqual(await lists(), [0, 0]);
    assert.equal(await page.$eval('compare-panel', (element) => element.matches(':state(partial)')), true);
    assert.equal(errors.length, 1);
    assert.match(errors[0], /parts\/author\.js/);
  });
}

const plans = (attributes) => panel(attributes, { name: 'Beta', plans: [{ name: 'Plus', price: 9, currency: 'USD' }] });
const details = '/dist/parts/details.js';

test('what not every comparison has is read and drawn by its part, once it is here', async () => {
  let release;
  held = new Promise((go) => { release = go; });
  await open(module, plans('') + plans('') + sound, undefined, 'loading');
  await page.waitForFunction(() => document.querySelector('compare-panel:last-of-type').status === 'loaded');
  assert.equal(await page.$eval('compare-panel', ({ status }) => status), 'loading');
  release();
  const all = () => [...document.querySelectorAll('compare-panel')].every(({ status }) => status === 'loaded');
  await page.waitForFunction(all);
  assert.match(await text(), /Plans[^]*Plus[^]*\$9/);
  // A slow machine shows the boxes of what is on its way meanwhile.
  assert.equal(requests().filter((path) => path === details).length, 1);
  assert.deepEqual(errors, []);
});

test('it may come by a tag, and an object of the page is read as it was when it was given', async () => {
  await open(`<script src="${details}"></script>${classic}`, plans('') + sound);
  assert.match(await text(), /Plus/);
  assert.equal(requests().length, 1);
  await open(module, '<compare-panel></compare-panel>', undefined, 'empty');
  await page.$eval('compare-panel', (element) => {
    const data = { tools: [{ name: 'Alpha', pros: ['Light'] }] };
    element.comparison = data;
    data.tools[0].pros = ['Heavy'];
  });
  await page.waitForFunction(() => document.querySelector('compare-panel').status === 'loaded');
  assert.match(await text(), /Light/);
});

test('without it the rest of the comparison is shown, and the console says what to put where', async () => {
  files[details] = 404;
  await open(module, plans(''));
  await told();
  assert.match(await text(), /Alpha[^]*Beta/);
  assert.doesNotMatch(await text(), /Plus|undefined/);
  assert.equal(errors.length, 1);
  assert.match(errors[0], /parts\/details\.js/);
});

test('a page without anything for its author fetches no part', async () => {
  await open(module, sound);
  await page.evaluate(() => new Promise((go) => { requestAnimationFrame(() => setTimeout(go)); }));
  assert.deepEqual(requests(), []);
});

test('a part is made once, however many need it at the same time', async () => {
  files['/v/tallies'] = '{"alpha":{"ship":1,"skip":0,"mine":null}}';
  const vote = '<community-vote tool="alpha" votes="/v"></community-vote>';
  await open(module, panel('votes="/v" bookmarkable') + panel('votes="/v"') + vote.repeat(5));
  await within(page, 'community-vote:last-of-type', 'button');
  await within(page, 'compare-panel', '.choice');
  assert.equal(await page.$eval('compare-panel', ({ shadowRoot }) => new Set(shadowRoot.adoptedStyleSheets).size
    - shadowRoot.adoptedStyleSheets.length), 0);
  assert.deepEqual(requests().sort(), ['/dist/parts/bookmarks.js', '/dist/parts/votes.js']);
  assert.deepEqual(asked.filter((path) => path === '/v/tallies'), ['/v/tallies']);
});

test('parts are waited for together, and what came with the page stays meanwhile', async () => {
  let release;
  held = new Promise((resolve) => { release = resolve; });
  const { prerender } = await import(pathToFileURL(join(root, 'dist/ssr/index.js')));
  const html = String(prerender({ tools: [{ name: 'Alpha' }] }, { votes: 'local', bookmarkable: true }));
  files['/'] = `<!doctype html><title>A post</title><link rel="icon" href="data:,">${module}${html}`;
  page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    globalThis.least = Infinity;
    const look = () => {
      const cards = document.querySelector('compare-panel')?.shadowRoot?.querySelectorAll('.card').length;
      if (cards !== undefined) globalThis.least = Math.min(globalThis.least, cards);
      requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  });
  const began = Date.now();
  await page.goto(origin());
  await page.waitForFunction(() => document.querySelector('compare-panel').status === 'loaded', { polling: 50 });
  // Three seconds for what takes over, three for what readers take part with; each more would be one after the other.
  assert.ok(Date.now() - began < 8500, `${Date.now() - began} ms`);
  assert.equal(await page.evaluate(() => globalThis.least), 1);
  release();
  await within(page, 'compare-panel', '.choice:not([inert] *)');
  await within(page, 'compare-panel', '.bookmark');
  assert.equal(await page.evaluate(() => globalThis.least), 1);
});

const takenPart = {
  votes: [panel('votes="local"'), 'compare-panel'],
  bookmarks: [panel('bookmarkable'), 'compare-panel'],
  newsletter: [`${sound}<newsletter-signup action="/signup"></newsletter-signup>`, 'newsletter-signup'],
};
for (const [name, [body, tag]] of Object.entries(takenPart)) {
  test(`a page where readers take part by ${name} fetches that part alone`, async () => {
    await open(module, body);
    await within(page, tag, 'button');
    assert.deepEqual([requests(), errors], [[`/dist/parts/${name}.js`], []]);
  });

  test(`a page shows all else, and says once what to put where, when ${name} cannot be had`, async () => {
    files[`/dist/parts/${name}.js`] = 404;
    await open(module, body + body);
    await told();
    assert.match(await text(), /Alpha/);
    assert.equal(await page.$(`${tag} >>> button`), null);
    assert.equal(errors.length, 1);
    assert.match(errors[0], new RegExp(`Put dist/parts/${name}\\.js of this version at`));
  });
}

test('a part that is late comes into the panel, which was there before', async () => {
  let release;
  held = new Promise((go) => { release = go; });
  await open(module);
  assert.match(await text(), /Alpha/);
  assert.deepEqual(await lists(), [0]);
  release();
  await listed();
});

test('a part that a policy blocks costs that part alone', async () => {
  const policy = `script-src ${origin()}/dist/compare-panel.js`;
  await open(`<meta http-equiv="Content-Security-Policy" content="${policy}">${module}`);
  await told();
  assert.match(await text(), /Alpha/);
  assert.equal(errors.length, 1);
  assert.deepEqual(requests(), []);
});

const tag = (kind) => `<script ${kind} src="/late/author.js"></script>`;
for (const [when, head] of Object.entries({
  'before the script, classic': tag('') + module,
  'before the script, a module': tag('type="module"') + module,
})) {
  test(`a part may have a script tag of its own: ${when}`, async () => {
    files['/late/author.js'] = dist('parts/author.js');
    await open(head);
    await listed();
    assert.deepEqual(requests(), []);
  });
}

for (const kind of ['async', 'type="module"']) {
  test(`a part in a script tag after the script serves what went without it: ${kind}`, async () => {
    files[part] = 404;
    files['/late/author.js'] = dist('parts/author.js');
    await open(module);
    await told();
    await page.evaluate((attribute, value) => {
      const script = document.createElement('script');
      script.setAttribute(attribute, value);
      script.src = '/late/author.js';
      document.head.append(script);
    }, ...kind.includes('=') ? ['type', 'module'] : ['async', '']);
    await listed();
    assert.equal(errors.length, 1);
  });
}

const other = (file) => dist(file).replaceAll(version, '0.0.1');

test('of two versions on a page each takes its own part alone', async () => {
  files['/other/compare-panel.js'] = other('compare-panel.js');
  files['/other/parts/author.js'] = other('parts/author.js');
  const script = module.replace('dist', 'other');
  await open(`<script src="/other/parts/author.js"></script>${module}${script}`);
  await listed();
  assert.deepEqual(requests(), ['/other/parts/author.js', part]);
});

test('a part of another version beside the script is none', async () => {
  files[part] = other('parts/author.js');
  await open(module);
  await told();
  assert.match(errors[0], new RegExp(`${version}: Put dist/parts/author\\.js of this version at `));
  assert.deepEqual(await lists(), [0]);
});

for (const [what, head] of Object.entries(forms)) {
  test(`${what} takes no picture of the page's for its own tag`, async () => {
    files['/elsewhere/parts/author.js'] = 'document.title = "foreign"';
    const clobber = `<img name="currentScript" src="${origin('localhost')}/elsewhere/x.png" alt="">`;
    await open('', clobber + head + doubtful());
    await listed();
    assert.deepEqual(requests(), [part]);
    assert.equal(await page.title(), 'A post');
  });
}

test('a script that is loaded twice has its part once', async () => {
  // Either may be the first to run.
  for (const file of ['compare-panel.js', 'parts/author.js']) files[`/again/${file}`] = dist(file);
  await open(`${classic}${classic.replace('dist', 'again')}${module}`);
  await listed();
  assert.equal(requests().length, 1);
  assert.deepEqual(await lists(), [1]);
});

test('offline a part is missing, and nothing else is', async () => {
  await open(module, sound);
  await page.setOfflineMode(true);
  await page.$eval('compare-panel', (element) => { element.debug = true; });
  await told();
  assert.match(await text(), /Alpha/);
  assert.equal(errors.length, 1);
});

test('a file that is not UTF-8 is read by its part, and no other is', async () => {
  files['/latin.json'] = Buffer.from(JSON.stringify({ tools: [{ name: 'Café' }] }), 'latin1');
  files['/utf-8.json'] = Buffer.from(JSON.stringify({ tools: [{ name: 'Thé' }] }));
  await open(module, '<compare-panel src="/utf-8.json"><p>Tea</p></compare-panel>');
  assert.match(await text(), /Thé/);
  assert.deepEqual(requests(), []);
  await open(module, '<compare-panel src="/latin.json"><p>Coffee</p></compare-panel>');
  assert.match(await text(), /Café/);
  assert.deepEqual(requests(), ['/dist/parts/decoding.js']);
});

test('a file in UTF-8 that has the character for what is none is shown without that part', async () => {
  files['/dist/parts/decoding.js'] = 404;
  files['/odd.json'] = Buffer.from(JSON.stringify({ tools: [{ name: 'Caf\ufffd' }] }));
  await open(module, '<compare-panel src="/odd.json"><p>Tea</p></compare-panel>');
  assert.match(await text(), /Caf\ufffd/);
});

test('a prerendered panel and a file that is not UTF-8 wait for their parts, but not for ever', async () => {
  let release;
  held = new Promise((go) => { release = go; });
  const { prerender } = await import(pathToFileURL(join(root, 'dist/ssr/index.js')));
  await open(module, String(prerender({ tools: [{ name: 'Alpha' }] })));
  files['/latin.json'] = Buffer.from(JSON.stringify({ tools: [{ name: 'Café' }] }), 'latin1');
  await open(module, '<compare-panel src="/latin.json"></compare-panel>');
  assert.match(await text(), /Caf/);
  release();
});

const waits = '<script>fetch = () => new Promise(() => {})</script>';
const boxes = () => page.waitForFunction(() =>
  document.querySelector('compare-panel').shadowRoot.querySelector('[role=status]')?.offsetHeight > 300);
for (const [what, status] of [['has boxes in its place, by their part', 200], ['has its place without them', 404]]) {
  test(`a panel whose file is slow ${what}`, async () => {
    if (status !== 200) files['/dist/parts/skeleton.js'] = status;
    await open(module + waits, '<compare-panel src="slow.json"></compare-panel>', undefined, 'loading');
    if (status === 200) await boxes();
    else await told();
    assert.ok(await page.$eval('compare-panel', ({ offsetHeight }) => offsetHeight) > 300);
    assert.deepEqual(requests(), ['/dist/parts/skeleton.js']);
    assert.equal(errors.length, status === 200 ? 0 : 1);
  });
}

test('a panel with a fallback asks for no boxes', async () => {
  await open(module + waits, '<compare-panel src="slow.json"><p>Read on.</p></compare-panel>', undefined, 'loading');
  await page.evaluate(() => new Promise((go) => { requestAnimationFrame(() => requestAnimationFrame(go)); }));
  assert.deepEqual(requests(), []);
});

const far = '<div style="height: 10000px"></div>';
const laziness = [['is drawn when the reader is near, by its part', 200], ['is there at once without it', 404]];
for (const [what, status] of laziness) {
  test(`a lazy panel ${what}`, async () => {
    if (status !== 200) files['/dist/parts/whereabouts.js'] = status;
    await open(module, panel('') + far + panel('id="lazy" loading="lazy"'));
    await page.waitForFunction(() => document.querySelector('#lazy').shadowRoot?.childElementCount > 0);
    if (status === 200) {
      // All that is there of the part has run by the second frame.
      await page.waitForNetworkIdle();
      await page.evaluate(() => new Promise((go) => { requestAnimationFrame(() => requestAnimationFrame(go)); }));
      assert.equal(await page.$eval('#lazy', ({ status }) => status), 'loading');
      await page.$eval('#lazy', (lazy) => lazy.scrollIntoView());
    }
    await page.waitForFunction(() => document.querySelector('#lazy').status === 'loaded');
    assert.equal(errors.length, status === 200 ? 0 : 1);
  });
}

test('what tells a lazy panel that the reader is near comes too late for one that is drawn', async () => {
  let release;
  held = new Promise((go) => { release = go; });
  await open(module, panel('') + far + panel('id="lazy" loading="lazy"'));
  await page.waitForFunction(() => document.querySelector('#lazy').status === 'loaded');
  release();
  await page.waitForFunction((name) => globalThis[Symbol.for(name)]?.whereabouts, {}, `compare-panel/parts ${version}`);
  await page.$eval('#lazy', async (lazy) => {
    lazy.comparison = { tools: [{ name: 'Gamma' }] };
    await lazy.updateComplete;
  });
  assert.equal(await page.$eval('#lazy', ({ status }) => status), 'loaded');
  assert.match(await page.$eval('#lazy', ({ shadowRoot }) => shadowRoot.textContent), /Gamma/);
});

test('what goes to a place comes too late for a reader who has gone on, and serves the next address', async () => {
  let release;
  held = new Promise((go) => { release = go; });
  await open(module, `<input>${far}${panel('id="a"')}`, `${origin()}#a-alpha`);
  await page.focus('input');
  // The page goes on without it.
  await page.waitForFunction((name) => {
    globalThis.since ??= performance.now();
    return performance.now() - globalThis.since > 3500 && !globalThis[Symbol.for(name)]?.whereabouts;
  }, {}, `compare-panel/parts ${version}`);
  release();
  await page.waitForFunction((name) => globalThis[Symbol.for(name)]?.whereabouts, {}, `compare-panel/parts ${version}`);
  await page.evaluate(async () => {
    document.documentElement.lang = 'en-GB';
    await document.querySelector('#a').updateComplete;
  });
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
  await page.evaluate(() => { location.hash = '#a-nowhere'; });
  await page.evaluate(() => { location.hash = '#a-alpha'; });
  await focusedIn('#a');
});

const focusedIn = (selector) => page.waitForFunction((of) => (
  document.querySelector(of).shadowRoot.activeElement?.textContent.includes('Alpha')), {}, selector);
test('an address that names a place in a panel fetches what goes there, and any other nothing', async () => {
  const body = far + panel('id="kaffee-ü"') + panel('id="b"');
  await open(module, body, `${origin()}#elsewhere-decision`);
  assert.deepEqual(requests(), []);
  await page.evaluate(() => { location.hash = '#kaffee-%c3%bc%2Dalpha'; });
  await focusedIn('#kaffee-ü');
  assert.deepEqual(requests(), ['/dist/parts/whereabouts.js']);
  await open(module, body, `${origin()}#b-alpha`);
  await focusedIn('#b');
});

const takeovers = [['is taken over by its part', 200, true], ['is drawn afresh without it', 404, false]];
for (const [what, status, kept] of takeovers) {
  test(`a prerendered panel ${what}`, async () => {
    if (status !== 200) files['/dist/parts/prerendered.js'] = status;
    const { prerender } = await import(pathToFileURL(join(root, 'dist/ssr/index.js')));
    const html = String(prerender({ tools: [{ name: 'Alpha' }, { name: 'Beta' }] }));
    const remember = '<script>before = document.querySelector("compare-panel").shadowRoot.querySelector("h2")</script>';
    await open(module, html + remember);
    assert.match(await text(), /Alpha/);
    assert.equal(await page.$eval('compare-panel', ({ shadowRoot }) => (
      shadowRoot.querySelector('h2') === globalThis.before)), kept);
    assert.equal(await page.$eval('compare-panel', ({ shadowRoot }) => shadowRoot.querySelectorAll('h2').length), 1);
    assert.equal(errors.length, kept ? 0 : 1);
  });
}

test('from a disk both come by script tags; without its tag a part is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  try {
    for (const file of ['compare-panel.js', 'parts/author.js']) {
      writeFileSync(join(folder, file.replace('parts/', '')), dist(file));
    }
    const write = (name, tags) => {
      writeFileSync(join(folder, name), `<!doctype html><title>A post</title>${tags}${doubtful()}`);
      return pathToFileURL(join(folder, name)).href;
    };
    const script = '<script src="compare-panel.js"></script>';
    await open('', '', write('both.html', `${script}<script src="author.js"></script>`));
    await listed();
    assert.deepEqual(errors, []);
    await open('', '', write('alone.html', script));
    await told();
    assert.match(await text(), /Alpha/);
    assert.equal(errors.length, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const integrity = [['lets through', sri['parts/author.js'], 0], ['stops', sri['compare-panel.js'], 1]];
for (const [what, hash, count] of integrity) {
  test(`the integrity of an import map ${what} what ${count ? 'is not' : 'is'} as it was published`, async () => {
    const map = JSON.stringify({ integrity: { [`${origin()}${part}`]: hash } });
    await open(`<script type="importmap">${map}</script>${module}`);
    if (count === 0) await listed();
    else await told();
    assert.equal(errors.length, count);
    assert.deepEqual(await lists(), [1 - count]);
  });
}
