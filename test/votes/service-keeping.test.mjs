/** What the services keep of a reader and for how long, and how they limit what one address may do. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { asOwner, services, temporary, vote } from './services.mjs';

const tables = ['votes', 'requests', 'rates', 'salts'];

for (const { name, fault, addressHeader, start } of services) {
  describe(name, { skip: fault }, () => {
    const { folder, remove } = temporary();
    const options = { folder, tools: ['a', 'b'] };
    let service;
    const put = (...args) => {
      const [path, init] = vote(...args);
      return fetch(`${service.url}${path}`, init);
    };
    const read = async (voter, tool = 'a') => {
      const headers = voter ? { 'X-Voter': voter } : {};
      return (await (await fetch(`${service.url}/tallies?tool=${tool}`, { headers })).json())[tool];
    };
    const rows = async () => {
      const all = [];
      for (const table of tables) all.push(...await service.query(`SELECT * FROM ${table}`));
      return all;
    };
    const restart = async (more) => {
      await service.stop();
      service = await start({ ...options, ...more });
    };

    before(async () => {
      service = await start(options);
    });
    after(async () => {
      await service?.stop();
      remove();
    });

    test('is in health', async () => {
      const health = await fetch(name === 'php' ? `${service.url}/health` : new URL('/health', service.url));
      assert.deepEqual([health.status, await health.json()], [200, { ok: true }]);
    });

    test('keeps nothing of who reads or is refused', async () => {
      await read();
      await read(`${'x'.repeat(22)}.${'y'.repeat(43)}`);
      assert.equal((await put('a', 'maybe')).status, 400);
      assert.deepEqual(await rows(), []);
    });

    test('keeps of a vote neither address nor token nor key, and of what is taken back no vote', async () => {
      const key = crypto.randomUUID();
      const voter = (await put('a', 'ship', { key })).headers.get('X-Voter');
      assert.equal((await service.query('SELECT * FROM votes')).length, 1);
      const text = JSON.stringify(await rows());
      for (const secret of ['127.0.0.1', key, voter, ...voter.split('.')]) assert.ok(!text.includes(secret), secret);
      await put('a', null, { voter });
      assert.deepEqual(await service.query('SELECT * FROM votes'), []);
    });

    test('forgets salts and counts of addresses with the day, and keys the day after', async () => {
      await service.query(`UPDATE salts SET day = '2020-01-01'`);
      await service.query(`UPDATE requests SET day = '2020-01-01'`);
      if (name === 'worker') await service.query(`UPDATE rates SET day = '2020-01-01'`);
      await restart();
      const voter = (await put('a', 'ship')).headers.get('X-Voter');
      await put('a', null, { voter });
      assert.equal((await service.query('SELECT * FROM salts')).length, 1);
      assert.equal((await service.query('SELECT * FROM requests')).length, 2);
      assert.ok((await service.query('SELECT count FROM rates')).every(({ count }) => count <= 2));
    });

    test('keeps votes and voters from run to run', async () => {
      const voter = (await put('a', 'skip')).headers.get('X-Voter');
      await restart();
      assert.deepEqual(await read(voter), { ship: 0, skip: 1, mine: 'skip' });
      await put('a', null, { voter });
    });

    test('gives whoever has voted fresh counts', async () => {
      await read();
      const voter = (await put('a', 'ship')).headers.get('X-Voter');
      assert.deepEqual(await read(voter), { ship: 1, skip: 0, mine: 'ship' });
      await put('a', 'skip', { voter });
      assert.deepEqual(await read(voter), { ship: 0, skip: 1, mine: 'skip' });
      await put('a', null, { voter });
    });

    test('knows a voter by the cookie, which no script can read', async () => {
      const cookie = (await put('a', 'ship')).headers.get('Set-Cookie');
      assert.match(cookie, /; HttpOnly; SameSite=Lax$/);
      const path = new RegExp(`; Path=${new URL(service.url).pathname};`);
      assert.match(cookie, path);
      const [pair] = cookie.split(';');
      const [, init] = vote('a', null, { headers: { Cookie: `other=1; ${pair}` } });
      const answer = await fetch(`${service.url}/votes/a`, init);
      assert.deepEqual(await answer.json(), { ship: 0, skip: 0, mine: null });
      assert.equal(`voter=${answer.headers.get('X-Voter')}`, pair);
    });

    test('keeps the cookie of another site’s pages apart, and sends it by TLS alone', async () => {
      for (const [site, end] of [
        ['cross-site', 'Secure; SameSite=None; Partitioned'], ['same-site', 'Secure; SameSite=Lax'],
      ]) {
        const answer = await service.askByHttps(...vote('a', null, { headers: { 'Sec-Fetch-Site': site } }));
        assert.ok(answer.headers.get('Set-Cookie').endsWith(`HttpOnly; ${end}`), answer.headers.get('Set-Cookie'));
      }
    });

    test('lets the owner erase a voter, a tool, or all', async () => {
      const cast = async () => {
        const voter = (await put('a', 'ship')).headers.get('X-Voter');
        await put('b', 'ship', { voter });
        await put('b', 'skip');
      };
      const left = async () => (await service.query('SELECT tool, verdict FROM votes ORDER BY tool, verdict'))
        .map(({ tool, verdict }) => `${tool} ${verdict}`);
      await cast();
      assert.deepEqual(await left(), ['a ship', 'b ship', 'b skip']);
      const { votes } = await (await asOwner(service, 'GET', 'export')).json();
      const { voter } = votes.find(({ tool }) => tool === 'a');
      assert.deepEqual(await (await asOwner(service, 'DELETE', `votes?voter=${voter}`)).json(), { erased: 2 });
      assert.deepEqual(await left(), ['b skip']);
      await cast();
      assert.deepEqual(await (await asOwner(service, 'DELETE', 'votes?tool=b')).json(), { erased: 3 });
      assert.deepEqual(await left(), ['a ship']);
      for (const query of ['', '?', '?all=1&tool=a', '?verdict=ship']) {
        assert.equal((await asOwner(service, 'DELETE', `votes${query}`)).status, 400);
      }
      assert.deepEqual(await (await asOwner(service, 'DELETE', 'votes?all=1')).json(), { erased: 1 });
      assert.deepEqual(await left(), []);
      assert.deepEqual(await service.query('SELECT * FROM requests'), []);
    });

    test('answers too many votes of an address with 429 and Retry-After, and counts none of them', async () => {
      await restart({ votesPerMinute: 3, newVotersPerDay: 100 });
      await service.query('DELETE FROM rates');
      const voter = (await put('a', 'ship')).headers.get('X-Voter');
      const answers = [];
      // Seven fill a minute of three, even where one ends among them.
      for (let index = 0; index < 7; index += 1) answers.push(await put('b', index % 2 ? 'ship' : 'skip', { voter }));
      const refused = answers.filter(({ status }) => status === 429);
      assert.ok(refused.length > 0);
      for (const answer of refused) {
        const wait = Number(answer.headers.get('Retry-After'));
        assert.ok(wait >= 1 && wait <= 60, `Retry-After: ${wait}`);
        assert.deepEqual(await answer.json(), { error: 'rate' });
      }
      const taken = answers.filter(({ status }) => status === 200);
      const last = await taken.at(-1).json();
      assert.deepEqual(await read(voter, 'b'), last);
    });

    test('takes the addresses of one IPv6 network for one, and others for others', async () => {
      await restart({ votesPerMinute: 1000, newVotersPerDay: 1, proxy: true });
      await service.query('DELETE FROM rates');
      const statusFrom = async (address) => (await put('a', null, { headers: { [addressHeader]: address } })).status;
      // What the second one gets, when the first has used up the day of its network.
      const pairs = [
        ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', 429], ['2001:db8::5', '2001:db8:0:0:8::', 429],
        ['2001:db8:7:1::1', '2001:db8:7:2::1', 200], ['192.0.2.1', '192.0.2.2', 200], ['192.0.2.7', '192.0.2.7', 429],
      ];
      for (const [first, second, status] of pairs) {
        assert.deepEqual([first, await statusFrom(first)], [first, 200]);
        assert.deepEqual([second, await statusFrom(second)], [second, status]);
      }
    });

    test('takes only so many new voters of an address a day', async () => {
      await restart({ votesPerMinute: 1000, newVotersPerDay: 2 });
      await asOwner(service, 'DELETE', 'votes?all=1');
      await service.query('DELETE FROM rates');
      const answers = [];
      for (let index = 0; index < 6; index += 1) answers.push(await put('a', 'ship'));
      const refused = answers.filter(({ status }) => status === 429);
      assert.ok(refused.length >= 2, answers.map(({ status }) => status).join(' '));
      assert.ok(refused.every(({ headers }) => Number(headers.get('Retry-After')) <= 86_400));
      const voter = answers[0].headers.get('X-Voter');
      assert.equal((await put('a', 'skip', { voter })).status, 200);
      assert.equal((await service.query('SELECT * FROM votes')).length, 6 - refused.length);
    });
  });
}
