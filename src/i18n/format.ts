/** Prints numbers and days the way of one language. */
export interface Format {
  number(value: number): string;
  /** @param value 0 to 100 */
  percent(value: number): string;
  /** @param day `YYYY-MM-DD` */
  date(day: string): string;
}

const formats = new Map<string, Format>();

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
    let date: Intl.DateTimeFormat | undefined;
    format = {
      number: (value) => number.format(value),
      percent: (value) => percent.format(value / 100),
      date: (day) => {
        date ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
        return date.format(new Date(day));
      },
    };
    formats.set(locale, format);
  }
  return format;
};
