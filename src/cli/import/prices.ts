import type { Context } from './context.js';
import { figureOf, isFree, moneyMarksOf, numberOf, type Marks } from './number.js';
import type { Given } from './parts.js';
import type { Column } from './table.js';
import { cellsText, noteOf } from './texts.js';

/** What a tool costs, as a comparison has it: a price, or the words of the cell. */
interface Pricing {
  entry?: string;
  price?: number;
  currency?: string;
  per?: string;
  from?: boolean;
  note?: string;
}

/** The number in a cell that is a price, and what is said in brackets behind it. */
const amountIn = (cell: string) => {
  const whole = figureOf(cell);
  const noted = whole ? undefined : noteOf(cell);
  const figure = noted ? figureOf(noted.core) : whole;
  return figure && !figure.unit && !figure.isNegative ? { figure, note: noted?.note } : undefined;
};

const pricingOf = (cell: string, { heading }: Column, marks: Marks): Pricing => {
  if (isFree(cell)) return { price: 0 };
  const { figure, note } = amountIn(cell) ?? {};
  const price = figure && numberOf(figure.digits, marks);
  if (!figure || price === undefined) return { entry: cell };
  const [currency, per] = [figure.currency ?? heading.currency, figure.per ?? heading.per];
  const more = { ...per && { per }, ...figure.isFrom && { from: true }, ...note && { note } };
  return { price, ...currency && { currency }, ...more };
};

/** Reads a column of prices; what is none stays what the column of prices says. */
export const readPrices = (column: Column, { mark, currency }: Context): Given => {
  const { heading, cells } = column;
  const marks = moneyMarksOf(cells.flatMap((cell) => amountIn(cell)?.figure.digits ?? []), mark);
  const prices = cells.map((cell) => (cell ? pricingOf(cell, column, marks) : undefined));
  const found = prices.filter((one) => one?.price);
  const codes = [...new Set(found.flatMap((one) => one?.currency ?? []))].join(' and ');
  const texts = prices.filter((one) => one?.entry).length;
  const isDollar = [heading.text, ...cells].some((text) => /(^|[^\p{L}])\$/u.test(text)) && codes.includes('USD');
  return {
    parts: prices.map((pricing) => pricing && { pricing }),
    said: [
      `price${codes ? ` in ${codes}` : ''}${isDollar ? ', as “$” is read' : ''}`,
      ...found.some((one) => !one?.currency) && !currency ? ['without a currency: give one by --currency'] : [],
      ...texts ? [`${cellsText(texts)} kept as text`] : [],
      ...marks.isGuess ? ['a mark with three digits behind it read as thousands'] : [],
    ].join('; '),
  };
};
