import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phpFault, startPhpVotes } from '../../scripts/votes-php.mjs';
import { startVotes } from '../../scripts/votes-service.mjs';

export const origin = 'https://example.com';

/** A folder for the time of a test. */
export const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'votes-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 5 }) };
};

const phpSecret = 'the secret of the owner of these tests';

/**
 * The services of this project, each with a `start` that takes the same options, and why it cannot run here.
 * `start` gives `{ url, secret, query, stop, askByHttps }`; behind a `proxy`, `addressHeader` has the address.
 */
export const services = [
  {
    name: 'worker',
    fault: undefined,
    addressHeader: 'CF-Connecting-IP',
    start: async ({ origins = [origin], proxy: _proxy, ...options }) => {
      const service = await startVotes({ ...options, origins });
      return {
        ...service,
        port: Number(new URL(service.url).port),
        askByHttps: (path, init) => service.dispatch(`https://votes.example.com/demo${path}`, init),
      };
    },
  },
  {
    name: 'php',
    fault: phpFault(),
    addressHeader: 'X-Real-IP',
    start: async ({
      folder, port, tools, origins = [origin], votesPerMinute = 1_000_000, newVotersPerDay = 1_000_000,
      proxy = false,
    }) => {
      const service = await startPhpVotes({
        folder,
        port,
        config: {
          origins, tools, secret: phpSecret, votes_per_minute: votesPerMinute, new_voters_per_day: newVotersPerDay,
          ...proxy && { address: 'HTTP_X_REAL_IP' },
        },
      });
      return {
        ...service,
        secret: phpSecret,
        askByHttps: (path, init) => fetch(`${service.url}${path}`,
          { ...init, headers: { ...init.headers, 'X-Forwarded-Proto': 'https' } }),
      };
    },
  },
];

/** @param {{ url: string, secret: string }} service @param {string} path after `{URL}/owner/` */
export const asOwner = (service, method, path, body) => fetch(`${service.url}/owner/${path}`, {
  method,
  headers: { Authorization: `Bearer ${service.secret}`, 'Content-Type': 'application/json' },
  ...body !== undefined && { body: JSON.stringify(body) },
});

/** A vote as a page sends it. */
export const vote = (tool, verdict, { key = crypto.randomUUID(), voter, headers } = {}) => [`/votes/${tool}`, {
  method: 'PUT',
  headers: {
    Origin: origin,
    'Content-Type': 'application/json',
    'Idempotency-Key': key,
    ...voter && { 'X-Voter': voter },
    ...headers,
  },
  body: JSON.stringify({ verdict }),
}];
