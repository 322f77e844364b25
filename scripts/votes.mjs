/** `npm run votes`: the votes service on this machine, for the tools of the demo. Its data stay in `.votes/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { importTs } from './import-ts.mjs';
import { startVotes } from './votes-service.mjs';

const root = join(import.meta.dirname, '..');

/** Ids of all tools of the demo, also of those whose id follows from the name. */
export async function demoTools() {
  const { parse } = await importTs('src/model/parse.ts');
  const files = readdirSync(join(root, 'demo/data')).filter((name) => name.endsWith('.json'));
  return [...new Set(files.flatMap((name) => {
    const { value } = parse(JSON.parse(readFileSync(join(root, 'demo/data', name), 'utf8')));
    return value ? value.tools.map(({ id }) => id) : [];
  }))];
}

/** @param {number} [port] */
export const startDemoVotes = async (port = 8787) =>
  startVotes({ folder: join(root, '.votes'), port, tools: await demoTools() });

if (process.argv[1] === import.meta.filename) {
  const { url, secret, stop } = await startDemoVotes(Number(process.env.PORT) || undefined);
  console.log(`The votes service is at ${url}\nThe owner's secret is ${secret}\n(Ctrl+C ends it.)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit()));
}
