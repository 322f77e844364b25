import type { Context } from './context.js';
import { markOf } from './marks.js';
import { readPrices } from './prices.js';
import type { Column } from './table.js';
import { addressOf, cellsText, linkOf, splitList } from './texts.js';
import type { HeadingWord } from './words.js';

/** Keys of a tool, as a comparison has them. */
export type Part = Record<string, unknown>;

/** What a column gives to each tool, undefined where a cell is empty or not understood, and what to tell of it. */
export interface Given { parts: (Part | undefined)[]; said: string }

export type Reader = (column: Column, context: Context) => Given;

/** A part for each filled cell. */
export const each = (column: Column, said: string, read: (cell: string, index: number) => Part | undefined): Given =>
  ({ said, parts: column.cells.map((cell, index) => (cell ? read(cell, index) : undefined)) });

const asText = (key: string, said: string): Reader => (column) => each(column, said, (cell) => ({ [key]: cell }));

/** Somebody with an address, if the cell has one. */
const named = (cell: string): Part => {
  const { text = cell, url } = linkOf(cell) ?? {};
  return { name: text, ...url && { url } };
};

/** An address alone, or that of a link or picture. */
const urlIn = (cell: string): string | undefined => linkOf(cell)?.url ?? addressOf(cell);

const asUrl = (key: string, said: string): Reader => (column) => each(column, said, (cell) => {
  const url = urlIn(cell);
  return url === undefined ? undefined : { [key]: url };
});

/** Columns of addresses become links, each labelled by its heading or by its own text. */
export const linksIn: Reader = (column) => each(column, 'links with this label', (cell) => {
  const url = urlIn(cell);
  return url === undefined ? undefined : { links: [{ label: linkOf(cell)?.text ?? column.heading.label, url }] };
});

const listed = (key: 'pros' | 'cons'): Reader => (column) => {
  const lists = column.cells.map(splitList);
  const commas = lists.filter(({ isByCommas }) => isByCommas).length;
  const said = commas ? `${key}; ${cellsText(commas)} split at commas, for want of semicolons or line breaks` : key;
  return { said, parts: lists.map(({ items }) => (items.length > 0 ? { [key]: items } : undefined)) };
};

const rank: Reader = (column) => each(column, 'rank', (cell) => {
  const [, place = ''] = /^(?:#|no\.?|nr\.?|n[º°]|第)?\s*(\d{1,6})(?:\.|st|nd|rd|th|位|[º°ª]|er|e|ème)?$/i
    .exec(cell) ?? [];
  return Number(place) > 0 ? { rank: Number(place) } : undefined;
});

const sponsored: Reader = (column) => each(column, 'sponsored or not', (cell) => {
  const { answer } = markOf(cell) ?? {};
  return typeof answer === 'boolean' ? { sponsored: answer } : undefined;
});

const image: Reader = (column) => each(column, 'image; its "alt" is the name, its size is not known', (cell) => {
  const link = linkOf(cell);
  const url = urlIn(cell);
  return url === undefined ? undefined : { image: { url, ...link && link.text !== link.url && { alt: link.text } } };
});

/** How known columns are read; ratings and what belongs to them are read together elsewhere. */
export const readers = {
  shortName: asText('shortName', 'short name'),
  tagline: asText('tagline', 'tagline'),
  category: asText('category', 'category'),
  description: asText('description', 'description'),
  award: asText('award', 'award'),
  bestFor: asText('bestFor', 'best for'),
  disclosure: asText('disclosure', 'disclosure'),
  maker: (column) => each(column, 'maker', (cell) => ({ maker: named(cell) })),
  url: asUrl('url', 'address'),
  logo: asUrl('logo', 'logo'),
  image,
  buy: linksIn,
  pros: listed('pros'),
  cons: listed('cons'),
  price: readPrices,
  rank,
  sponsored,
} satisfies Partial<Record<HeadingWord, Reader>>;

/** A tool's name, and where it leads, if the cell says so. */
export const nameIn = (cell: string): { name: string; url?: string } => named(cell) as { name: string; url?: string };
