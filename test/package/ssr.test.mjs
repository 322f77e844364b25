import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

/** The server's half of the package, as it is built. */
const run = promisify(execFile);
const ssr = new URL('../../dist/ssr/index.js', import.meta.url);
const data = { tools: [{ name: 'Alpha', reviews: [{ reviewer: 'builder', score: 88 }] }] };

test('importing it adds nothing to the globals of its host', async () => {
  const code = `const names = () => Object.getOwnPropertyNames(globalThis);
    const before = names();
    await import(${JSON.stringify(ssr.href)});
    console.log(names().filter((name) => !before.includes(name)).sort().join());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  assert.equal(stdout.trim(), '');
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

test('it is one file, so that no bundler picks a build of Lit for it that needs a page', async () => {
  assert.doesNotMatch(await readFile(ssr, 'utf8'), /^(import|export)\b[^;]*?\bfrom /m);
});

test('the files for pages that link the style sheet are those style sheets', async () => {
  const { prerenderedStyles, prerenderedVotesStyles } = await import(ssr.href);
  assert.equal((await readFile('dist/prerendered.css', 'utf8')).trim(), prerenderedStyles);
  assert.equal((await readFile('dist/prerendered-votes.css', 'utf8')).trim(), prerenderedVotesStyles);
});
