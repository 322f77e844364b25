import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareWilsonLower } from '../../../src/model/statistics/compare-wilson-lower.js';
import { check } from '../support/arbitraries.js';
import { wilsonEnds } from '../support/wilson.js';

const z = 1.959964;
const sign = (successes: number, trials: number, percent: number) =>
  Math.sign(compareWilsonLower(BigInt(successes), BigInt(trials), BigInt(percent), z));

describe('compareWilsonLower', () => {
  it('is 0 on the end', () => {
    expect(sign(1_406_251_469_973, 2_343_750_000_000, 60)).to.equal(0);
    expect(sign(1_406_251_469_974, 2_343_750_000_000, 60)).to.equal(1);
    expect(sign(1_406_251_469_972, 2_343_750_000_000, 60)).to.equal(-1);
  });
  it('has its end at 0 for no success, and only then', () => {
    expect(sign(0, 10, 0)).to.equal(0);
    expect(sign(1, 10, 0)).to.equal(1);
    expect(sign(0, 10, 1)).to.equal(-1);
  });
  it('has its end below 1, always', () => {
    for (const trials of [1, 100, Number.MAX_SAFE_INTEGER]) expect(sign(trials, trials, 100)).to.equal(-1);
  });
  it('is below the share itself', () => expect(sign(6, 10, 60)).to.equal(-1));
  it('agrees with the definition', () => {
    const cases = fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(100)).filter(([yes, no]) => yes + no > 0);
    check(cases, ([successes, failures, percent]) => {
      const [low] = wilsonEnds(successes, failures);
      if (Math.abs(low - percent) > 1e-9) {
        expect(sign(successes, successes + failures, percent)).to.equal(low > percent ? 1 : -1);
      }
    }, 1000);
  });
});
