import { expect } from '@open-wc/testing';
import { VoteFault, httpVotes } from '../../src/stores/http-votes.js';
import type { VoteStore } from '../../src/stores/vote-store.js';
import { runChecks, storeChecks } from '../../src/votes-check/index.js';
import { FakeService, FakeStorage } from '../support/votes.js';

const address = 'https://votes.example/site';

/** A voter in a browser of their own. */
const voterAt = (service: FakeService, memory = new FakeStorage(), url = address): VoteStore =>
  httpVotes(url, { fetch: service.fetch, memory });

const faultOf = async (answer: Promise<unknown>): Promise<unknown[]> => {
  const fault: unknown = await answer.then(() => undefined, (error: unknown) => error);
  return fault instanceof VoteFault ? [fault.code, fault.retryAfter] : ['no fault', fault];
};

/** A store whose service answers so. */
const answered = (body: string, status = 200, headers?: Record<string, string>): VoteStore => {
  const service = new FakeService();
  service.instead = () => new Response(body, { status, headers });
  return voterAt(service);
};

describe('votes of a service', () => {
  const service = new FakeService(['a', 'b', 'c']);
  service.closed.add('c');
  for (const check of storeChecks) {
    it(`keep the contract: ${check.name}`, async () => {
      const subject = { tools: ['a', 'b'] as const, closed: 'c', open: () => voterAt(service) };
      const [result] = await runChecks([check], subject);
      expect(result?.status, result?.reason).to.equal('passed');
    });
  }

  for (const [url, tallies, votes] of [
    ['https://votes.example', '/tallies?tool=a', '/votes/a'],
    ['https://votes.example/', '/tallies?tool=a', '/votes/a'],
    ['https://votes.example/x/?site=1&k=%26#top', '/x/tallies?site=1&k=%26&tool=a', '/x/votes/a?site=1&k=%26'],
  ] as const) {
    it(`are asked for at the address as it is: ${url}`, async () => {
      const asked = new FakeService();
      const store = voterAt(asked, undefined, url);
      await store.tallies(['a']);
      await store.vote('a', 'ship', 'key');
      const [read, put] = asked.requests;
      expect([read?.url, put?.url]).to.deep.equal(
        [`https://votes.example${tallies}`, `https://votes.example${votes}`]);
      expect([read?.credentials, put?.credentials]).to.deep.equal(['include', 'include']);
      expect(put?.method).to.equal('PUT');
      expect(put?.headers.get('Idempotency-Key')).to.equal('key');
      expect(put?.headers.get('Content-Type')).to.equal('application/json');
      expect(put?.body).to.deep.equal({ verdict: 'ship' });
    });
  }

  it('are asked for fifty at a time, and not at all where there is nothing to ask', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `tool-${index}`);
    const asked = new FakeService(ids);
    expect(await voterAt(asked).tallies([])).to.deep.equal({});
    expect(asked.requests).to.have.length(0);
    expect(Object.keys(await voterAt(asked).tallies(ids))).to.deep.equal(ids);
    const sizes = asked.requests.map(({ url }) => new URL(url).searchParams.getAll('tool').length);
    expect(sizes).to.deep.equal([50, 50, 1]);
  });

  it('leave nothing behind before the reader votes, and know the voter on the next page', async () => {
    const asked = new FakeService();
    asked.instead = ({ method }) => (
      method === 'GET' ? new Response('{}', { headers: { 'X-Voter': 'given to a reader' } }) : undefined);
    const memory = new FakeStorage();
    const store = voterAt(asked, memory);
    await store.tallies(['a']);
    expect(memory.items.size).to.equal(0);
    await store.vote('a', 'ship', 'one');
    expect([...memory.items.values()]).to.deep.equal(['voter1']);
    asked.instead = undefined;
    expect(await voterAt(asked, memory).tallies(['a'])).to.deep.equal({ a: { ship: 1, skip: 0, mine: 'ship' } });
    expect(asked.requests.map(({ headers }) => headers.get('X-Voter'))).to.deep.equal([null, null, 'voter1']);
    // Another service has nothing to do with it.
    await voterAt(asked, memory, 'https://other.example').tallies(['a']);
    expect(asked.requests.at(-1)?.headers.get('X-Voter')).to.equal(null);
  });

  it('are of one voter, also where two are cast before the service has said who votes', async () => {
    const asked = new FakeService();
    const store = voterAt(asked);
    await Promise.all([store.vote('a', 'ship', 'one'), store.vote('b', 'skip', 'two')]);
    expect(await store.tallies(['a', 'b'])).to.deep.equal(
      { a: { ship: 1, skip: 0, mine: 'ship' }, b: { ship: 0, skip: 1, mine: 'skip' } });
  });

  it('are of one voter, also where the first one of several fails', async () => {
    const asked = new FakeService();
    const store = voterAt(asked);
    asked.instead = () => {
      asked.instead = undefined;
      return new Response('', { status: 500 });
    };
    const votes = [store.vote('a', 'ship', 'one'), store.vote('b', 'skip', 'two'), store.vote('c', 'ship', 'three')];
    expect((await Promise.allSettled(votes)).map(({ status }) => status))
      .to.deep.equal(['rejected', 'fulfilled', 'fulfilled']);
    const { b, c } = await store.tallies(['b', 'c']);
    expect([b?.mine, c?.mine]).to.deep.equal(['skip', 'ship']);
  });

  for (const refuses of ['reading', 'writing'] as const) {
    it(`know the voter for the page where the storage refuses ${refuses}`, async () => {
      const asked = new FakeService();
      const store = voterAt(asked, Object.assign(new FakeStorage(), { refuses }));
      await store.vote('a', 'ship', 'one');
      expect(await store.vote('a', 'skip', 'two')).to.deep.equal({ ship: 0, skip: 1, mine: 'skip' });
    });
  }

  for (const [status, code] of [
    [400, 'invalid'], [403, 'origin'], [404, 'unknown-tool'], [409, 'closed'], [413, 'too-large'], [415, 'media-type'],
    [429, 'rate'],
  ] as const) {
    it(`say why they were refused: ${code}`, async () => {
      const store = answered(JSON.stringify({ error: code }), status, status === 429 ? { 'Retry-After': '7' } : {});
      const expected = [code, status === 429 ? 7 : undefined];
      expect(await faultOf(store.vote('a', 'ship', 'key'))).to.deep.equal(expected);
      expect(await faultOf(store.tallies(['a']))).to.deep.equal(expected);
    });
  }

  for (const [body, status, code] of [
    ['', 500, '500'], ['<h1>Bad gateway</h1>', 502, '502'], ['null', 503, '503'], ['{"error":5}', 400, '400'],
    ['', 200, 'answer'], ['<p>Welcome', 200, 'answer'], ['null', 200, 'answer'], ['"ship"', 200, 'answer'],
  ] as const) {
    it(`fail where the service answers ${status} with ${body || 'nothing'}`, async () => {
      const store = answered(body, status);
      expect(await faultOf(store.vote('a', 'ship', 'key'))).to.deep.equal([code, undefined]);
      expect(await faultOf(store.tallies(['a']))).to.deep.equal([code, undefined]);
    });
  }

  const none = [{ ship: -1, skip: 0 }, { ship: 1.5, skip: 0 }, { ship: '3', skip: 0 }, { ship: 3 }, [], null, 5];
  for (const tally of none) {
    it(`make nothing of a tally that is none: ${JSON.stringify(tally)}`, async () => {
      const vote = answered(JSON.stringify(tally)).vote('a', 'ship', 'key');
      expect(await faultOf(vote)).to.deep.equal(['answer', undefined]);
      expect(await answered(JSON.stringify({ a: tally, b: { ship: 1, skip: 0, mine: 'maybe', closed: 'x' } }))
        .tallies(['a', 'b'])).to.deep.equal({ b: { ship: 1, skip: 0, mine: null } });
    });
  }

  it('fail where there is no answer, or one that ends too early', async () => {
    const cutOff = (): Response =>
      new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut off')) }));
    for (const fetch of [() => Promise.reject(new TypeError('no way')), () => Promise.resolve(cutOff())]) {
      const store = httpVotes(address, { fetch, memory: new FakeStorage() });
      expect(await faultOf(store.tallies(['a']))).to.deep.equal(['network', undefined]);
      expect(await faultOf(store.vote('a', 'ship', 'key'))).to.deep.equal(['network', undefined]);
    }
  });

  it('take no tool for another by its id', async () => {
    const asked = new FakeService(['a', '__proto__', '../tallies', 'a/b?c#d']);
    const store = voterAt(asked);
    for (const id of ['.', '..']) {
      expect(await faultOf(store.vote(id, 'ship', id))).to.deep.equal(['unknown-tool', undefined]);
    }
    expect(asked.requests).to.have.length(0);
    for (const id of ['__proto__', '../tallies', 'a/b?c#d']) await store.vote(id, 'ship', id);
    expect(asked.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(
      ['/site/votes/__proto__', '/site/votes/..%2Ftallies', '/site/votes/a%2Fb%3Fc%23d']);
    const tallies = await store.tallies(['constructor', '__proto__', 'a']);
    expect(Object.keys(tallies)).to.deep.equal(['__proto__', 'a']);
    expect(Object.getPrototypeOf(tallies)).to.equal(Object.prototype);
  });
});
