import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { englishFormat } from '../../src/i18n/english-format.js';
import { intlFormat } from '../../src/i18n/intl-format.js';

const { number, percent, list } = englishFormat('en');

describe('format', () => {
  it('prints English numbers as Intl does', () => {
    const intl = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
    const values = fc.oneof(fc.integer({ min: 0 }), fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, 88, 99.5, 999, 999.9, 1000, 1791, 1e21, 1e-7, 2 ** 53 - 1, -3));
    fc.assert(fc.property(values, (value) => {
      expect(number(value + 0)).to.equal(intl.format(value + 0));
    }), { seed: 1 });
  });

  it('prints English shares as Intl does', () => {
    const intl = new Intl.NumberFormat('en', { style: 'percent' });
    for (let value = 0; value <= 100; value += 1) expect(percent(value)).to.equal(intl.format(value / 100));
  });

  for (const tag of ['en', 'en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IE', 'en-IN', 'en-NZ']) {
    it(`prints the days of ${tag} as Intl does, in UTC`, () => {
      const intl = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
      const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
      fc.assert(fc.property(days, (day) => {
        const printed = englishFormat(tag.toLowerCase()).date(day.toISOString().slice(0, 10));
        expect(printed).to.equal(intl.format(day));
      }), { seed: 1 });
    });
  }

  it('prints English lists as Intl does', () => {
    const intl = new Intl.ListFormat('en', { style: 'narrow' });
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C']]) expect(list(items)).to.equal(intl.format(items));
  });

  it('prints another language by Intl, from one object a language', () => {
    const german = intlFormat('de', 'de');
    expect(german).to.equal(intlFormat('de', 'de'));
    expect(german.number(1234.5)).to.equal('1.234,5');
    expect(german.number(0.1234567)).to.equal('0,1234567');
    expect(german.percent(75)).to.equal('75\u00a0%');
    expect(german.date('2026-11-01')).to.equal('1. November 2026');
    expect(german.list(['A', 'B', 'C'])).to.equal('A, B und C');
  });

  it('takes the language itself where the page names none that Intl knows', () => {
    expect(intlFormat('de-a-nonsense', 'de').date('2026-11-01')).to.equal('1. November 2026');
  });
});
