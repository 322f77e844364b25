import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

/** The server's half of the package, as it is built. */
const run = promisify(execFile);
const ssr = new URL('../../dist/ssr/index.js', import.meta.url);
const data = { tools: [{ name: 'Alpha', reviews: [{ reviewer: 'builder', score: 88 }] }] };

test('importing it gives a host no DOM: only the marks by which copies of Lit and zod know each other', async () => {
  const code = `const names = () => Object.getOwnPropertyNames(globalThis);
    const before = names();
    await import(${JSON.stringify(ssr.href)});
    console.log(names().filter((name) => !before.includes(name)).sort().join());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  assert.equal(stdout.trim(), '__zod_globalConfig,__zod_globalRegistry,litHtmlVersions');
});

test('it runs in a worker', async () => {
  const code = `import(${JSON.stringify(ssr.href)}).then(({ prerender }) => {
    require('node:worker_threads').parentPort.postMessage(prerender(${JSON.stringify(data)}).value);
  });`;
  const worker = new Worker(code, { eval: true });
  const value = await new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
  await worker.terminate();
  assert.match(value, /^<compare-panel.*88.*<\/compare-panel>$/s);
});

test('nothing that it imports is Node’s own, or a part of Lit that needs a page', async () => {
  const seen = new Set();
  const walk = async (url) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const code = await readFile(url, 'utf8');
    for (const [, name] of code.matchAll(/^(?:import|export)\b[^;]*?from ["']([^"']+)["']/gm)) {
      if (name.startsWith('.')) await walk(new URL(name, url));
      else assert.ok(['lit/html.js', 'zod/mini'].includes(name), `${url.pathname} imports ${name}`);
    }
  };
  await walk(ssr);
  assert.ok(seen.size > 20, `${seen.size} modules`);
});

test('the file for pages that link the style sheet is that style sheet', async () => {
  const { prerenderedStyles } = await import(ssr.href);
  assert.ok((await readdir('dist')).includes('prerendered.css'));
  assert.equal((await readFile('dist/prerendered.css', 'utf8')).trim(), prerenderedStyles);
});
