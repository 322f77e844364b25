/** The locale files for script tags, as a page meets them: in any order, of any kind, under a strict policy. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { importTs } from '../../scripts/import-ts.mjs';
import { root } from './pack.mjs';

const languages = readdirSync(join(root, 'src/locales')).map((file) => file.replace('.ts', ''));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The English words, those of the parts included. */
const words = [
  ['en', 'en'], ['detail-messages', 'englishDetails'], ['vote-messages', 'englishVotes'],
  ['bookmark-messages', 'bookmarkEnglish'],
  ['newsletter-messages', 'newsletterMessages'],
];
const english = (await Promise.all(words.map(async ([file, name]) => (
  Object.keys((await importTs(`src/i18n/${file}.ts`))[name]))))).flat().sort();

for (const lang of languages) {
  test(`${lang} has every message, and is in the documents`, async () => {
    const { [lang]: messages } = await importTs(`src/i18n/${lang}.ts`);
    assert.deepEqual(Object.keys(messages).sort(), english);
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
    assert.ok(read('README.md').includes(name));
    assert.ok(read('docs/languages.md').includes(`${name} (\`${lang}\`)`));
  });

  test(`dist/locales/${lang}.js is one small script that any page can decode`, () => {
    const code = read(`dist/locales/${lang}.js`);
    assert.doesNotThrow(() => new Script(code));
    assert.doesNotMatch(code, /[^\n\x20-\x7e]/);
    assert.doesNotMatch(code, /\bimport\b|\bexport\b|\beval\b|Function\(/);
    const bytes = brotliCompressSync(code).length;
    assert.ok(bytes < 2800, `${bytes} bytes`);
  });
}

const main = '<script src="/compare-panel.js"></script>';
const german = '<script src="/locales/de.js"></script>';
const pages = {
  'before the main script': german + main,
  'after the main script': main + german,
  'after everything, and late': `${main}<!-- late -->`,
  'with async': (german + main).replaceAll('<script', '<script async'),
  'as modules': (german + main).replaceAll('<script', '<script type="module"'),
  twice: german + main + german,
};
const html = (head) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Ein Artikel</title>
<link rel="icon" href="data:,">${head.replace('<!-- late -->', '')}
<compare-panel><script type="application/json">
{ "updated": "2026-11-01", "tools": [
  { "name": "A", "reviews": [{ "reviewer": "a", "score": 80 }, { "reviewer": "b" , "score": 40 }] }
] }
</script></compare-panel>${head.includes('late') ? german.replace('src="', 'src="/late') : ''}</html>`;

const address = (name) => `http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = pages[decodeURIComponent(pathname.slice(1))];
  const file = join(root, 'dist', pathname.replace('/late', ''));
  // No charset: the script's own bytes must do.
  const send = (type, body) => response.writeHead(200, {
    'Content-Type': type, 'Content-Security-Policy': "default-src 'none'; script-src 'self'; img-src data:",
  }).end(body);
  if (page) send('text/html', html(page));
  else if (existsSync(file)) {
    setTimeout(() => send('text/javascript', readFileSync(file)), pathname.startsWith('/late') ? 300 : 0);
  } else response.writeHead(404).end();
});
let browser;

before(async () => {
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.close();
});

for (const name of Object.keys(pages)) {
  test(`a locale by script tag, ${name}, is what the panel speaks`, async () => {
    const tab = await browser.newPage();
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(address(name), { waitUntil: 'networkidle0' });
    await tab.waitForFunction(() => document.querySelector('compare-panel').status === 'loaded');
    const text = await tab.evaluate(() => document.querySelector('compare-panel').shadowRoot.textContent);
    assert.match(text, /Zustimmung der Jury/);
    assert.match(text, /Aktualisiert am 1\. November 2026/);
    assert.match(text, /50\s%/);
    assert.doesNotMatch(text, /Panel|ship/);
    assert.deepEqual(complaints, []);
    await tab.close();
  });
}

test('a figure is one image with one name for screen readers, and a score one run of text', async () => {
  const tab = await browser.newPage();
  await tab.goto(address('before the main script'));
  await tab.waitForFunction(() => document.querySelector('compare-panel')?.status === 'loaded');
  const { nodes } = await (await tab.createCDPSession()).send('Accessibility.getFullAXTree');
  const seen = nodes.filter(({ ignored }) => !ignored);
  const nameOf = ({ name }) => (name?.value ?? '').replace(/\s/g, ' ');
  const said = (role) => seen.filter((node) => node.role.value === role).map(nameOf);
  assert.deepEqual(said('image'), ['50 % Zustimmung der Jury, 1 von 2 Stimmen', 'A: dafür und B: dagegen']);
  assert.equal(seen.map(nameOf).filter((name) => name.includes('Zustimmung der Jury')).length, 1);
  assert.deepEqual(said('cell').filter((name) => name.includes('100')), ['80/100 · dafür', '40/100 · dagegen']);
  await tab.close();
});
