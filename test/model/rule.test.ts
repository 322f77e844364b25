import { expect } from '@open-wc/testing';
import { defaultRule, soundRule } from '../../src/model/rule.js';

describe('soundRule', () => {
  it('is the default without a rule', () => {
    expect(soundRule()).to.deep.equal({ shipScore: 60, shipShare: 60, skipShare: 40 });
    expect(soundRule({})).to.deep.equal(defaultRule);
  });
  it('fills in what is missing', () => {
    expect(soundRule({ shipShare: 75 })).to.deep.equal({ shipScore: 60, shipShare: 75, skipShare: 40 });
    expect(soundRule({ shipScore: 70.5 })).to.deep.equal({ shipScore: 70.5, shipShare: 60, skipShare: 40 });
  });
  for (const [shipShare, skipShare] of [[100, 98], [100, 0], [2, 0], [51, 49]] as const) {
    it(`keeps ${shipShare} and ${skipShare}`, () => {
      expect(soundRule({ shipShare, skipShare })).to.deep.equal({ shipScore: 60, shipShare, skipShare });
    });
  }
  for (const [shipShare, skipShare] of [
    [50, 49], [50, 50], [40, 60], [101, 0], [50, -1], [60.5, 40], [60, NaN],
  ] as const) {
    it(`takes both shares back for ${shipShare} and ${skipShare}`, () => {
      expect(soundRule({ shipScore: 10, shipShare, skipShare })).to.deep.equal({ ...defaultRule, shipScore: 10 });
    });
  }
  for (const shipScore of [-1, 101, NaN, Infinity]) {
    it(`takes shipScore ${shipScore} back`, () => expect(soundRule({ shipScore })).to.deep.equal(defaultRule));
  }
});
