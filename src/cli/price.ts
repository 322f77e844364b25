/** What of a price is the same in every language. */
export interface Price {
  /** The numbers in it, from small to large, each as digits with a point. */
  numbers: string;
  /** A currency by its sign; undefined where there is none, or more than one. */
  currency: string | undefined;
}

/** Signs of currencies by their codes; other codes stand for themselves. */
const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩', CNY: '¥' };

/** First digits of the scripts that prices are written in, beside ASCII: Arabic, Persian, Devanagari, Bengali, wide. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** A text with ASCII digits in place of those of other scripts. */
export const withPlainDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
});

/** The mark before the fraction of a number in a language; undefined for what is no language. */
const decimalMarkOf = (lang: string): string | undefined => {
  try {
    return new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(0.5)
      .find(({ type }) => type === 'decimal')?.value;
  } catch {
    return undefined;
  }
};

/**
 * A number without the marks of its language: `1,299.00`, `1.299,00`, `1 299` and `1’299` are all `1299`. One mark with
 * three digits behind it, as in `1.299`, can be read in two ways: as a fraction where it is the decimal mark of the
 * language, else as thousands.
 */
const plain = (written: string, decimalMark: string | undefined): string => {
  const [grouped, mark, again] = /^[1-9]\d{0,2}([.,٬'’\u00a0\u202f ])\d{3}(\1\d{3})*$/u.exec(written) ?? [];
  if (grouped && (again || mark !== decimalMark)) return grouped.replace(/\D/g, '');
  const [, whole = written, fraction = ''] = /^(.*)[.,٫](\d+)$/u.exec(written) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest ? `${digits}.${rest}` : digits;
};

/** @param lang the language in which its numbers are written, where that is known */
export const priceOf = (text: string, lang?: string): Price => {
  const decimalMark = lang && decimalMarkOf(lang);
  const written = withPlainDigits(text);
  const numbers = written.match(/\d+(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,٫]\d+)?/gu) ?? [];
  const codes = Object.keys(signs).join('|');
  const found = written.match(new RegExp(`\\p{Sc}|\\b(?:${codes})\\b`, 'gu')) ?? [];
  const currencies = new Set(found.map((currency) => signs[currency] ?? currency));
  return {
    numbers: numbers.map((number) => plain(number, decimalMark))
      .sort((one, other) => Number(one) - Number(other)).join(' '),
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  };
};
