import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { formatFor } from '../../src/i18n/format.js';
import { messagesFor } from '../../src/i18n/messages.js';
import { wordKeys } from '../../src/model/words.js';

describe('messages', () => {
  it('has a word for every key that a file may replace', () => {
    for (const key of wordKeys) expect(en[key], key).to.be.a('string').that.is.not.empty;
  });

  it('speaks the words of the contract', () => {
    expect(wordKeys.slice(0, 16).map((key) => en[key])).to.deep.equal([
      'Ship', 'Mixed', 'Skip', '—', 'Panel ship', 'Community', 'Entry', 'Decision', 'Panel verdict', 'Pricing',
      'Best for', 'Category', 'Reviewer scorecard', 'No panel take', 'No community votes yet', 'Sponsored',
    ]);
    expect(en.counts('4', '0')).to.equal('4 ship / 0 skip');
    expect(en.takes('2', '4')).to.equal('Early: 2 of 4 takes');
  });

  it('lays own words over a language, in sentences too', () => {
    const own = messagesFor({ ship: 'Yes', early: 'So far' });
    expect(own.ship).to.equal('Yes');
    expect(own.counts('4', '0')).to.equal('4 Yes / 0 skip');
    expect(own.takes('2', '4')).to.equal('So far: 2 of 4 takes');
    expect(own.rule('60', '60%', '40%')).to.contain('counts as Yes').and.to.contain('Mixed between');
    expect(en.ship).to.equal('Ship');
  });
});

describe('format', () => {
  it('prints by the language asked for', () => {
    expect([formatFor().number(1791), formatFor().percent(75), formatFor().date('2026-11-01')])
      .to.deep.equal(['1,791', '75%', 'November 1, 2026']);
    expect(formatFor('de').number(1791.5)).to.equal('1.791,5');
    expect(formatFor('de').date('2026-11-01')).to.equal('1. November 2026');
  });

  it('keeps all decimals and the day', () => {
    expect(formatFor().number(0.1234567)).to.equal('0.1234567');
    expect(formatFor().date('2026-01-01')).to.equal('January 1, 2026');
  });

  it('is made once', () => {
    expect(formatFor('en')).to.equal(formatFor('en'));
  });
});
