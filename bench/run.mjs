/**
 * `npm run bench`: what panels cost, as ratios to pages that need no script, how long the command takes, and what the
 * votes services answer.
 * `npm run bench -- cold` runs one, `--dist folder` measures another build, a second `--dist` one beside it in the same
 * run. A figure over its limit is no error: a busy machine measures badly.
 */
import { readFile, readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { bytes } from './bytes.mjs';
import { coldStart } from './cold-start.mjs';
import { render, validate } from './command.mjs';
import { printTable } from './figures.mjs';
import { hundredPanels } from './hundred-panels.mjs';
import { serve } from './server.mjs';
import { votes } from './votes.mjs';

const benchmarks = { bytes, hundred: hundredPanels, cold: coldStart, validate, render, votes };

const { values: { dist: [dist, before] }, positionals } = parseArgs({
  options: { dist: { type: 'string', multiple: true, default: [join(import.meta.dirname, '../dist')] } },
  allowPositionals: true,
});
const names = Object.keys(benchmarks);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}: there are ${names.join(', ')}.`);

// Read once: a build that runs meanwhile does not matter.
const files = new Map();
const builds = await Promise.all([dist, before].filter(Boolean).map(async (folder, index) => {
  const at = index === 0 ? '' : '/before';
  const parts = await readdir(join(folder, 'parts')).catch(() => []); // which an older build does not have
  for (const name of ['compare-panel.js', 'compare-panel.css', ...parts.map((part) => `parts/${part}`)]) {
    files.set(`${at}/${name}`, await readFile(join(folder, name), 'utf8').catch(() => {
      throw new Error(`${join(folder, name)} is not built: run npm run build first.`);
    }));
  }
  return { at, folder: resolve(folder) };
}));
const script = files.get('/compare-panel.js');

const server = await serve(files);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  // Nobody listens to a reader's network, and listening costs a page time for every file that it asks for.
  networkEnabled: false,
  args: [...browserFlags, '--disable-gpu', '--js-flags=--expose-gc'],
});
try {
  console.log(`${await browser.version()}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);
  const context = { browser, url: server.url, files, builds, script, cli: join(dist, 'cli.js') };
  for (const name of positionals.length > 0 ? positionals : names) printTable(name, await benchmarks[name](context));
} finally {
  await browser.close();
  server.close();
}
