import { expect } from '@open-wc/testing';
import { Ballot, ballotOf } from '../../src/controllers/ballot.js';
import { VoteFault } from '../../src/stores/http-votes.js';
import type { Tally, Vote } from '../../src/stores/vote-store.js';
import { task } from '../support/page.js';
import { HeldStore } from '../support/votes.js';

const tally = (ship: number, skip: number, mine: Vote | null = null): Tally => ({ ship, skip, mine });

let leave: (() => void)[] = [];
/** A ballot that somebody shows, whose first read is answered. */
const shown = async (name?: string): Promise<{ ballot: Ballot; store: HeldStore; heard: () => number }> => {
  const store = new HeldStore();
  const ballot = new Ballot(store, name);
  let times = 0;
  leave.push(ballot.show(['a'], () => { times += 1; }));
  await task();
  await store.answer(0, { a: tally(4, 1) });
  return { ballot, store, heard: () => times };
};

describe('the votes of a page', () => {
  afterEach(() => {
    leave.forEach((end) => end());
    leave = [];
  });

  it('are read once a task, however many show them', async () => {
    const store = new HeldStore();
    const ballot = new Ballot(store);
    let heard = 0;
    for (const ids of [['a', 'b'], ['b', 'c'], ['a']]) leave.push(ballot.show(ids, () => { heard += 1; }));
    await task();
    expect(store.asked.map(({ ids }) => ids)).to.deep.equal([['a', 'b', 'c']]);
    await store.answer(0, { a: tally(4, 1), b: tally(0, 0) });
    expect(heard).to.equal(3);
    expect(ballot.standing('a').tally).to.deep.equal(tally(4, 1));
    expect(['a', 'b', 'c'].map((id) => ballot.standing(id).unknown)).to.deep.equal([false, false, true]);
    // What is known is not asked for again.
    leave.push(ballot.show(['a'], () => undefined));
    await task();
    expect(store.asked).to.have.length(1);
  });

  it('have a vote in them as soon as it is kept', async () => {
    const { ballot, store, heard } = await shown();
    ballot.cast('a', 'ship');
    expect(ballot.standing('a').sending?.verdict).to.equal('ship');
    expect(heard()).to.equal(2);
    await store.answer(1, tally(5, 1, 'ship'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(5, 1, 'ship'), sending: undefined, saved: true });
    expect(heard()).to.equal(3);
  });

  it('are not asked for again by who comes while they are on their way', async () => {
    const store = new HeldStore();
    const ballot = new Ballot(store);
    leave.push(ballot.show(['a', 'b'], () => undefined));
    await task();
    leave.push(ballot.show(['b', 'c'], () => undefined));
    await task();
    expect(store.asked.map(({ ids }) => ids)).to.deep.equal([['a', 'b'], ['c']]);
  });

  it('are learnt also while a vote is on its way, which may not be kept', async () => {
    const store = new HeldStore();
    const ballot = new Ballot(store);
    leave.push(ballot.show(['a'], () => undefined));
    await task();
    ballot.cast('a', 'ship');
    await store.answer(0, { a: tally(10, 3) });
    await store.answer(1, new VoteFault('500'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(10, 3), sending: undefined });
    expect(ballot.standing('a').failed?.verdict).to.equal('ship');
  });

  for (const junk of [undefined, 5, { ship: '9', skip: -1 }, { ship: Infinity, skip: 0, mine: null }]) {
    it(`take no answer of a store for a tally that is none: ${JSON.stringify(junk)}`, async () => {
      const { ballot, store } = await shown();
      ballot.cast('a', 'ship');
      await store.answer(1, junk as unknown as Tally);
      expect(ballot.standing('a').tally).to.deep.equal(tally(4, 1));
      expect(ballot.standing('a').failed?.fault.code).to.equal('answer');
      leave.push(ballot.show(['b'], () => undefined));
      await task();
      await store.answer(2, { b: junk as unknown as Tally });
      expect(ballot.standing('b').tally).to.equal(undefined);
    });
  }

  it('forget that voting was closed when it is open again', async () => {
    const { ballot, store } = await shown();
    ballot.cast('a', 'ship');
    await store.answer(1, new VoteFault('closed'));
    expect(ballot.standing('a').failed?.fault.code).to.equal('closed');
    document.dispatchEvent(new Event('visibilitychange'));
    await task();
    await store.answer(2, { a: tally(4, 2) });
    expect(ballot.standing('a').failed).to.equal(undefined);
  });

  it('send the last of several votes after the one that is on its way, and none between', async () => {
    const { ballot, store } = await shown();
    for (const verdict of ['ship', 'skip', null, 'skip'] as const) ballot.cast('a', verdict);
    expect(store.asked.slice(1).map(({ verdict }) => verdict)).to.deep.equal(['ship']);
    await store.answer(1, tally(5, 1, 'ship'));
    expect(ballot.standing('a').sending?.verdict).to.equal('skip');
    expect(store.asked.slice(1).map(({ verdict }) => verdict)).to.deep.equal(['ship', 'skip']);
    await store.answer(2, tally(4, 2, 'skip'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(4, 2, 'skip'), sending: undefined });
    expect(store.asked[1]?.key).not.to.equal(store.asked[2]?.key);
  });

  it('send a vote that follows one that fails', async () => {
    const { ballot, store } = await shown();
    ballot.cast('a', 'ship');
    ballot.cast('a', 'skip');
    await store.answer(1, new VoteFault('network'));
    expect(ballot.standing('a').failed).to.equal(undefined);
    await store.answer(2, tally(4, 2, 'skip'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(4, 2, 'skip'), failed: undefined, saved: true });
  });

  it('are as before when a vote fails, and try it again under the same key', async () => {
    const { ballot, store } = await shown();
    ballot.cast('a', 'ship');
    await store.answer(1, new VoteFault('network'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(4, 1), sending: undefined });
    const { failed } = ballot.standing('a');
    expect([failed?.verdict, failed?.fault.code]).to.deep.equal(['ship', 'network']);
    ballot.cast('a', 'ship');
    expect(ballot.standing('a').failed).to.equal(undefined);
    expect(store.asked[2]?.key).to.be.a('string').and.to.equal(store.asked[1]?.key);
    await store.answer(2, tally(5, 1, 'ship'));
    expect(ballot.standing('a').saved).to.equal(true);
    // The next one is another vote.
    ballot.cast('a', 'skip');
    expect(store.asked[3]?.key).not.to.equal(store.asked[1]?.key);
  });

  it('survive a store that throws something of its own', async () => {
    const { ballot, store } = await shown();
    ballot.cast('a', 'ship');
    await store.answer(1, new Error('theirs'));
    expect(ballot.standing('a').failed?.fault.code).to.equal('store');
  });

  it('are closed once a vote is refused for that', async () => {
    const { ballot, store } = await shown();
    ballot.cast('a', 'ship');
    await store.answer(1, new VoteFault('closed'));
    expect(ballot.standing('a').tally).to.deep.equal({ ...tally(4, 1), closed: true });
  });

  it('do not go back to an answer that was asked for before a vote', async () => {
    const { ballot, store } = await shown();
    leave.push(ballot.show(['b'], () => undefined));
    document.dispatchEvent(new Event('visibilitychange'));
    await task();
    ballot.cast('a', 'ship');
    expect(store.asked.map(({ ids, id }) => ids ?? id)).to.deep.equal([['a'], ['b', 'a'], 'a']);
    await store.answer(2, tally(5, 1, 'ship'));
    await store.answer(1, { a: tally(4, 1), b: tally(1, 1) });
    expect(ballot.standing('a').tally).to.deep.equal(tally(5, 1, 'ship'));
    expect(ballot.standing('b').tally).to.deep.equal(tally(1, 1));
  });

  it('stay as they were last known where the store cannot be asked', async () => {
    const { ballot, store } = await shown();
    document.dispatchEvent(new Event('visibilitychange'));
    await task();
    await store.answer(1, new VoteFault('network'));
    expect(ballot.standing('a')).to.deep.include({ tally: tally(4, 1), unknown: false });
  });

  it('are fresh when the reader comes back to the tab, and to a page that was kept', async () => {
    const { ballot, store } = await shown();
    for (const [index, event] of [
      new Event('visibilitychange'), new PageTransitionEvent('pageshow', { persisted: true }),
    ].entries()) {
      (index === 0 ? document : window).dispatchEvent(event);
      await task();
      await store.answer(index + 1, { a: tally(10 + index, 1) });
      expect(ballot.standing('a').tally?.ship).to.equal(10 + index);
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await task();
    expect(store.asked).to.have.length(3);
  });

  it('ask for nothing once nobody shows them, and again when somebody does', async () => {
    const { ballot, store } = await shown();
    leave.forEach((end) => end());
    document.dispatchEvent(new Event('visibilitychange'));
    await task();
    expect(store.asked).to.have.length(1);
    leave = [ballot.show(['a'], () => undefined)];
    await task();
    expect(store.asked[1]?.ids).to.deep.equal(['a']);
  });

  it('hear of votes in other tabs', async () => {
    const [here, there] = [await shown('one service'), await shown('one service')];
    const elsewhere = await shown('another service');
    there.ballot.cast('a', 'ship');
    const before = here.heard();
    await there.store.answer(1, tally(5, 1, 'ship'));
    for (let turn = 0; turn < 50 && here.heard() === before; turn += 1) await task();
    expect(here.ballot.standing('a').tally).to.deep.equal(tally(5, 1, 'ship'));
    expect(elsewhere.ballot.standing('a').tally).to.deep.equal(tally(4, 1));
    expect(here.store.asked).to.have.length(1);
  });

  it('are one for all that name the same store, and none for what is no address', () => {
    const base = 'https://example.com/posts/one';
    expect(ballotOf('/votes', base)).to.equal(ballotOf('https://example.com/votes', base));
    expect(ballotOf('local', base)).to.equal(ballotOf(' local ', 'https://example.com/'));
    expect(ballotOf('/votes', base)).not.to.equal(ballotOf('/other', base));
    const store = new HeldStore();
    expect(ballotOf(store, base)).to.equal(ballotOf(store, base));
    for (const name of ['javascript:alert(1)', 'data:,x', 'https://']) expect(ballotOf(name, base), name).to.equal(undefined);
  });
});
