/**
 * `npm run votes`: the votes service on this machine, for the tools of the demo, or of the comparison files that are
 * named, `npm run votes -- my.json`. Its data stay in `.votes/`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { importTs } from './import-ts.mjs';
import { startVotes } from './votes-service.mjs';

const root = join(import.meta.dirname, '..');

/** Ids of all tools of comparison files, also of those whose id follows from the name. */
async function toolsOf(paths) {
  const { parse } = await importTs('src/model/parse.ts');
  return [...new Set(paths.flatMap((path) => {
    const { value } = parse(readFileSync(path, 'utf8'));
    return value ? value.tools.map(({ id }) => id) : [];
  }))];
}

export const demoTools = () => toolsOf(readdirSync(join(root, 'demo/data')).filter((name) => name.endsWith('.json'))
  .map((name) => join(root, 'demo/data', name)));

/** @param {number} [port] @param {string[]} [files] comparison files; by default those of the demo */
export const startDemoVotes = async (port = 8787, files = []) =>
  startVotes({ folder: join(root, '.votes'), port, tools: await (files.length > 0 ? toolsOf(files) : demoTools()) });

if (process.argv[1] === import.meta.filename) {
  const { url, secret, stop } = await startDemoVotes(Number(process.env.PORT) || undefined, process.argv.slice(2));
  console.log(`The votes service is at ${url}\nThe owner's secret is ${secret}\n(Ctrl+C ends it.)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit()));
}
