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

const withPlainDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
});

/**
 * A number without the marks of its language: `1,299.00`, `1.299,00`, `1 299` and `1’299` are all `1299`. Exactly three
 * digits behind a mark count as thousands, everywhere alike, so that `0.125` and `0,125` are the same, too.
 */
const plain = (written: string): string => {
  const [, whole = written, fraction = ''] = /^(.*)[.,٫](\d{1,2}|\d{4,})$/u.exec(written) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest ? `${digits}.${rest}` : digits;
};

export const priceOf = (text: string): Price => {
  const written = withPlainDigits(text);
  const numbers = written.match(/\d+(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,٫]\d+)?/gu) ?? [];
  const codes = Object.keys(signs).join('|');
  const found = written.match(new RegExp(`\\p{Sc}|\\b(?:${codes})\\b`, 'gu')) ?? [];
  const currencies = new Set(found.map((currency) => signs[currency] ?? currency));
  return {
    numbers: numbers.map(plain).sort((one, other) => Number(one) - Number(other)).join(' '),
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  };
};
