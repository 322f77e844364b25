import type { Format } from './format.js';

const months = 'January February March April May June July August September October November December'.split(' ');

const number = (value: number): string => /^\d{1,3}(\.\d{1,20})?$/.test(`${value}`)
  ? `${value}` : value.toLocaleString('en', { maximumFractionDigits: 20 });

const english = (dayFirst: boolean): Format => ({
  number,
  percent: (value) => `${number(value)}%`,
  date: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    const name = months[(month ?? 1) - 1];
    return dayFirst ? `${date} ${name} ${year}` : `${name} ${date}, ${year}`;
  },
  list: (items) => items.join(', '),
});

/**
 * English without `Intl`, whose first use on a page costs more than drawing the whole panel (some 50 ms on a phone).
 * What cannot be printed as it stands, such as 1,791, goes to `Intl` after all; a test holds both to the same output.
 *
 * @param tag BCP 47 tag in lower case: America and Canada say the month first
 */
export const englishFormat = (tag: string): Format => english(!/^en(-us|-ca)?$/.test(tag));
