import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Reviewer, Rule } from '../../src/model/schema.js';
import { verdict, verdictOfCounts } from '../../src/model/verdict.js';
import { check, comparisons, rules } from './support/arbitraries.js';
import { comparisonOf, first, votes, type Entry } from './support/comparison.js';
import { over } from './support/fraction.js';
import { percentOf, shareOf, verdictOfShare, votesOn } from './support/oracle.js';

const of = (entries: readonly Entry[], weights: readonly number[] = [], rule: Partial<Rule> = {}) => {
  const comparison = comparisonOf([entries], { weights, rule });
  return verdict(first(comparison), comparison);
};

describe('verdict', () => {
  it('counts four takes for ship', () => {
    expect(of([88, 87, 80, 75])).to.deep.equal(
      { verdict: 'ship', percent: 100, ship: 4, skip: 0, counted: 4, weighted: false });
  });
  it('counts three and one', () => {
    expect(of([88, 78, 82, 52])).to.deep.equal(
      { verdict: 'ship', percent: 75, ship: 3, skip: 1, counted: 4, weighted: false });
  });
  it('counts two and two', () => {
    expect(of([80, 82, 45, 52])).to.deep.equal(
      { verdict: 'mixed', percent: 50, ship: 2, skip: 2, counted: 4, weighted: false });
  });
  it('is none where nothing is counted', () => {
    const none = { verdict: null, percent: null, ship: 0, skip: 0, counted: 0, weighted: false };
    expect(of([])).to.deep.equal(none);
    expect(of([{ take: 'Not yet.' }])).to.deep.equal(none);
    expect(of(['ship', 'skip'], [0, 0])).to.deep.equal(none);
  });

  for (const [ship, skip, expected, percent] of [
    [119, 81, 'mixed', 59], [199, 1, 'ship', 99], [1, 199, 'skip', 1], [81, 119, 'mixed', 41], [3, 2, 'ship', 60],
    [2, 3, 'skip', 40], [0, 4, 'skip', 0], [1, 0, 'ship', 100], [5, 3, 'ship', 63],
    [125, 75, 'ship', 63], [0, 1, 'skip', 0],
  ] as const) {
    it(`prints ${percent} for ${ship} and ${skip}`, () => {
      const result = { verdict: expected, percent, ship, skip, counted: ship + skip, weighted: false };
      expect(of(votes(ship, skip))).to.deep.equal(result);
      expect(verdictOfCounts(ship, skip)).to.deep.equal(result);
    });
  }

  it('adds weights as decimals: 0.1 and 1.1 against 0.4 and 1.4 are 40 %', () => {
    expect(of(['ship', 'ship', 'skip', 'skip'], [0.1, 1.1, 0.4, 1.4])).to.include({ verdict: 'skip', percent: 40 });
    expect(of(['skip', 'skip', 'ship', 'ship'], [0.1, 1.1, 0.4, 1.4])).to.include({ verdict: 'ship', percent: 60 });
  });
  it('counts reviewers but weighs the share, and says so', () => {
    expect(of(['ship', 'skip', 'skip'], [3, 1, 1])).to.deep.equal(
      { verdict: 'ship', percent: 60, ship: 1, skip: 2, counted: 3, weighted: true });
    expect(of(['ship', 'skip'], [2, 2])).to.include({ weighted: false });
  });
  it('asks the weights of the counted alone whether they differ', () => {
    expect(of(['ship', 'skip', null, { take: 'Later.' }, 'ship'], [1, 1, 5, 6, 0])).to.include({ weighted: false });
  });
  it('gives a reviewer who is not listed the weight 1', () => {
    const comparison = comparisonOf([['ship', 'skip']], { weights: [3] });
    expect(verdict(first(comparison), comparison)).to.include({ percent: 75, weighted: true });
  });
  it('is not fooled by ids that objects know', () => {
    const comparison = comparisonOf([[]], { weights: [2] });
    for (const reviewer of ['__proto__', 'constructor', 'toString']) {
      first(comparison).reviews.push({ reviewer, verdict: 'ship' });
    }
    expect(verdict(first(comparison), comparison)).to.include({ verdict: 'ship', ship: 3, weighted: false });
  });

  const changes: [name: string, change: (reviewers: Reviewer[]) => void, percent: number][] = [
    ['has another weight', ([, second]) => { if (second) second.weight = 7; }, 22],
    ['has become another', ([, second]) => { if (second) second.id = 'r2'; }, 75],
    ['is gone', (reviewers) => { reviewers.pop(); }, 67],
    ['has come', (reviewers) => { reviewers.push({ id: 'r2', name: 'C', weight: 4 }); }, 71],
    ['has lost everyone', (reviewers) => { reviewers.length = 0; }, 67],
  ];
  for (const [name, change, percent] of changes) {
    it(`looks again at a list of reviewers in which one ${name}`, () => {
      const comparison = comparisonOf([['ship', 'skip', 'ship']], { weights: [1, 2] });
      expect(verdict(first(comparison), comparison).percent).to.equal(50);
      change(comparison.reviewers);
      expect(verdict(first(comparison), comparison).percent).to.equal(percent);
    });
  }

  it('never rounds a tiny minority away', () => {
    expect(of(['ship', 'skip'], [1.7e308, 5e-324])).to.include({ verdict: 'ship', percent: 99 });
    expect(of(['skip', 'ship'], [1e21, 1e-7])).to.include({ verdict: 'skip', percent: 1 });
  });

  for (const [ship, skip, shipShare, skipShare, expected, percent] of [
    [999, 1, 100, 0, 'mixed', 99], [1, 999, 100, 0, 'mixed', 1], [1, 0, 100, 0, 'ship', 100], [0, 1, 100, 0, 'skip', 0],
    [999, 1, 100, 98, 'mixed', 99], [981, 19, 100, 98, 'mixed', 99], [98, 2, 100, 98, 'skip', 98],
    [199, 1, 99, 97, 'ship', 99], [1, 999, 2, 0, 'mixed', 1], [19, 981, 2, 0, 'mixed', 1], [2, 98, 2, 0, 'ship', 2],
    [505, 495, 51, 49, 'mixed', 50], [495, 505, 51, 49, 'mixed', 50],
  ] as const) {
    it(`prints ${percent} for ${ship} and ${skip} between ${skipShare} and ${shipShare}`, () => {
      expect(verdictOfCounts(ship, skip, { shipShare, skipShare })).to.include({ verdict: expected, percent });
      expect(of(votes(ship, skip), [], { shipShare, skipShare })).to.include({ verdict: expected, percent });
    });
  }

  it('agrees with fractions, and prints the nearest number that may be printed', () => {
    check(comparisons(), (comparison) => {
      for (const tool of comparison.tools) {
        const counted = votesOn(tool, comparison);
        const result = verdict(tool, comparison);
        expect(result.verdict).to.equal(verdictOfShare(shareOf(counted), comparison.rule));
        expect(result.percent).to.equal(percentOf(shareOf(counted), comparison.rule));
        expect(result.counted).to.equal(counted.length);
        expect(result.ship).to.equal(counted.filter(({ stance }) => stance === 'ship').length);
        expect(result.skip).to.equal(counted.filter(({ stance }) => stance === 'skip').length);
      }
    });
  });
});

describe('verdictOfCounts', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const counts = fc.oneof(fc.nat(12), fc.nat(1000), fc.maxSafeNat(), fc.constantFrom(0, most));

  it('agrees with fractions', () => {
    check(fc.tuple(counts, counts, rules), ([ship, skip, rule]) => {
      const share = ship + skip > 0 ? over(ship, BigInt(ship) + BigInt(skip)) : null;
      expect(verdictOfCounts(ship, skip, rule)).to.deep.equal({
        verdict: verdictOfShare(share, rule),
        percent: percentOf(share, rule),
        ship,
        skip,
        counted: ship + skip,
        weighted: false,
      });
    }, 500);
  });
  it('is exact up to 2⁵³ − 1', () => {
    expect(verdictOfCounts(most, most)).to.include({ verdict: 'mixed', percent: 50 });
    expect(verdictOfCounts(most, 1)).to.include({ verdict: 'ship', percent: 99 });
    // 3k and 2k are 60 %; a vote less is not, though a quotient of doubles is 0.6 for both.
    const k = 3_002_399_751_580_330;
    expect(verdictOfCounts(3 * k, 2 * k)).to.include({ verdict: 'ship', percent: 60 });
    expect(verdictOfCounts(3 * k - 1, 2 * k)).to.include({ verdict: 'mixed', percent: 59 });
    expect(verdictOfCounts(2 * k, 3 * k)).to.include({ verdict: 'skip', percent: 40 });
    expect(verdictOfCounts(2 * k + 1, 3 * k)).to.include({ verdict: 'mixed', percent: 41 });
  });
  for (const odd of [NaN, -1, -0, 0.5, Infinity, 2 ** 53]) {
    it(`counts ${Object.is(odd, -0) ? '-0' : odd} as 0`, () => {
      expect(verdictOfCounts(odd, 3)).to.deep.equal(verdictOfCounts(0, 3));
      expect(verdictOfCounts(3, odd)).to.deep.equal(verdictOfCounts(3, 0));
      expect(verdictOfCounts(odd, odd)).to.include({ verdict: null, percent: null, counted: 0 });
    });
  }
  it('goes back to 60 and 40 for a rule that is unsound', () => {
    expect(verdictOfCounts(11, 9, { shipShare: 50, skipShare: 50 })).to.deep.equal(verdictOfCounts(11, 9));
    expect(verdictOfCounts(11, 9, { shipShare: 55.5 })).to.deep.equal(verdictOfCounts(11, 9));
  });
});
