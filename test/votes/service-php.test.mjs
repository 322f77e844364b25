import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { phpFault, startPhpVotes } from '../../scripts/votes-php.mjs';
import { testContract } from './contract.mjs';

const fault = phpFault();
const origin = 'https://example.com';
const secret = 'the secret of the owner of these tests';

if (fault) {
  test('php', { skip: fault }, () => {});
} else {
  const folder = mkdtempSync(join(tmpdir(), 'votes-'));
  let service;
  before(async () => {
    service = await startPhpVotes({
      folder,
      config: {
        origins: [origin], tools: ['a', 'b', 'closed'], secret, votes_per_minute: 100_000, new_voters_per_day: 100_000,
      },
    });
    await fetch(`${service.url}/owner/tools/closed`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: '{"closed":true}',
    });
  });
  after(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true });
  });

  testContract('php', () => ({ url: service.url, secret, origin, tools: ['a', 'b'], closed: 'closed' }));
}
