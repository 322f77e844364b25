import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { community } from '../../src/model/community.js';
import type { Rule } from '../../src/model/schema.js';
import { verdictOfCounts } from '../../src/model/verdict.js';
import { check, rules } from './support/arbitraries.js';
import { wilsonEnds } from './support/wilson.js';

describe('community', () => {
  for (const [ship, counted, interval, certainty, verdict] of [
    [1, 1, [20.7, 100], 'early', 'ship'],
    [4, 4, [51, 100], 'leaning', 'ship'],
    [6, 6, [61, 100], 'firm', 'ship'],
    [70, 100, [60.4, 78.1], 'firm', 'ship'],
    [50, 100, [40.4, 59.6], 'firm', 'mixed'],
    [0, 1, [0, 79.3], 'early', 'skip'],
    [0, 4, [0, 49], 'leaning', 'skip'],
    [0, 6, [0, 39], 'firm', 'skip'],
    [30, 100, [21.9, 39.6], 'firm', 'skip'],
    [5, 10, [23.7, 76.3], 'early', 'mixed'],
    [49, 100, [39.4, 58.7], 'early', 'mixed'],
  ] as const) {
    it(`is ${certainty} at ${ship} of ${counted}`, () => {
      expect(community(ship, counted - ship)).to.deep.equal(
        { ...verdictOfCounts(ship, counted - ship), verdict, certainty, interval });
    });
  }
  it('has no interval and no certainty without votes', () => {
    expect(community(0, 0)).to.deep.equal({ ...verdictOfCounts(0, 0), certainty: null, interval: null });
    expect(community(NaN, -2)).to.deep.equal(community(0, 0));
  });

  it('draws the line between firm and leaning at the vote', () => {
    // The lower end is 60 % exactly: n = 6 · 625000², 100·ship − 60·n = 1.959964 · 120 · 625000.
    const [ship, counted] = [1_406_251_469_973, 2_343_750_000_000];
    expect(community(ship, counted - ship).certainty).to.equal('firm');
    expect(community(ship - 1, counted - ship + 1)).to.include({ verdict: 'ship', certainty: 'leaning' });
    expect(community(counted - ship, ship)).to.include({ verdict: 'skip', certainty: 'firm' });
    expect(community(counted - ship + 1, ship - 1)).to.include({ verdict: 'skip', certainty: 'leaning' });
  });
  it('draws the line of one half at the vote', () => {
    const [ship, counted] = [125_000_489_991, 250_000_000_000];
    const rule = { shipShare: 50, skipShare: 40 };
    expect(community(ship, counted - ship, rule).certainty).to.equal('firm');
    expect(community(ship - 1, counted - ship + 1, rule)).to.include({ verdict: 'ship', certainty: 'early' });
  });
  it('is firm in Mixed only with all of the interval inside', () => {
    // The upper end is 60 % exactly, which is Ship: n and the distance as above, from below.
    const [ship, counted] = [1_406_248_530_027, 2_343_750_000_000];
    expect(community(ship, counted - ship)).to.include({ verdict: 'mixed', certainty: 'early' });
    expect(community(ship - 1, counted - ship + 1)).to.include({ verdict: 'mixed', certainty: 'firm' });
    expect(community(counted - ship, ship)).to.include({ verdict: 'mixed', certainty: 'early' });
    expect(community(counted - ship + 1, ship - 1)).to.include({ verdict: 'mixed', certainty: 'firm' });
  });
  it('is never firm that all would ship: the lower end stays below 100 %', () => {
    const rule = { shipShare: 100, skipShare: 0 };
    expect(community(Number.MAX_SAFE_INTEGER, 0, rule)).to.include({ verdict: 'ship', certainty: 'leaning' });
    expect(community(0, Number.MAX_SAFE_INTEGER, rule)).to.include({ verdict: 'skip', certainty: 'leaning' });
    expect(community(1, 1, rule)).to.include({ verdict: 'mixed', certainty: 'firm' });
  });

  const counts = fc.oneof(fc.nat(20), fc.nat(500), fc.maxSafeNat());
  const certain = (ship: number, skip: number, { shipShare, skipShare }: Rule) => {
    const [low, high] = wilsonEnds(ship, skip);
    const near = [low - shipShare, high - skipShare, low - skipShare, high - shipShare, low - 50, high - 50]
      .some((distance) => Math.abs(distance) < 1e-6);
    const { verdict } = verdictOfCounts(ship, skip, { shipShare, skipShare });
    const firm = { ship: low >= shipShare, skip: high <= skipShare, mixed: low > skipShare && high < shipShare };
    const leaning = { ship: low > 50, skip: high < 50, mixed: false };
    return { near, certainty: verdict && (firm[verdict] ? 'firm' : leaning[verdict] ? 'leaning' : 'early') };
  };
  it('follows the interval as its definition gives it', () => {
    check(fc.tuple(counts, counts, rules).filter(([ship, skip]) => ship + skip > 0), ([ship, skip, rule]) => {
      const { near, certainty } = certain(ship, skip, rule);
      // So near to a threshold, the oracle's doubles cannot tell; the vectors above can.
      if (!near) expect(community(ship, skip, rule).certainty).to.equal(certainty);
    }, 1000);
  });
  it('lays the interval around the share, within 0 and 100', () => {
    check(fc.tuple(counts, counts).filter(([ship, skip]) => ship + skip > 0), ([ship, skip]) => {
      const [low, high] = community(ship, skip).interval ?? [NaN, NaN];
      const share = 100 * ship / (ship + skip);
      expect(low).to.be.within(0, share + 0.05);
      expect(high).to.be.within(share - 0.05, 100);
      for (const [end, exact] of [[low, wilsonEnds(ship, skip)[0]], [high, wilsonEnds(ship, skip)[1]]] as const) {
        expect(end).to.be.closeTo(exact, 0.05 + 1e-6);
        expect(String(end)).to.match(/^\d+(\.\d)?$/);
      }
    }, 500);
  });
  it('mirrors', () => {
    check(fc.tuple(counts, counts, rules), ([ship, skip, rule]) => {
      const mirrored = { ...rule, shipShare: 100 - rule.skipShare, skipShare: 100 - rule.shipShare };
      expect(community(skip, ship, mirrored).certainty).to.equal(community(ship, skip, rule).certainty);
    });
  });
});
