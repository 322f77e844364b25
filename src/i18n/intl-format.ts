import type { Format } from './format.js';
import { moneyIn } from './money.js';

const make = (locale: string): Format => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { style: 'narrow' });
  return {
    number: (value, decimals) => decimals
      ? value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 20 })
      : number.format(value),
    money: moneyIn(locale),
    percent: (value) => percent.format(value / 100),
    date: (day) => date.format(new Date(day)),
    list: (items) => list.format(items),
  };
};

const formats = new Map<string, Format>();

/**
 * The format of a language; made once, since building an `Intl` object costs more than all that it prints here.
 *
 * @param tag what a page says of itself, which may be no tag at all
 * @param otherwise BCP 47 tag in place of one that `Intl` refuses
 */
export const intlFormat = (tag: string, otherwise: string): Format => {
  let format = formats.get(tag);
  if (!format) {
    try {
      format = make(tag);
    } catch {
      format = make(otherwise);
    }
    formats.set(tag, format);
  }
  return format;
};
