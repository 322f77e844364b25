import { expect } from '@open-wc/testing';
import { isRich, isUnranked, rankCells } from '../../src/model/rank-cells.js';
import type { Cell, Row } from '../../src/model/schema.js';

const na = { value: 'na' };
const partly = { value: 'partly' };

describe('the best cells of a row', () => {
  type Case = [cells: (Cell | undefined)[], better: Row['better'], best: number[]];
  const ranked: Case[] = [
    [[3, 1, 2], 'higher', [0]], [[3, 1, 2], 'lower', [1]], [[0, -1], 'higher', [0]], [[0, -1], 'lower', [1]],
    [[{ value: 5 }, { value: 7 }, 6], 'higher', [1]],
    [[{ value: 13.47, text: '13:28' }, { value: 12, text: '12:00' }], 'lower', [1]],
    // Level at the top: all of them; all level: none.
    [[3, 3, 1], 'higher', [0, 1]], [[3, 1, 1], 'lower', [1, 2]], [[2, 2], 'higher', []],
    [[2, { value: 2 }], 'lower', []],
    // What is absent or does not apply is passed over, and two are needed.
    [[3, undefined, 1], 'lower', [2]], [[3, na, 1], 'higher', [0]], [[{ note: 'n' }, 3, 1], 'higher', [1]],
    [[2], 'lower', []], [[2, undefined], 'lower', []], [[2, na], 'higher', []], [[], 'lower', []],
    [[undefined, undefined], 'higher', []], [[na, na], 'yes', []],
    // Answers.
    [[true, false], 'yes', [0]], [[true, false], 'no', [1]], [[{ value: false }, { value: true }], 'yes', [1]],
    [[true, partly, false], 'yes', [0]], [[true, partly, false], 'no', [2]], [[partly, false], 'yes', [0]],
    [[partly, true], 'no', [0]], [['partly', false], 'yes', [0]], [['partly', true], 'no', [0]],
    [['partly', partly], 'yes', []], [[true, true], 'yes', []], [[true, true, false], 'yes', [0, 1]],
    [[true, na, false, undefined], 'no', [2]],
    // Nothing is better.
    [[3, 1], undefined, []], [[true, false], undefined, []], [['a', [1]], undefined, []],
    // Marked by hand.
    [[{ value: 1, best: true }, 2, 3], 'higher', [0]], [[{ value: 'x', best: true }, 'y'], undefined, [0]],
    [[{ value: ['x'], best: true }, 2, { value: 3, best: true }], 'lower', [0, 2]],
    [[{ value: 1, best: true }, { value: 1, best: true }], 'lower', [0, 1]],
    [[{ value: 1, best: false }, 2], 'lower', [0]], [[{ value: 1, best: false }, 2], undefined, []],
    [[{ best: true }, undefined], 'higher', [0]],
  ];
  const unranked: Case[] = [
    [[5, '9', 7], 'higher', []], [[5, [1], 7], 'lower', []], [[5, { value: [1] }, 7], 'lower', []],
    [[5, { value: '2 years' }, 7], 'lower', []], [[5, 'na', 7], 'higher', []], [[5, true, 7], 'higher', []],
    [[5, partly, 7], 'lower', []], [[true, 'x', false], 'yes', []], [[true, 1, false], 'yes', []],
    [[true, 'na', false], 'no', []], [[true, ['x'], false], 'no', []], [['x', undefined], 'higher', []],
    [['x', 'y'], 'yes', []],
  ];
  for (const [cells, better, best] of [...ranked, ...unranked]) {
    it(`are ${best.join(' and ') || 'none'} of ${JSON.stringify(cells)}, ${better ?? 'none'} better`, () => {
      expect(rankCells(cells, better).flatMap((is, index) => is ? index : [])).to.deep.equal(best);
      expect(rankCells(cells, better)).to.have.length(cells.length);
    });
  }
  for (const [cells, better] of unranked) {
    it(`are not known of ${JSON.stringify(cells)}, ${better} better`, () => {
      expect(isUnranked(cells, better)).to.equal(true);
      expect(isUnranked(cells, undefined)).to.equal(false);
      // By hand they are.
      expect(isUnranked([...cells, { value: 1, best: true }], better)).to.equal(false);
      expect(isUnranked([...cells, { value: 1, best: false }], better)).to.equal(true);
    });
  }
  it('are known of whatever can be ranked', () => {
    for (const [cells, better] of ranked) expect(isUnranked(cells, better), JSON.stringify(cells)).to.equal(false);
  });
});

describe('a cell', () => {
  const cells: [cell: Cell | undefined, rich: boolean][] = [
    [{}, true], [{ value: 1 }, true], [[{ text: 'x' }], false], [[], false], ['x', false], [0, false], [true, false],
    [undefined, false],
  ];
  for (const [cell, rich] of cells) {
    it(`is ${rich ? 'more than' : 'just'} its value: ${JSON.stringify(cell)}`, () => {
      expect(isRich(cell)).to.equal(rich);
    });
  }
});
