import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { startVotes } from '../../scripts/votes-service.mjs';
import { testContract } from './contract.mjs';

const folder = mkdtempSync(join(tmpdir(), 'votes-'));
const origin = 'https://example.com';
let service;

before(async () => {
  service = await startVotes({ folder, tools: ['a', 'b', 'closed'], origins: [origin] });
  await fetch(`${service.url}/owner/tools/closed`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${service.secret}`, 'Content-Type': 'application/json' },
    body: '{"closed":true}',
  });
});
after(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

testContract('worker', () => ({
  url: service.url, secret: service.secret, origin, tools: ['a', 'b'], closed: 'closed',
}));
