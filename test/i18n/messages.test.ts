import { englishDetails } from '../../src/i18n/detail-messages.js';
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { englishFormat } from '../../src/i18n/english-format.js';
import { messagesFor } from '../../src/i18n/messages.js';
import { wordKeys } from '../../src/model/words.js';

const format = englishFormat('en');
const rule = { shipScore: 60, shipShare: 60, skipShare: 40 };

describe('messages', () => {
  it('has a word for every key that a file may replace', () => {
    for (const key of wordKeys) expect({ ...englishDetails, ...en }[key], key).to.be.a('string').that.is.not.empty;
  });

  it('speaks the words of the contract', () => {
    expect(wordKeys.slice(0, 16).map((key) => en[key as keyof typeof en])).to.deep.equal([
      'Ship', 'Mixed', 'Skip', '—', 'Panel ship', 'Community', 'Entry', 'Decision', 'Panel verdict', 'Pricing',
      'Best for', 'Category', 'Reviewer scorecard', 'No panel take', 'No community votes yet', 'Sponsored',
    ]);
    expect(en.counts(4, 0, format)).to.equal('4 ship / 0 skip');
    expect(en.takes(2, 4, format)).to.equal('Early: 2 of 4 takes');
  });

  it('lays own words over a language, in sentences too', () => {
    const own = messagesFor({ ship: 'Yes', early: 'So far' });
    expect(own.ship).to.equal('Yes');
    expect(own.counts(4, 0, format)).to.equal('4 Yes / 0 skip');
    expect(own.takes(2, 4, format)).to.equal('So far: 2 of 4 takes');
    expect(own.rule('60', rule, format, false)).to.contain('counts as Yes').and.to.contain('Mixed between');
    expect(en.ship).to.equal('Ship');
  });

  it('counts in English', () => {
    expect(en.takes(1, 1, format)).to.equal('1 take');
    expect(en.takes(2, 2, format)).to.equal('2 takes');
    expect(en.takes(0, 1, format)).to.equal('Early: 0 of 1 take');
    expect(en.takes(1, 2, format)).to.equal('Early: 1 of 2 takes');
    expect(en.share(100, 1, 1, format)).to.equal('100% Panel ship, 1 of 1 reviewer');
    expect(en.share(75, 3, 4, format)).to.equal('75% Panel ship, 3 of 4 reviewers');
  });
});
