import type { Format } from './format.js';

/** Prints amounts of money the way of a language: whole ones without cents, small ones with all of their digits. */
export const moneyIn = (locale: string): Format['money'] => (value, currency) => value.toLocaleString(locale, {
  maximumFractionDigits: 10, ...currency && { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' },
});
