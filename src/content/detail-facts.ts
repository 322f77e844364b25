import { entryPrice } from '../model/entry-price.js';
import { isRich, rankCells } from '../model/rank-cells.js';
import type { Cell, Offer, Plan, Rating, Row } from '../model/schema.js';
import type { Details } from './details.js';
import { dated, printer, rowOf, said, single, type Fact } from './facts.js';
import { authoredText, relOf, type Line, type Words } from './link.js';
import { moneyText, priceText } from './price.js';
import type { ToolView, View } from './view.js';

/** What an author adds, and the day that it is of. */
const asides = (view: View, { note, asOf }: { note?: string | undefined; asOf?: string | undefined }): Words[] =>
  [...authoredText(note), ...dated(view, asOf)];

const list = (lines: Line[] = []): Fact | undefined => lines.length > 0 ? { text: '', lines } : undefined;

const ratingLine = (
  { format }: View, { score, best, source, count, url }: Rating, { id, sponsored }: ToolView['tool'],
): Line => ({
  text: source, authored: true, url, rel: relOf(sponsored), tool: id,
  value: `${format.number(score)}${best ? `/${format.number(best)}` : ''}`,
  notes: count === undefined ? [] : [{ text: `(${format.number(count)})` }],
});

const planLine = (view: View, plan: Plan): Line => ({
  text: plan.name, authored: true, value: priceText(view, plan),
  notes: [...authoredText(plan.includes?.join(' · ')), ...asides(view, plan)],
});

const words = { OutOfStock: 'outOfStock', PreOrder: 'preOrder', Discontinued: 'discontinued' } as const;

/** An offer, for a tool whose links may all be paid for. */
export const offerLine = (view: View, offer: Offer, { id, sponsored: all }: ToolView['tool']): Line => {
  const { seller, url, was, currency, sponsored, availability = 'InStock' } = offer;
  const { messages: say } = view;
  return {
    text: seller, authored: true, url, rel: relOf(sponsored || all), tool: id, value: priceText(view, offer),
    was: was === undefined ? undefined : [say.was, moneyText(view, was, currency)],
    sponsored: sponsored ? say.sponsored : undefined,
    notes: [...availability === 'InStock' ? [] : [{ text: say[words[availability]] }], ...asides(view, offer)],
  };
};

export const detailRows: Details['rows'] = (view) => {
  const { messages: say } = view;
  return [
    rowOf(view, say.ratings, ({ tool }) => list(tool.ratings?.map((rating) => ratingLine(view, rating, tool)))),
    rowOf(view, say.pricing, ({ tool: { pricing = {} } }) => {
      const price = priceText(view, pricing);
      const words = said(pricing.summary ?? pricing.entry);
      const notes = [...words && price ? [{ text: price }] : [], ...asides(view, pricing)];
      return words || price || notes.length > 0 ? { ...words ?? { text: price ?? say.none }, notes } : undefined;
    }),
    [
      ...rowOf(view, say.plans, ({ tool }) => list(tool.plans?.map((plan) => planLine(view, plan)))),
      ...rowOf(view, say.offers, ({ tool }) => list(tool.offers?.map((offer) => offerLine(view, offer, tool)))),
    ],
  ];
};

export const entryOf: Details['entry'] = (view, { tool }) =>
  tool.pricing?.entry ?? priceText(view, entryPrice(tool, view.comparison.currency));

const cellFact = (
  view: View, row: Row, cell: Cell, { tool: { id: tool, sponsored } }: ToolView, print: (value: number) => string,
): Fact => {
  const { messages: say } = view;
  const rich = isRich(cell) ? cell : { value: cell };
  const { text, note, url } = rich;
  const value = Array.isArray(rich.value) && rich.value.length === 0 ? undefined : rich.value;
  const rel = relOf(sponsored);
  const link = { url, rel, tool, notes: authoredText(note) };
  if (Array.isArray(value)) {
    const lines = value.map((item): Line => typeof item === 'object'
      ? { ...item, authored: true, rel, tool } : single(view, item, print));
    return { ...link, text: '', lines, notes: [...authoredText(text), ...link.notes] };
  }
  if (isRich(cell) && value === 'na') return { ...link, ...said(text) ?? { text: say.na }, quiet: true };
  const isPartly = value === 'partly' && (isRich(cell) || row.better === 'yes' || row.better === 'no');
  const usual: Fact = isPartly ? { mark: 'mixed', text: say.partly }
    : value === undefined ? { text: say.none } : single(view, value, print);
  return { ...link, ...usual, ...said(text) };
};

/** Whether a cell says nothing. */
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined
  || (Array.isArray(cell) ? cell.length === 0
    : typeof cell === 'object' && isEmpty(cell.value) && !cell.text && !cell.note && !cell.url);

export const ownRow: Details['ownRow'] = (view, row, values) => {
  const { messages, tools } = view;
  const { label, url, note, unit, currency, better } = row;
  const top = rankCells(values, better);
  const plain = unit === undefined ? printer(view, values.map((cell) => isRich(cell) ? cell.value : cell).flat())
    : view.format.number;
  const gap = /^[%°]/.test(unit ?? '') ? '' : '\u00a0';
  const print = (value: number): string =>
    `${currency ? moneyText(view, value, currency) : plain(value)}${unit === undefined ? '' : gap + unit}`;
  return values.every(isEmpty) ? [] : [{
    label: { text: label, authored: true, url, rel: relOf() },
    note,
    cells: tools.map((tool, index): Fact => {
      const value = values[index];
      return value === undefined ? { text: messages.none }
        : { ...cellFact(view, row, value, tool, print), best: top[index] ? messages.best : undefined };
    }),
  }];
};
