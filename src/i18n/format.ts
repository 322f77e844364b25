/** Prints numbers and days the way of one language. */
export interface Format {
  number(value: number): string;
  /** @param value 0 to 100 */
  percent(value: number): string;
  /** @param day `YYYY-MM-DD` */
  date(day: string): string;
}

const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/**
 * English without `Intl`, whose first use on a page costs more than drawing the whole panel (some 50 ms on a phone).
 * What cannot be printed as it stands, such as 1,791, goes to `Intl` after all; a test holds both to the same output.
 */
const english: Format = {
  number: (value) => /^\d{1,3}(\.\d{1,20})?$/.test(`${value}`)
    ? `${value}` : value.toLocaleString('en', { maximumFractionDigits: 20 }),
  percent: (value) => `${english.number(value)}%`,
  date: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${months[(month ?? 1) - 1]} ${date}, ${year}`;
  },
};

const formats = new Map([['en', english]]);

/**
 * The format of a language; made once, since building an `Intl` object costs more than all that it prints here.
 *
 * @param locale a valid BCP 47 tag
 */
export const formatFor = (locale = 'en'): Format => {
  let format = formats.get(locale);
  if (!format) {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    format = {
      number: (value) => number.format(value),
      percent: (value) => percent.format(value / 100),
      date: (day) => date.format(new Date(day)),
    };
    formats.set(locale, format);
  }
  return format;
};
