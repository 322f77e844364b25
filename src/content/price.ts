import type { Priced } from '../model/entry-price.js';
import type { View } from './view.js';

/** An amount of money, in the file's currency by default; `Free` for none. */
export const moneyText = (view: View, amount: number, currency = view.comparison.currency): string =>
  amount ? view.format.money(amount, currency) : view.messages.free;

const spans = ['day', 'week', 'month', 'year'] as const;

/** A price as it is printed, such as `From $39/month`; undefined where there is none. */
export const priceText = (view: View, { price, currency, from, per }: Priced = {}): string | undefined => {
  if (price === undefined) return undefined;
  const say = view.messages;
  const money = moneyText(view, price, currency);
  const span = spans.find((name) => name === per);
  const text = price && per ? `${money}/${span ? say[span] : per}` : money;
  return from ? say.from(text) : text;
};
