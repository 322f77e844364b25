import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromPlace } from '../../src/model/from-place.js';
import { toPlaces } from '../../src/model/scale.js';
import type { Scale } from '../../src/model/schema.js';
import { check } from './support/arbitraries.js';

describe('a place in the units of a scale', () => {
  const hundred = { best: 100, worst: 0 };
  const cases: [scale: Scale, points: bigint, of: bigint, score: number][] = [
    [hundred, 0n, 1n, 0], [hundred, 100n, 1n, 100], [hundred, 845n, 10n, 84.5], [hundred, 100n, 3n, 33.3],
    [hundred, 200n, 3n, 66.7], [hundred, 8449n, 100n, 84.5], [hundred, 8445n, 100n, 84.5], [hundred, 8444n, 100n, 84.4],
    [{ ...hundred, decimals: 0 }, 845n, 10n, 85], [{ ...hundred, decimals: 0 }, 844n, 10n, 84],
    [{ ...hundred, decimals: 3 }, 100n, 3n, 33.333], [{ ...hundred, decimals: 10 }, 200n, 3n, 66.6666666667],
    [{ best: 5, worst: 0 }, 90n, 1n, 4.5], [{ best: 5, worst: 0 }, 91n, 1n, 4.6],
    [{ best: 5, worst: 0, decimals: 2 }, 91n, 1n, 4.55], [{ best: 5, worst: 1 }, 60n, 1n, 3.4],
    [{ best: 0.7, worst: 0, decimals: 2 }, 60n, 1n, 0.42],
    // Where the best is the least, halves go up all the same: to the worse.
    [{ best: 1, worst: 6 }, 60n, 1n, 3], [{ best: 1, worst: 6 }, 75n, 1n, 2.3], [{ best: 1, worst: 6 }, 76n, 1n, 2.2],
    [{ best: 1, worst: 6, decimals: 2 }, 75n, 1n, 2.25],
    // Below zero too.
    [{ best: 1, worst: -1 }, 375n, 10n, -0.2], [{ best: 1, worst: -1 }, 37n, 1n, -0.3],
    [{ best: 1, worst: -1 }, 48n, 1n, 0], [{ best: 1, worst: -1 }, 0n, 1n, -1],
    [{ best: 1, worst: -1, decimals: 0 }, 25n, 1n, 0], [{ best: 1, worst: -1, decimals: 0 }, 24n, 1n, -1],
  ];
  for (const [scale, points, of, score] of cases) {
    it(`is ${score} for ${points}/${of} on ${JSON.stringify(scale)}`, () => {
      expect(fromPlace(scale, points, of)).to.equal(score);
    });
  }

  it('is the score again, that has no more decimals than are kept', () => {
    const end = fc.integer({ min: -100, max: 100 });
    const tenths = fc.record({ one: end, two: end, at: fc.nat(1000) }).filter(({ one, two }) => one !== two);
    check(tenths, ({ one, two, at }) => {
      const [best, worst] = [one / 10, two / 10];
      const score = Math.round(two + (one - two) * at / 1000) / 10 + 0;
      const { places: [place = 0n], point } = toPlaces([{ score, scale: { best, worst } }]);
      expect(fromPlace({ best, worst }, place, point)).to.equal(score);
    });
  });
});
