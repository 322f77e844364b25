import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/i18n/format.js';

const { number, percent, date } = formatFor('en');

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

  it('prints English days as Intl does, in UTC', () => {
    const intl = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => {
      expect(date(day.toISOString().slice(0, 10))).to.equal(intl.format(day));
    }), { seed: 1 });
  });

  it('prints another language by Intl, from one object a language', () => {
    const german = formatFor('de');
    expect(german).to.equal(formatFor('de'));
    expect(german.number(1234.5)).to.equal('1.234,5');
    expect(german.percent(75)).to.equal('75\u00a0%');
    expect(german.date('2026-11-01')).to.equal('1. November 2026');
  });
});
