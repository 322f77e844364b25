import { expect } from '@open-wc/testing';
import { contradicts, stance } from '../../src/model/stance.js';

describe('stance', () => {
  for (const score of [88, 87, 82, 80, 78, 75, 60, 100]) {
    it(`ships at ${score}`, () => expect(stance({ score })).to.deep.equal({ verdict: 'ship', derived: true }));
  }
  for (const score of [52, 45, 59, 59.999, 0]) {
    it(`skips at ${score}`, () => expect(stance({ score })).to.deep.equal({ verdict: 'skip', derived: true }));
  }
  it('takes the stated verdict before the score', () => {
    expect(stance({ verdict: 'skip', score: 99 })).to.deep.equal({ verdict: 'skip', derived: false });
    expect(stance({ verdict: 'ship' })).to.deep.equal({ verdict: 'ship', derived: false });
  });
  it('is none without either', () => expect(stance({})).to.deep.equal({ verdict: null, derived: false }));
  it('follows another shipScore', () => {
    expect(stance({ score: 75 }, { shipScore: 75.5 }).verdict).to.equal('skip');
    expect(stance({ score: 0 }, { shipScore: 0 }).verdict).to.equal('ship');
    expect(stance({ score: 60 }, { shipShare: 90 }).verdict).to.equal('ship');
  });
});

describe('contradicts', () => {
  for (const [verdict, score, shipScore, expected] of [
    ['ship', 45, 60, true], ['ship', 45.1, 60, false], ['ship', 46, 60, false],
    ['skip', 75, 60, true], ['skip', 74.9, 60, false],
    // 60.1 − 15 and 0.1 + 15 are not what binary fractions make of them.
    ['ship', 45.1, 60.1, true], ['skip', 15.1, 0.1, true], ['skip', 78.3, 63.3, true], ['ship', 48.3, 63.3, true],
  ] as const) {
    it(`says ${expected} of ${verdict} at ${score}, line ${shipScore}`, () => {
      expect(contradicts({ verdict, score }, { shipScore })).to.equal(expected);
    });
  }
  it('needs both a verdict and a score', () => {
    expect(contradicts({ verdict: 'ship' })).to.equal(false);
    expect(contradicts({ score: 0 })).to.equal(false);
  });
});
