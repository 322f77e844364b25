import { expect } from '@open-wc/testing';
import { flip } from '../../src/model/flip.js';
import type { Rule } from '../../src/model/schema.js';
import { check, comparisons } from './support/arbitraries.js';
import { comparisonOf, first, votes, type Entry } from './support/comparison.js';
import { flipOf, votesOn } from './support/oracle.js';

const of = (entries: readonly Entry[], weights: readonly number[] = [], rule: Partial<Rule> = {}) => {
  const comparison = comparisonOf([entries], { weights, rule });
  return flip(first(comparison), comparison);
};

describe('flip', () => {
  for (const [ship, skip, changes] of [
    [4, 0, 2], [3, 1, 1], [2, 2, 1], [0, 4, 2], [5, 0, 3], [6, 0, 3], [7, 3, 2], [1, 0, 1], [0, 1, 1],
  ] as const) {
    it(`takes ${changes} at ${ship} and ${skip}`, () => expect(of(votes(ship, skip))?.changes).to.equal(changes));
  }
  it('is null where nothing is counted', () => {
    expect(of([])).to.equal(null);
    expect(of(['ship', { take: 'Hm.' }], [0, 1])).to.equal(null);
  });
  it('names those who alone change the verdict, on either side', () => {
    expect(of(['ship', 'ship', 'ship', 'skip'])).to.deep.equal({ changes: 1, pivotal: ['r0', 'r1', 'r2'] });
    expect(of(['ship', 'ship', 'skip', 'skip'])).to.deep.equal({ changes: 1, pivotal: ['r0', 'r1', 'r2', 'r3'] });
    expect(of(['ship', 'ship', 'ship', 'ship'])).to.deep.equal({ changes: 2, pivotal: [] });
  });
  it('turns the heaviest first', () => {
    expect(of(['ship', 'ship', 'ship', 'ship'], [1, 5, 1, 1])).to.deep.equal({ changes: 1, pivotal: ['r1'] });
  });
  it('counts exactly', () => {
    expect(of(['ship', 'ship', 'skip'], [0.1, 0.2, 0.2], { shipShare: 60 })).to.deep.equal(
      { changes: 1, pivotal: ['r0', 'r1'] });
    expect(of(['ship', 'ship', 'ship'], [0.3, 0.1, 0.1])).to.deep.equal({ changes: 1, pivotal: ['r0'] });
  });
  it('is the result of an exhaustive search, for other weights and rules too', () => {
    check(comparisons({ tools: [1, 1], reviewers: [1, 7] }), (comparison) => {
      const tool = first(comparison);
      const expected = flipOf(votesOn(tool, comparison), comparison.rule);
      const result = flip(tool, comparison);
      expect(result?.changes).to.equal(expected?.changes);
      expect(result?.pivotal ?? []).to.have.members(expected?.pivotal ?? []);
    }, 250);
  });
});
