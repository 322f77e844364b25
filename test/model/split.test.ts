import { expect } from '@open-wc/testing';
import { split } from '../../src/model/split.js';
import { check, comparisons } from './support/arbitraries.js';
import { comparisonOf, first, votes, type Entry } from './support/comparison.js';
import { splitOf, votesOn } from './support/oracle.js';

const of = (entries: readonly Entry[], weights: readonly number[] = []) => {
  const comparison = comparisonOf([entries], { weights });
  return split(first(comparison), comparison);
};

describe('split', () => {
  for (const [name, entries, kind] of [
    ['one stance, however far apart the scores', [100, 60, 61], 'unanimous'],
    ['a single take', ['skip'], 'unanimous'],
    ['a quarter against', votes(3, 1), 'agreed'],
    ['a quarter against, scores 29.9 apart', [80, 70, 65, 50.1], 'agreed'],
    ['a quarter against, scores 30 apart', [80, 70, 65, 50], 'split'],
    ['scores 30 apart as decimals', [88.3, 70, 65, 58.3], 'split'],
    ['two of seven', votes(5, 2), 'mixed'],
    ['two of seven, scores 30 apart', [85, 'ship', 'ship', 'ship', 'ship', 'skip', 55], 'split'],
    ['a third', votes(4, 2), 'split'],
    ['half', votes(2, 2), 'split'],
    ['two of seven for', votes(2, 5), 'mixed'],
  ] as [string, Entry[], string][]) {
    it(`is ${kind} with ${name}`, () => expect(of(entries)?.kind).to.equal(kind));
  }
  it('is null where nothing is counted', () => {
    expect(of([])).to.equal(null);
    expect(of([{ take: 'Hm.' }, null])).to.equal(null);
    expect(of(['ship'], [0])).to.equal(null);
  });
  it('weighs the minority exactly', () => {
    expect(of(['ship', 'skip', 'ship'], [0.1, 0.1, 0.2])?.kind).to.equal('agreed');
    expect(of(['ship', 'skip', 'ship'], [0.1, 0.1, 0.1])?.kind).to.equal('split');
    expect(of(['ship', 'skip', 'ship'], [0.1, 0.1, 0.10000000000000002])?.kind).to.equal('mixed');
  });
  it('ignores the scores of who weighs nothing', () => {
    expect(of([90, 80, 85, 59, 0], [1, 1, 1, 1, 0])?.kind).to.equal('split');
    expect(of([85, 80, 85, 59, 0], [1, 1, 1, 1, 0])?.kind).to.equal('agreed');
  });
  it('names the sides in row order', () => {
    const entries: Entry[] = ['skip', 'ship', 'skip', 'ship', { take: 'Later.' }];
    const comparison = comparisonOf([entries], { weights: [1, 1, 1, 1, 1] });
    first(comparison).reviews.reverse();
    expect(split(first(comparison), comparison)).to.deep.equal(
      { kind: 'split', ship: ['r1', 'r3'], skip: ['r0', 'r2'] });
  });
  it('agrees with fractions', () => {
    check(comparisons(), (comparison) => {
      for (const tool of comparison.tools) {
        const counted = votesOn(tool, comparison);
        const result = split(tool, comparison);
        expect(result?.kind ?? null).to.equal(splitOf(counted));
        for (const side of ['ship', 'skip'] as const) {
          const expected = counted.filter(({ stance }) => stance === side).map(({ id }) => id);
          expect(result?.[side] ?? []).to.have.members(expected);
        }
      }
    });
  });
});
