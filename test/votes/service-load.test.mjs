import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castMany, differencesFrom } from './load.mjs';
import { asOwner, services, temporary, vote } from './services.mjs';

const tools = ['a', 'b', 'c'];

for (const { name, fault, start } of services) {
  test(`${name}: 40 voters, 800 votes, dropped connections and a restart leave the counts exact`,
    { skip: fault }, async () => {
      const { folder, remove } = temporary();
      let service = await start({ folder, tools });
      try {
        const { port, url } = service;
        const restart = async () => {
          await service.stop();
          service = await start({ folder, tools, port });
        };
        const result = await castMany({ url }, { restart, voters: 40, votes: 800, tools });
        assert.deepEqual(result.faults, []);
        assert.deepEqual([result.acknowledged, result.restarts], [800, 1]);
        for (const figure of ['dropped', 'lost', 'repeated']) assert.ok(result[figure] > 0, `${figure}: none`);
        assert.deepEqual(await differencesFrom(service, result.voters, tools), []);

        // The books find a vote that is lost, and one that is too many.
        const { votes } = await (await asOwner(service, 'GET', 'export')).json();
        await asOwner(service, 'DELETE', `votes?voter=${votes[0].voter}`);
        assert.notDeepEqual(await differencesFrom(service, result.voters, tools), []);
      } finally {
        await service.stop();
        remove();
      }
    });
}

test('the books find a vote that is counted twice', async () => {
  const [{ start }] = services;
  const { folder, remove } = temporary();
  const service = await start({ folder, tools });
  try {
    const { voters } = await castMany(service, { restart: async () => {}, voters: 2, votes: 4, tools });
    assert.deepEqual(await differencesFrom(service, voters, tools), []);
    const [path, init] = vote('a', 'ship');
    await fetch(service.url + path, init);
    assert.notDeepEqual(await differencesFrom(service, voters, tools), []);
  } finally {
    await service.stop();
    remove();
  }
});
