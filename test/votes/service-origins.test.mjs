/** Which pages may vote, and what the demo's service is ready for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoTools } from '../../scripts/votes.mjs';
import { localOrigins } from '../../scripts/votes-service.mjs';
import { services, temporary, vote } from './services.mjs';

const allowed = ['https://example.com', 'http://localhost:8080', 'http://127.0.0.1:1'];
const refused = [
  'https://example.com.stranger.invalid', 'https://example.com:8443', 'http://example.com', 'https://EXAMPLE.com',
  'http://localhost', 'http://localhost:', 'http://localhost:80.stranger.invalid', 'http://localhost:80@stranger.invalid',
  'https://localhost:8080', 'http://localhost:*', 'http://xlocalhost:80', 'null', '',
];

for (const { name, fault, start } of services) {
  test(`${name}: pages on the list may vote, at any port where it says so, no others`, { skip: fault }, async () => {
    const { folder, remove } = temporary();
    const service = await start({ folder, tools: ['a'], origins: ['https://example.com', ...localOrigins] });
    try {
      const ask = async (from) => {
        const [path, init] = vote('a', null, { headers: { Origin: from } });
        const { status, headers } = await fetch(service.url + path, init);
        return [from, status, headers.get('Access-Control-Allow-Origin')];
      };
      for (const from of allowed) assert.deepEqual(await ask(from), [from, 200, from]);
      for (const from of refused) assert.deepEqual(await ask(from), [from, 403, null]);
    } finally {
      await service.stop();
      remove();
    }
  });
}

test('the service of the demo takes votes on every tool of the demo', async () => {
  const tools = await demoTools();
  for (const id of ['modal', 'openrouter', 'dallah']) assert.ok(tools.includes(id), id);
  assert.ok(tools.every((id) => typeof id === 'string' && id !== ''));
});
