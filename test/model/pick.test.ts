import { expect } from '@open-wc/testing';
import { pick } from '../../src/model/pick.js';
import { check, comparisons } from './support/arbitraries.js';
import { comparisonOf, type Entry } from './support/comparison.js';
import { pickOf } from './support/oracle.js';

const of = (columns: readonly (readonly Entry[])[], weights: readonly number[] = []) =>
  pick(comparisonOf(columns, { weights }));
const outcome = (...args: Parameters<typeof of>) => {
  const { reason, ...rest } = of(...args);
  return { ...rest, by: reason.by };
};
const wins = (tool: string, by: string, doubts = false) => ({ kind: 'tool', tools: [tool], doubts, by });

describe('pick', () => {
  it('takes the higher verdict', () => {
    expect(of([[88, 78, 75, 82], [45, 52, 80, 50]])).to.deep.equal(
      { kind: 'tool', tools: ['a'], doubts: false, reason: { by: 'verdict', verdict: 'ship' } });
  });
  it('takes the majority within a verdict', () => {
    expect(of([[80, 70, 90, 70], [70, 75, 80, 60]])).to.deep.equal({
      kind: 'tool', tools: ['a'], doubts: false,
      reason: { by: 'majority', verdict: 'ship', over: 'b', for: 3, against: 1, even: 0, weighted: false },
    });
  });
  it('takes the mean where the majority is level', () => {
    expect(of([[95, 90, 70, 71], [80, 76, 75, 76]])).to.deep.equal({
      kind: 'tool', tools: ['a'], doubts: false,
      reason: {
        by: 'mean', verdict: 'ship', means: [{ tool: 'a', mean: 81.5 }, { tool: 'b', mean: 76.8 }],
        reviewers: ['r0', 'r1', 'r2', 'r3'],
      },
    });
  });
  it('does not call what is too close', () => {
    expect(of([[80, 82, 81, 79], [81, 80, 82, 80]])).to.deep.equal({
      kind: 'close', tools: ['a', 'b'], doubts: false,
      reason: {
        by: 'mean', verdict: 'ship', means: [{ tool: 'a', mean: 80.5 }, { tool: 'b', mean: 80.8 }],
        reviewers: ['r0', 'r1', 'r2', 'r3'],
      },
    });
  });
  it('takes none of those that are all Skip', () => {
    expect(of([[45, 52, 40, 30], [50, 20, 30, 40]])).to.deep.equal(
      { kind: 'none', tools: [], doubts: false, reason: { by: 'verdict', verdict: 'skip' } });
  });
  it('has doubts about a Mixed winner', () => {
    expect(of([[80, 82, 45, 52], [45, 52, 40, 30]])).to.deep.equal(
      { kind: 'tool', tools: ['a'], doubts: true, reason: { by: 'verdict', verdict: 'mixed' } });
    expect(outcome([[80, 82, 45, 52], [70, 72, 35, 42]])).to.deep.equal(wins('a', 'majority', true));
    expect(outcome([[99, 62, 45, 52], [70, 72, 42, 55]])).to.deep.equal(wins('a', 'mean', true));
  });
  it('has no winner, so no doubts, among Mixed tools that are level', () => {
    expect(outcome([['ship', 'skip'], ['skip', 'ship']])).to.deep.equal(
      { kind: 'close', tools: ['a', 'b'], doubts: false, by: 'no-common-score' });
  });

  it('knows nothing of fewer than two tools, or without takes', () => {
    const unknown = (by: string) => ({ kind: 'unknown', tools: [], doubts: false, by });
    expect(outcome([])).to.deep.equal(unknown('too-few'));
    expect(outcome([[88, 88, 88]])).to.deep.equal(unknown('too-few'));
    expect(outcome([[], []])).to.deep.equal(unknown('no-takes'));
    expect(outcome([[88], [{ take: 'Later.' }]], [0])).to.deep.equal(unknown('no-takes'));
  });
  it('takes the only tool with takes, unless it is Skip', () => {
    expect(of([[], [80]])).to.deep.equal(
      { kind: 'tool', tools: ['b'], doubts: false, reason: { by: 'only', verdict: 'ship' } });
    expect(of([['ship', 'skip'], []])).to.deep.equal(
      { kind: 'tool', tools: ['a'], doubts: true, reason: { by: 'only', verdict: 'mixed' } });
    expect(of([[], [30]])).to.deep.equal(
      { kind: 'none', tools: [], doubts: false, reason: { by: 'only', verdict: 'skip' } });
  });

  it('weighs the majority, and says so', () => {
    expect(of([[90, 70, 70], [80, 80, 80]], [3, 1, 1]).reason).to.deep.equal(
      { by: 'majority', verdict: 'ship', over: 'b', for: 1, against: 2, even: 0, weighted: true });
    expect(outcome([[90, 90, 70], [80, 80, 80]], [0.1, 0.2, 0.3])).to.include({ by: 'mean' });
    // Who prefers neither may weigh what they like.
    expect(of([[90, 90, 80], [80, 80, 80]], [1, 1, 9]).reason).to.deep.equal(
      { by: 'majority', verdict: 'ship', over: 'b', for: 2, against: 0, even: 1, weighted: false });
  });
  it('does not listen to who weighs nothing', () => {
    expect(outcome([[90, 70, 70], [70, 90, 90]], [1, 0, 0])).to.deep.equal(wins('a', 'majority'));
  });
  it('listens to different stances first, then to a gap of more than 2', () => {
    const ships = { verdict: 'ship', score: 61 } as const;
    const skips = { verdict: 'skip', score: 99 } as const;
    const rest: Entry[] = ['ship', 'ship'];
    expect(outcome([[ships, ...rest], [skips, ...rest]])).to.deep.equal(wins('a', 'majority'));
    expect(outcome([[70, ...rest], [72, ...rest]])).to.include({ kind: 'close', by: 'mean' });
    expect(outcome([[70, ...rest], [72.01, ...rest]])).to.deep.equal(wins('b', 'majority'));
    // 80.3 − 78.3 is more than 2 in binary fractions.
    expect(outcome([[80.3, ...rest], [78.3, ...rest]])).to.include({ kind: 'close' });
  });
  it('needs a lead of more than 3 points', () => {
    expect(outcome([[90, 70], [76, 78]])).to.include({ kind: 'close', by: 'mean' });
    expect(outcome([[90.01, 70], [76, 78]])).to.deep.equal(wins('a', 'mean'));
    expect(outcome([[90.1, 70.3], [76.1, 78.3]])).to.include({ kind: 'close' });
    expect(outcome([[90, 70], [76, 78]], [2, 2])).to.include({ kind: 'close' });
  });
  it('means over those who scored every level tool', () => {
    const { reason } = of([[90, 70, 100, 'ship'], [80, 78, 'ship', 60]]);
    expect(reason).to.deep.include({ by: 'mean', reviewers: ['r0', 'r1'] });
    expect(of([[90, 70, null, 80], [80, 80, 99, null]]).reason)
      .to.deep.include({ by: 'mean', reviewers: ['r0', 'r1'] });
  });
  it('weighs the mean', () => {
    // Two level pairs of equal weight; the two heavy scores decide.
    expect(of([[90, 70, 80, 80], [80, 74, 81, 79]], [2, 2, 3, 3]).reason).to.deep.include(
      { means: [{ tool: 'a', mean: 80 }, { tool: 'b', mean: 78.8 }] });
  });

  it('ranks three by pairs won net of pairs lost', () => {
    expect(of([[70, 70, 70], [80, 80, 80], [75, 75, 75]])).to.deep.equal({
      kind: 'tool', tools: ['b'], doubts: false,
      reason: { by: 'copeland', verdict: 'ship', over: ['a', 'c'], won: 2, lost: 0, drawn: 0 },
    });
    expect(of([[80, 80], [79, 79], [75, 75]]).kind).to.equal('close');
    expect(of([[80, 80], [79, 79], [77.9, 77.9]]).reason).to.deep.equal(
      { by: 'copeland', verdict: 'ship', over: ['b', 'c'], won: 1, lost: 0, drawn: 1 });
  });
  it('leaves a circle to the mean, which must lead every level tool', () => {
    const circle = [[90, 70, 80], [80, 90, 70], [70, 80, 90]];
    expect(outcome(circle)).to.deep.equal({ kind: 'close', tools: ['a', 'b', 'c'], doubts: false, by: 'mean' });
    expect(outcome([[99, 70, 82], [80, 90, 70], [70, 80, 90]])).to.deep.equal(wins('a', 'mean'));
    expect(outcome([[99, 70, 82], [80, 90, 79], [70, 80, 90]])).to.deep.equal(
      { kind: 'close', tools: ['a', 'b', 'c'], doubts: false, by: 'mean' });
  });
  it('names only the level ones', () => {
    expect(of([[80, 80], [70, 70], [81, 81]])).to.include({ kind: 'close' })
      .and.to.have.property('tools').that.deep.equals(['a', 'c']);
  });
  it('agrees with an independent reading of the rule', () => {
    check(comparisons({ tools: [1, 4], reviewers: [0, 4] }), (comparison) => {
      const { reason: _, ...result } = pick(comparison);
      expect(result).to.deep.equal(pickOf(comparison));
    }, 1000);
  });

  it('tells pairs that are lost from pairs that are drawn', () => {
    expect(of([[90, 85, 75], [80, 80, 85], [80, 75, 90], [70, 90, 80]]).reason).to.deep.equal(
      { by: 'copeland', verdict: 'ship', over: ['b', 'c', 'd'], won: 2, lost: 1, drawn: 0 });
    expect(pick(comparisonOf([[84], [82], [80]])).reason).to.deep.equal(
      { by: 'copeland', verdict: 'ship', over: ['b', 'c'], won: 1, lost: 0, drawn: 1 },
    );
  });
});
