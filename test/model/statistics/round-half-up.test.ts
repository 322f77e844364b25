import { expect } from '@open-wc/testing';
import { roundHalfUp } from '../../../src/model/statistics/round-half-up.js';

describe('roundHalfUp', () => {
  for (const [top, bottom, expected] of [
    [0n, 7n, 0], [1n, 2n, 1], [3n, 2n, 2], [5n, 2n, 3], [1n, 3n, 0], [2n, 3n, 1], [125n, 2n, 63],
    [99n, 200n, 0], [100n, 200n, 1],
    [10n ** 400n - 1n, 2n * 10n ** 400n, 0], [10n ** 400n, 2n * 10n ** 400n, 1],
  ] as const) {
    it(`makes ${expected} of ${String(top).slice(0, 6)}/${String(bottom).slice(0, 6)}`, () => {
      expect(roundHalfUp(top, bottom)).to.equal(expected);
    });
  }
});
