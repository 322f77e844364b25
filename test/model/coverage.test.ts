import { expect } from '@open-wc/testing';
import { coverage } from '../../src/model/coverage.js';
import { check, comparisons } from './support/arbitraries.js';
import { comparisonOf, first, type Entry } from './support/comparison.js';
import { coverageOf } from './support/oracle.js';

/** Coverage of the first of two tools; all reviewers take a stand on the second. */
const of = (entries: readonly Entry[], weights: readonly number[] = []) => {
  const comparison = comparisonOf([entries, entries.map(() => 'ship' as const)], { weights });
  return coverage(first(comparison), comparison);
};

describe('coverage', () => {
  it('is open at 2/2 with one of five missing', () => {
    expect(of([80, 45, null, 82, 52])).to.deep.equal({ status: 'open', missing: ['r2'], counted: 4, panel: 5 });
  });
  it('is settled at 3/1 with one of five missing', () => {
    expect(of([80, 82, 87, 45, null])).to.deep.equal({ status: 'settled', missing: ['r4'], counted: 4, panel: 5 });
  });
  it('is provisional with fewer than three', () => {
    expect(of(['ship', 'ship', null, null])).to.deep.equal(
      { status: 'provisional', missing: ['r2', 'r3'], counted: 2, panel: 4 });
    expect(of(['ship', 'ship'])).to.include({ status: 'provisional', panel: 2 });
    expect(of(['ship', 'ship', 'ship'])).to.include({ status: 'settled' });
  });
  it('is none where nothing is counted', () => {
    expect(of([null, null])).to.deep.equal({ status: 'none', missing: ['r0', 'r1'], counted: 0, panel: 2 });
    expect(of([])).to.deep.equal({ status: 'none', missing: [], counted: 0, panel: 0 });
  });
  it('misses who has a take without a stance', () => {
    expect(of(['ship', 'ship', 'ship', { take: 'Not tested yet.' }])).to.include({ panel: 4 })
      .and.to.have.property('missing').that.deep.equals(['r3']);
  });
  it('leaves out who weighs nothing', () => {
    expect(of(['ship', 'ship', 'ship', null, 'skip'], [1, 1, 1, 0, 0])).to.deep.equal(
      { status: 'settled', missing: [], counted: 3, panel: 3 });
  });
  it('leaves out who has no row', () => {
    const comparison = comparisonOf([['ship', 'skip', 'skip', null]], { weights: [1, 1, 1, 9] });
    expect(coverage(first(comparison), comparison)).to.deep.equal(
      { status: 'settled', missing: [], counted: 3, panel: 3 });
  });
  it('weighs the missing', () => {
    const entries: Entry[] = ['ship', 'ship', 'ship', null];
    expect(of(entries, [1, 1, 1, 2])).to.include({ status: 'settled' });
    expect(of(entries, [1, 1, 1, 2.1])).to.include({ status: 'open' });
  });
  it('names the missing in row order', () => {
    const comparison = comparisonOf([['ship', null, null], [null, null, 'ship'], [null, 'ship', null]]);
    expect(coverage(first(comparison), comparison).missing).to.deep.equal(['r2', 'r1']);
  });
  it('leaves reviewers of weight 0 out of the panel, whether they have a stance or not', () => {
    const columns = [['ship', null, null, 'skip'], [null, 'ship', 'ship', null]] as const;
    const comparison = comparisonOf(columns, { weights: [1, 1, 0, 0] });
    expect(coverage(first(comparison), comparison))
      .to.deep.equal({ status: 'provisional', missing: ['r1'], counted: 1, panel: 2 });
  });
  it('agrees with every way of completing the panel', () => {
    check(comparisons({ tools: [2, 3], reviewers: [1, 6] }), (comparison) => {
      for (const tool of comparison.tools) {
        const { status, missing, counted, panel: size } = coverage(tool, comparison);
        const expected = coverageOf(tool, comparison);
        expect(status).to.equal(expected.status);
        expect(missing).to.have.members(expected.missing);
        expect(counted + missing.length).to.equal(size);
      }
    }, 200);
  });
});
