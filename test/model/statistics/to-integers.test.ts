import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toIntegers } from '../../../src/model/statistics/to-integers.js';
import { check } from '../support/arbitraries.js';
import { compare, decimal, divide, over } from '../support/fraction.js';

describe('toIntegers', () => {
  for (const [values, integers] of [
    [[], []], [[0], [0n]], [[-0], [0n]], [[1, 2], [1n, 2n]], [[0.5, 2], [5n, 20n]],
    [[0.1, 1.1, 0.4, 1.4], [1n, 11n, 4n, 14n]],
    [[1e-7, 1], [1n, 10n ** 7n]], [[1.5e-7, 1], [15n, 10n ** 8n]], [[1e21, 1], [10n ** 21n, 1n]],
    [[1.7e308], [17n * 10n ** 307n]], [[5e-324, 1], [5n, 10n ** 324n]], [[-0.5, 1], [-5n, 10n]],
    [[Number.MAX_SAFE_INTEGER], [9007199254740991n]],
  ] as [number[], bigint[]][]) {
    it(`makes integers of [${values.join(', ')}]`, () => {
      expect(toIntegers(values)).to.deep.equal(integers);
    });
  }
  it('keeps every ratio', () => {
    const number = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    check(fc.array(number, { minLength: 1, maxLength: 4 }), (values) => {
      const [one = 0n, ...integers] = toIntegers([1, ...values]);
      for (const [index, integer] of integers.entries()) {
        expect(compare(divide(over(integer), over(one)), decimal(values[index] ?? NaN))).to.equal(0);
      }
    });
  });
  it('takes long lists', () => {
    expect(toIntegers(Array<number>(200_000).fill(0.5))).to.have.lengthOf(200_000);
  });
});
