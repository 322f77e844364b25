/** That the checks of the contract find faults: the service of this project, with one thing broken on the way to it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { startVotes } from '../../scripts/votes-service.mjs';
import { run } from '../cli/world.mjs';
import { subjectOf } from './contract.mjs';

const { runChecks, serviceChecks } = await importTs('src/votes-check/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'votes-'));
const origin = 'https://example.com';
const tools = ['a', 'b'];
let service;

before(async () => {
  service = await startVotes({ folder, tools, origins: [origin] });
});
after(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

const withHeaders = (init, change) => {
  const headers = new Headers(init?.headers);
  change(headers);
  return { ...init, headers };
};
const isPut = (init) => init?.method === 'PUT' && !String(init.headers.Authorization ?? '').startsWith('Bearer');
const changed = async (response, change, headers = {}) => {
  const text = await response.text();
  let body = text;
  try {
    body = JSON.stringify(change(JSON.parse(text)));
  } catch {
    // Stays as it is.
  }
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(response.status === 204 ? null : body, { status: response.status, headers: all });
};
const answered = (status, error) => Response.json({ error }, { status });
let held = 0;

/** What is broken, the checks that could see it, how many of them must, and how it is broken. */
const faults = [
  ['a service that knows no key', /same request again|late does not|one key is one vote|answer got lost/, 3,
    (url, init) => fetch(url, isPut(init) && init.headers['Idempotency-Key']
      ? withHeaders(init, (headers) => headers.set('Idempotency-Key', crypto.randomUUID())) : init)],
  ['a service that takes all for one voter', /many at once|nobody else’s/, 2, (() => {
    let voter;
    return async (url, init) => {
      const response = await fetch(url, voter && !init?.headers?.Authorization
        ? withHeaders(init, (headers) => headers.set('X-Voter', voter)) : init);
      voter ??= response.headers.get('X-Voter') ?? undefined;
      return response;
    };
  })()],
  ['a service that takes each request for a new voter', /changed vote|taken back|sent back/, 3,
    (url, init) => fetch(url, withHeaders(init, (headers) => headers.delete('X-Voter')))],
  ['a service that loses votes', /counts once|many at once/, 2, async (url, init) => {
    held += 1;
    if (!isPut(init) || held % 7 !== 0) return fetch(url, init);
    return Response.json({ ship: 1, skip: 0, mine: JSON.parse(init.body ?? '{}').verdict ?? null },
      { headers: { 'X-Voter': init.headers['X-Voter'] ?? 'x' } });
  }],
  ['a service that lets every page vote', /another site/, 1,
    (url, init) => fetch(url, withHeaders(init, (headers) => headers.set('Origin', origin)))],
  ['a service whose answers no page can read', /page of the site|asks beforehand/, 2, async (url, init) => (
    changed(await fetch(url, init), (body) => body, { 'Access-Control-Allow-Origin': '*' }))],
  ['a service that sets a cookie for whoever reads', /sets no cookie/, 1, async (url, init) => {
    const response = await fetch(url, init);
    return isPut(init) ? response : changed(response, (body) => body, { 'X-Voter': 'x' });
  }],
  ['a service with other words for what it refuses',
    /invalid|unknown-tool|media-type|too-large/, 6, async (url, init) => {
      const response = await fetch(url, init);
      return response.status >= 400 ? answered(response.status, 'bad') : response;
    }],
  ['a service that reads any type', /media-type/, 1,
    (url, init) => fetch(url, withHeaders(init, (headers) => headers.set('Content-Type', 'application/json')))],
  ['a service that adds tools of its own', /no other|hostile|no tally/, 3, async (url, init) => {
    const response = await fetch(url, init);
    return isPut(init) || response.status !== 200 || !url.includes('/tallies') ? response
      : changed(response, (body) => ({ ...body, z: { ship: 9, skip: 0, mine: null } }));
  }],
  ['a service whose export tells more than it may', /the owner gets/, 1, async (url, init) => {
    const response = await fetch(url, init);
    return url.endsWith('/export') ? changed(response, ({ votes, ...rest }) => (
      { ...rest, votes: votes.map((vote) => ({ ...vote, address: '1.2.3.4' })) })) : response;
  }],
  ['a service whose closing does nothing', /closes a tool/, 1, (url, init) => (
    url.includes('/owner/tools/') ? Promise.resolve(Response.json({})) : fetch(url, init))],
];

for (const [what, words, least, fetchOf] of faults) {
  test(`the checks find ${what}`, async () => {
    const subject = subjectOf({ url: service.url, secret: service.secret, origin, tools, fetch: fetchOf });
    const results = await runChecks(serviceChecks.filter(({ name }) => words.test(name)), subject);
    const found = results.filter(({ status }) => status === 'failed');
    assert.ok(found.length >= least, JSON.stringify(results, null, 1));
    for (const { reason } of found) assert.ok(reason);
    await fetch(`${service.url}/owner/votes?all=1`,
      { method: 'DELETE', headers: { Authorization: `Bearer ${service.secret}` } });
  });
}

test('the checks wait where a service asks for patience, and not for hours', async () => {
  const check = serviceChecks.filter(({ name }) => name.startsWith('a changed vote'));
  const runWith = async (pause) => {
    const waits = [];
    let refused = 0;
    const results = await runChecks(check, subjectOf({
      url: service.url,
      tools,
      wait: async (time) => void waits.push(time),
      fetch: async (url, init) => {
        refused += 1;
        return refused <= 2 ? Response.json({ error: 'rate' }, { status: 429, headers: { 'Retry-After': pause } })
          : fetch(url, init);
      },
    }));
    return [results[0].status, waits];
  };
  assert.deepEqual(await runWith('7'), ['passed', [7000, 7000]]);
  assert.deepEqual(await runWith('40000'), ['failed', []]);
});

const command = (...more) => [`votes:check`, service.url, '--tool', 'a', '--tool', 'b', ...more];

test('votes:check says of each check how it went, and leaves no vote', async () => {
  const { code, out, err } = await run(command('--origin', origin), { fetch });
  assert.equal(code, 0, out + err);
  assert.match(out, /^✓ votes of many at once are all counted$/m);
  assert.match(out, /^– a closed tool is closed\n {4}skipped: no closed tool is named$/m);
  assert.match(out, /^\d\d checks: \d\d passed, 0 failed, 5 skipped$/m);
  assert.deepEqual(await service.query('SELECT * FROM votes'), []);
});

test('votes:check ends with 1 where a check fails, and says what was found instead', async () => {
  const [,,, isOpen] = faults.find(([what]) => what.includes('every page'));
  const { code, out } = await run(command('--origin', origin), { fetch: isOpen });
  assert.equal(code, 1);
  assert.match(out, /^✗ a page of another site .*\n {4}failed: a vote from .* instead of \[403,"origin"\]$/m);
  assert.match(out, / 1 failed, /);
});

test('votes:check gives all as JSON', async () => {
  const { code, out } = await run(command('--format', 'json'), { fetch });
  assert.equal(code, 0);
  const { url, checks } = JSON.parse(out);
  assert.equal(url, service.url);
  assert.equal(checks.length, serviceChecks.length);
});

test('votes:check says what is missing, and what it cannot ask', async () => {
  for (const [args, words] of [
    [['votes:check'], /address of one service/],
    [['votes:check', 'votes.example', '--tool', 'a', '--tool', 'b'], /no address/],
    [['votes:check', service.url, '--tool', 'a', '--tool', 'a'], /needs two tools/],
    [['votes:check', service.url, '--tool', 'a', '--tool', 'nope'], /does not know the tool nope/],
    [['votes:check', 'http://127.0.0.1:1', '--tool', 'a', '--tool', 'b'], /does not answer/],
    [command('--origin', 'https://other.example'), /does not answer: 403.*\n.*Is --origin on its list\?/],
  ]) {
    const { code, err } = await run(args, { fetch });
    assert.equal(code, 2, args.join(' '));
    assert.match(err, words);
  }
});
