import { withPlainDigits } from '../price.js';
import { isLong } from './texts.js';
import { cellWord, periodWord, type Period } from './words.js';

/** The mark before a fraction. */
export type Mark = '.' | ',';

const group = String.raw`(?:[.,'’٬]\d{2,3}|[\u00a0\u202f ]\d{3})(?!\d)`;
/** Digits with marks or blanks between groups, and a fraction; what it is worth may hang on the column. */
export const numberPattern = String.raw`(?:\d+(?:${group})*(?:[.,٫]\d+)?|[.,]\d+)`;

/** Signs and names of currencies that are no codes; a bare `$` is most often that of the United States. */
const currencies = new Map(Object.entries({
  $: 'USD', 'us$': 'USD', '$us': 'USD', 'us-$': 'USD', dollar: 'USD', dollars: 'USD', '€': 'EUR', euro: 'EUR',
  euros: 'EUR', ユーロ: 'EUR', يورو: 'EUR', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', 円: 'JPY', yen: 'JPY', ドル: 'USD',
  دولار: 'USD',
  元: 'CNY', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₽': 'RUB', '₪': 'ILS', '₫': 'VND', '฿': 'THB', '₴': 'UAH', '₱': 'PHP',
  zł: 'PLN', kč: 'CZK', 'fr.': 'CHF', sfr: 'CHF', r$: 'BRL', c$: 'CAD', ca$: 'CAD', a$: 'AUD', au$: 'AUD', nz$: 'NZD',
  hk$: 'HKD', s$: 'SGD', mx$: 'MXN', 'د.إ': 'AED', 'ر.س': 'SAR', درهم: 'AED', ريال: 'SAR',
}));
const codes = new Set(Intl.supportedValuesOf('currency'));

/** The ISO 4217 code of a currency that is written as a code, a sign or a name; undefined for anything else. */
export const currencyOf = (text: string): string | undefined =>
  codes.has(text) ? text : currencies.get(text.toLowerCase());

/** A number in a cell, as it is written, with what stands around it. */
export interface Figure {
  /** Without its sign. */
  digits: string;
  isNegative: boolean;
  /** Nothing where it has none. */
  unit: string;
  currency: string | undefined;
  per: Period | undefined;
  isFrom: boolean;
}

const fromWords = /^(?:from|starting at|ab|à partir de|dès|desde|a partir de|ابتداء من|من)(?=[\s\d\p{Sc}])\s*/iu;
const fromTail = /\s*(?:から|〜|～)$/u;
const perWords = String.raw`(?:/|per\s|a\s|pro\s|je\s|par\s|por\s|al\s|كل\s|في\s)\s*`;
const unitPattern = /^(?!.*\s\()[\p{L}%‰°µμΩ"″'′²³][\p{L}%°µμΩ"″'′²³/·.()\s-]{0,19}$/u;
/** `4K`, `5G`, `3x zoom`, `1080p`: names, not amounts. */
const notUnits = /^(?:[KGMp]$|\s*[xX×](?!\p{L}))/u;
const around = new RegExp(String.raw`^(\D*?)(${numberPattern})(.*)$`, 'su');

/** `€ / Monat`, `USD per month`, `円`, `/mo`: the currency and the period; undefined for anything else. */
export const moneyOf = (text: string): { currency: string | undefined; per: Period | undefined } | undefined => {
  const parted = new RegExp(`^(.*?)\\s*${perWords}(\\S+)$`, 'iu').exec(text) ?? /^(.+?)\s+(\S+)$/.exec(text);
  const [, money = text, per] = parted ?? [];
  const currency = money.trim() ? currencyOf(money.trim()) : undefined;
  const period = per === undefined ? undefined : periodWord(per);
  const isRead = (!money.trim() || currency !== undefined) && (per === undefined || period !== undefined);
  return isRead && (currency ?? period) ? { currency, per: period } : undefined;
};

const readings: Marks[] = [{ mark: '.', isGuess: true }, { mark: ',', isGuess: true }];

/** Reads a cell that is one number, with a sign, a unit or a currency; undefined for ranges, dates and other text. */
export const figureOf = (cell: string): Figure | undefined => {
  if (isLong(cell)) return undefined;
  const text = withPlainDigits(cell).replaceAll('−', '-').replace(fromTail, '');
  const isFrom = fromWords.test(text) || fromTail.test(cell);
  const [, before = '', digits, after = ''] = around.exec(text.replace(fromWords, '').trim()) ?? [];
  if (digits === undefined || readings.every((marks) => numberOf(digits, marks) === undefined)) return undefined;
  const [, sign = '', left = ''] = /^([-+]?)\s*(.*?)\s*[-+]?$/s.exec(before) ?? [];
  const isNegative = sign === '-' || before.trimEnd().endsWith('-');
  const right = after.replace(/^[,.][-–—]+/, '').trim(); // `39,– €`
  const currency = left ? currencyOf(left.trim()) : undefined;
  if (left && !currency) return undefined;
  const plain = { digits, isNegative, isFrom, unit: '', currency, per: undefined };
  if (!right) return plain;
  const money = moneyOf(right);
  if (money && !(currency && money.currency)) return { ...plain, ...money, currency: currency ?? money.currency };
  if (notUnits.test(after)) return undefined;
  return !currency && unitPattern.test(right.replace(/m[23]\b/, 'm')) ? { ...plain, unit: right } : undefined;
};

/** What a number alone says of the mark before fractions: undefined where it may be either, null where it has none. */
const evidence = (digits: string): Mark | null | undefined => {
  const found = digits.match(/[.,]/g) ?? [];
  const last = found.at(-1) as Mark | undefined;
  if (last === undefined) return null;
  if (new Set(found).size === 2) return last; // 1,299.00
  if (found.length > 1) return last === '.' ? ',' : '.'; // 1.299.000
  const [whole = '', fraction = ''] = digits.split(last);
  return fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole) ? last : undefined;
};

/** How numbers are to be read: the mark before fractions, and that of those which may be either (`1.299`). */
export interface Marks { mark: Mark; isGuess: boolean }

/**
 * Decides by all numbers of a column together, so that `1,299` is read in one way.
 * @param fallback where none of them says it
 */
export const marksOf = (column: readonly string[], fallback: Mark): Marks => {
  const said = column.map(evidence);
  const [commas, points] = [',', '.'].map((mark) => said.filter((one) => one === mark).length) as [number, number];
  const isGuess = said.includes(undefined) && commas === points;
  return { mark: commas === points ? fallback : commas > points ? ',' : '.', isGuess };
};

/** As `marksOf`, for money: a mark with three digits behind it parts thousands, if nothing speaks against it. */
export const moneyMarksOf = (column: readonly string[], fallback: Mark): Marks => {
  const marks = marksOf(column, fallback);
  const doubtful = column.find((digits) => evidence(digits) === undefined);
  return marks.isGuess ? { ...marks, mark: doubtful?.includes(',') ? '.' : ',' } : marks;
};

const groups = /^\d+$|^\d{1,3}(?:([.,'’٬\u00a0\u202f ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/u;

/** The value of a number, by its own marks, else by those of its column; undefined for what is none: `12.10.2024`. */
export const numberOf = (digits: string, { mark }: Marks): number | undefined => {
  const own = digits.includes('٫') ? '٫' : evidence(digits) ?? mark;
  const [whole = '', fraction, ...more] = digits.split(own);
  const isFraction = fraction === undefined || /^\d+$/.test(fraction);
  if (more.length > 0 || !groups.test(whole || '0') || !isFraction) return undefined;
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction ?? '0'}`);
  return Number.isFinite(value) ? value : undefined;
};

/** A whole number from 0, whose marks only part thousands: `3,421`, `3.421`, `(3421 reviews)`; else undefined. */
export const countOf = (cell: string): number | undefined => {
  if (isLong(cell)) return undefined;
  const [, digits = ''] = new RegExp(`^\\(?\\s*(${numberPattern})(?:\\s*\\p{L}[\\p{L}\\s]*)?\\)?$`, 'u')
    .exec(withPlainDigits(cell)) ?? [];
  const value = groups.test(digits) ? Number(digits.replace(/\D/g, '')) : undefined;
  return Number.isSafeInteger(value) ? value : undefined;
};

/** Whether a cell says that something costs nothing. */
export const isFree = (cell: string): boolean => cellWord(cell) === 'free';
