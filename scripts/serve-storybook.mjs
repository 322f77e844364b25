import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';

/**
 * Builds Storybook into a folder for the time being and serves it from this machine alone.
 * @returns {Promise<{ url: string, entries: Entry[], seconds: number, close: () => Promise<void> }>} its address, its
 * stories and pages, how long the build took, and how to stop
 * @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags: string[] }} Entry
 */
export async function serveStorybook() {
  const out = await mkdtemp(join(tmpdir(), 'storybook-'));
  const start = performance.now();
  await promisify(execFile)(process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', out]);
  const seconds = (performance.now() - start) / 1000;
  const { entries } = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
  const server = await preview({
    configFile: false, root: out, logLevel: 'error', build: { outDir: '.' }, preview: { port: 0, host: '127.0.0.1' },
  });
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/`,
    entries: Object.values(entries),
    seconds,
    async close() {
      await server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}
