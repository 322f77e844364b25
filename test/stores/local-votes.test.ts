import { expect } from '@open-wc/testing';
import { localVotes, type LocalVotes } from '../../src/stores/local-votes.js';
import { runChecks, storeChecks } from '../../src/votes-check/index.js';
import { FakeStorage } from '../support/votes.js';

const key = 'compare-panel/votes';
const storeIn = (storage: FakeStorage): LocalVotes => localVotes(() => storage as unknown as Storage);
const holding = (text: string): FakeStorage => {
  const storage = new FakeStorage();
  storage.items.set(key, text);
  return storage;
};
const mine = async (store: LocalVotes, id: string): Promise<unknown> => (await store.tallies([id]))[id]?.mine;

describe('votes in this browser', () => {
  const storage = new FakeStorage();
  for (const check of storeChecks) {
    const subject = { tools: ['a', 'b'] as const, oneVoter: true, anyTool: true, open: () => storeIn(storage) };
    const reason = check.skip?.(subject);
    if (reason) continue;
    it(`keep the contract: ${check.name}`, async () => {
      const [result] = await runChecks([check], subject);
      expect(result?.status, result?.reason).to.equal('passed');
    });
  }

  it('are there on the next page, and nothing is written before the reader votes', async () => {
    const kept = new FakeStorage();
    const store = storeIn(kept);
    expect(await store.tallies(['a'])).to.deep.equal({ a: { ship: 0, skip: 0, mine: null } });
    expect(store.lasting).to.equal(true);
    expect(kept.items.size).to.equal(0);
    await store.vote('a', 'skip', 'key');
    expect(await storeIn(kept).tallies(['a', 'b'])).to.deep.equal(
      { a: { ship: 0, skip: 1, mine: 'skip' }, b: { ship: 0, skip: 0, mine: null } });
    expect(JSON.parse(kept.items.get(key) ?? '')).to.deep.equal({ version: 1, votes: { a: 'skip' } });
  });

  it('of two tabs are all kept', async () => {
    const kept = new FakeStorage();
    const [one, two] = [storeIn(kept), storeIn(kept)];
    await one.vote('a', 'ship', 'key');
    await two.vote('b', 'skip', 'key');
    await one.vote('c', 'ship', 'key');
    expect(JSON.parse(kept.items.get(key) ?? '')).to.have.property('votes').that.deep.equals(
      { a: 'ship', b: 'skip', c: 'ship' });
  });

  for (const refuses of ['reading', 'writing'] as const) {
    it(`last for the page where the storage refuses ${refuses}, and say so`, async () => {
      const kept = holding('{"version":1,"votes":{"b":"ship"}}');
      kept.refuses = refuses;
      const store = storeIn(kept);
      await store.vote('a', 'ship', 'key');
      expect(store.lasting).to.equal(false);
      expect(await mine(store, 'a')).to.equal('ship');
      expect(await mine(store, 'b')).to.equal(refuses === 'writing' ? 'ship' : null);
      await store.vote('a', null, 'other');
      expect(await mine(store, 'a')).to.equal(null);
      expect(kept.items.get(key)).to.equal('{"version":1,"votes":{"b":"ship"}}');
    });
  }

  it('say before the first vote that they will not last', () => {
    const kept = new FakeStorage();
    kept.refuses = 'reading';
    expect(storeIn(kept).lasting).to.equal(false);
  });

  for (const text of [
    '{"version":1,"votes":{', 'theirs', '[]', 'null', '{"version":2,"votes":{"a":"ship"}}', '{"version":1}',
    '{"version":1,"votes":[]}',
  ]) {
    it(`leave alone what they cannot read: ${text}`, async () => {
      const kept = holding(text);
      const store = storeIn(kept);
      await store.vote('a', 'ship', 'key');
      expect(await mine(store, 'a')).to.equal('ship');
      expect(store.lasting).to.equal(false);
      expect(kept.items.get(key)).to.equal(text);
    });
  }

  it('pass over what is no vote', async () => {
    const store = storeIn(holding('{"version":1,"votes":{"a":"maybe","b":null,"c":"ship","__proto__":"skip"}}'));
    expect(await mine(store, 'a')).to.equal(null);
    expect(await mine(store, 'b')).to.equal(null);
    expect(await mine(store, 'c')).to.equal('ship');
    const { ['__proto__']: odd } = Object.fromEntries(Object.entries(await store.tallies(['__proto__'])));
    expect(odd).to.deep.equal({ ship: 0, skip: 1, mine: 'skip' });
  });
});
