import { expect } from '@open-wc/testing';
import { best } from '../../src/model/best.js';

describe('best', () => {
  type Given = Parameters<typeof best>;
  const cases: [values: Given[0], better: Given[1], number: number | undefined][] = [
    [[3, 1, 2], 'higher', 3], [[3, 1, 2], 'lower', 1], [[3, 1, 2], undefined, undefined],
    [[2, 2], 'higher', undefined], [[2], 'lower', undefined], [[], 'lower', undefined],
    [[0, -1], 'higher', 0], [[0, -1], 'lower', -1],
    [[5, undefined, -7], 'lower', -7], [[5, 0, undefined, 2], 'lower', 0],
    // Where something cannot be ranked, the best is not known.
    [[5, '9', 7], 'higher', undefined], [[5, true, -7], 'lower', undefined], [[5, '2 years', 7], 'lower', undefined],
    [[5, [1], 7], 'lower', undefined], [[5, { value: 4 }, 7], 'lower', undefined],
  ];
  for (const [values, better, number] of cases) {
    it(`is ${number ?? 'none'} of ${values.map(String).join(', ')}, where ${better ?? 'neither'} is better`, () => {
      expect(best(values, better)).to.equal(number);
    });
  }
});
