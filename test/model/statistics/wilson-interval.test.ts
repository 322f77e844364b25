import { expect } from '@open-wc/testing';
import { wilsonInterval } from '../../../src/model/statistics/wilson-interval.js';

describe('wilsonInterval', () => {
  for (const [successes, trials, ends] of [
    [1, 1, [20.7, 100]], [0, 1, [0, 79.3]], [4, 4, [51, 100]], [6, 6, [61, 100]], [70, 100, [60.4, 78.1]],
    [50, 100, [40.4, 59.6]], [1, 10, [1.8, 40.4]], [2 ** 53, 2 ** 54, [50, 50]],
  ] as const) {
    it(`is ${ends.join('–')} for ${successes} of ${trials}`, () => {
      expect(wilsonInterval(successes, trials, 1.959964)).to.deep.equal(ends);
    });
  }
  it('is wider with a larger quantile', () => {
    // Brown, Cai and DasGupta's formula by hand: 5/10 at z = 2 has centre ½ and half width ½·√(4/14).
    expect(wilsonInterval(5, 10, 2)).to.deep.equal([23.3, 76.7]);
  });
});
