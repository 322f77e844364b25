/**
 * `npm run votes:load`: 200 voters cast 10,000 votes at once on each service of this project, with changes, repeats,
 * dropped connections and a restart in the middle; then the counts are held against what was acknowledged.
 * `-- php` tries one, `--voters` and `--votes` set how many.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { castMany, differencesFrom } from '../test/votes/load.mjs';
import { services, temporary } from '../test/votes/services.mjs';

const { values, positionals } = parseArgs({
  options: { voters: { type: 'string', default: '200' }, votes: { type: 'string', default: '10000' } },
  allowPositionals: true,
});
const tools = ['a', 'b', 'c', 'd', 'e'];

for (const { name, fault, start } of services) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (fault) {
    console.log(`${name}: skipped: ${fault}`);
    continue;
  }
  const { folder, remove } = temporary();
  let service = await start({ folder, tools });
  const { port, url } = service;
  const restart = async () => {
    await service.stop();
    service = await start({ folder, tools, port });
  };
  const { voters, faults, ...figures } = await castMany({ url },
    { restart, voters: Number(values.voters), votes: Number(values.votes), tools });
  const differences = await differencesFrom(service, voters, tools);
  console.log(name, Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value)])));
  for (const text of [...faults, ...differences]) console.error(`  ${text}`);
  console.log(faults.length + differences.length === 0 ? '  every count is as acknowledged' : '  NOT as acknowledged');
  if (faults.length + differences.length > 0) process.exitCode = 1;
  await service.stop();
  remove();
}
