import type { Format } from './format.js';
import { moneyIn } from './money.js';

const months = 'January February March April May June July August September October November December'.split(' ');

const number = (value: number, decimals = 0): string => {
  const [, fraction = ''] = `${value}`.split('.');
  return /^\d{1,3}(\.\d{1,20})?$/.test(`${value}`) ? value.toFixed(Math.max(decimals, fraction.length))
    : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: 20 });
};

const english = (tag: string): Format => ({
  number,
  money: moneyIn(/^en-[a-z]{2}$/.test(tag) ? tag : 'en'),
  percent: (value) => `${number(value)}%`,
  date: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    const name = months[(month ?? 1) - 1];
    return /^en(-us|-ca)?$/.test(tag) ? `${name} ${date}, ${year}` : `${date} ${name} ${year}`;
  },
  list: (items) => items.join(', '),
});

/**
 * English without `Intl`, whose first use on a page costs more than drawing the whole panel (some 50 ms on a phone).
 * What cannot be printed as it stands, such as 1,791, goes to `Intl` after all; a test holds both to the same output.
 *
 * @param tag BCP 47 tag in lower case: America and Canada say the month first
 */
export const englishFormat = (tag: string): Format => english(tag);
