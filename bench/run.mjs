/**
 * `npm run bench`: what panels cost, as ratios to pages that need no script, and how long the command takes.
 * `npm run bench -- cold` runs one, `--dist folder` measures another build. A figure over its limit is no error: a busy
 * machine measures badly.
 */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { bytes } from './bytes.mjs';
import { coldStart } from './cold-start.mjs';
import { render, validate } from './command.mjs';
import { printTable } from './figures.mjs';
import { hundredPanels } from './hundred-panels.mjs';
import { serve } from './server.mjs';

const benchmarks = { bytes, hundred: hundredPanels, cold: coldStart, validate, render };

const { values: { dist }, positionals } = parseArgs({
  options: { dist: { type: 'string', default: join(import.meta.dirname, '../dist') } }, allowPositionals: true,
});
const names = Object.keys(benchmarks);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}: there are ${names.join(', ')}.`);

// Read once: a build that runs meanwhile does not matter.
const read = (name) => readFile(join(dist, name), 'utf8').catch(() => {
  throw new Error(`${name} is not built: run npm run build first.`);
});
const script = await read('compare-panel.js');
const files = new Map([['/compare-panel.js', script], ['/compare-panel.css', await read('compare-panel.css')]]);

const server = await serve(files);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  // Nobody listens to a reader's network, and listening costs a page time for every file that it asks for.
  networkEnabled: false,
  args: [...browserFlags, '--disable-gpu', '--js-flags=--expose-gc'],
});
try {
  console.log(`${await browser.version()}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);
  for (const name of positionals.length > 0 ? positionals : names) {
    printTable(name, await benchmarks[name]({ browser, url: server.url, files, script, cli: join(dist, 'cli.js') }));
  }
} finally {
  await browser.close();
  server.close();
}
