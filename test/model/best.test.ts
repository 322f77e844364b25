import { expect } from '@open-wc/testing';
import { best } from '../../src/model/best.js';

describe('best', () => {
  type Given = Parameters<typeof best>;
  const cases: [values: Given[0], better: Given[1], number: number | undefined][] = [
    [[3, 1, 2], 'higher', 3], [[3, 1, 2], 'lower', 1], [[3, 1, 2], undefined, undefined],
    [[2, 2], 'higher', undefined], [[2], 'lower', undefined], [[], 'lower', undefined],
    [[0, -1], 'higher', 0], [[0, -1], 'lower', -1],
    [[5, '9', 7], 'higher', 7], [[5, true, -7, false], 'lower', -7], [[5, true, undefined, 2], 'lower', 2],
    [[5, '2 years', undefined, 7], 'lower', 5],
  ];
  for (const [values, better, number] of cases) {
    it(`is ${number ?? 'none'} of ${values.map(String).join(', ')}, where ${better ?? 'neither'} is better`, () => {
      expect(best(values, better)).to.equal(number);
    });
  }
});
