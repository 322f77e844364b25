import { slug } from '../../model/read-comparison.js';
import { Refusal } from '../refusal.js';
import type { Context } from './context.js';
import { lists } from './heading.js';
import { markOf } from './marks.js';
import { figureOf } from './number.js';
import { linksIn, nameIn, readers, type Given, type Part } from './parts.js';
import { readOpinions, type Opinions } from './reviews.js';
import { readRow, type Row } from './row.js';
import type { Column } from './table.js';
import { addressOf, cellsText } from './texts.js';

/** A comparison as JSON, and what was guessed on the way to it, a line each. */
export interface Imported { comparison: Part; said: string[] }

/** The keys of a tool, in the order in which they are written. */
const order = [
  'id', 'name', 'tagline', 'category', 'description', 'shortName', 'award', 'rank', 'maker', 'url', 'logo', 'sponsored',
  'disclosure', 'image', 'pros', 'cons', 'links', 'rows', 'pricing', 'ratings', 'bestFor', 'reviews',
];

const reviewOrder = ['reviewer', 'verdict', 'score', 'take'];

/** An id for each text, made once; a text that makes one which is taken gets a number behind it. */
const idsOf = (texts: readonly string[], fallback: string): string[] => {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const stem = slug(text) || `${fallback}-${index + 1}`;
    let id = stem;
    for (let n = 2; taken.has(id); n += 1) id = `${stem.slice(0, 90)}-${n}`;
    taken.add(id);
    return id;
  });
};

/** Headings of columns that come before the names, where no heading says which those are. */
const before: readonly string[] = ['rank', 'id', 'image', 'logo', 'category', 'year', 'url'];

/** @throws {Refusal} where two columns are the name, as much the one as the other */
const nameColumn = (columns: readonly Column[], file: string): { column: Column; isGuess: boolean } => {
  const [name, other] = columns.filter(({ heading }) => heading.key === 'name');
  if (name && other) {
    throw new Refusal(`${file}: has two columns with the name: “${name.heading.text}” and “${other.heading.text}”`,
      'Give one of them another heading.');
  }
  const model = name ?? columns.find(({ heading }) => heading.key === 'model');
  const [first] = columns;
  const column = model ?? columns.find(({ heading }) => !before.includes(heading.key ?? '')) ?? first;
  if (!column) throw new Refusal(`${file}: has no columns`);
  return { column, isGuess: !model && column.heading.key !== 'feature' && column.heading.text !== '' };
};

const inOrder = (keys: readonly string[], part: Part): Part =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(part, key)).map((key) => [key, part[key]]));

/** Joins what the columns give to a tool: lists grow, what one reviewer says is one review, all else is there once. */
const merged = (parts: readonly (Part | undefined)[]): Part => {
  const tool: Part = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    const both = [...(tool[key] ?? []) as Part[], ...(Array.isArray(value) ? value as Part[] : [])];
    if (!Array.isArray(value)) tool[key] = value;
    else tool[key] = key === 'reviews' ? [inOrder(reviewOrder, Object.assign({}, ...both) as Part)] : both;
  }
  return inOrder(order, tool);
};

/** What hangs on the name: the words of an image that has none, and a link in place of a second address. */
const besideName = (part: Part | undefined, { name, url }: Part, label: string): Part | undefined => {
  if (part?.image) return { image: { ...part.image, alt: (part.image as Part).alt ?? name } };
  return part?.url && url ? { links: [{ label, url: part.url }] } : part;
};

/** What a column gives, if its heading is known, and none before it has given the same. */
const readKnown = (column: Column, context: Context, done: Set<string>): Given | undefined => {
  const { key = '' } = column.heading;
  const filled = column.cells.filter(Boolean);
  const isAddresses = filled.length > 0 && filled.every((cell) => /^https?:/i.test(cell) && addressOf(cell));
  const read = Object.hasOwn(readers, key) && (!done.has(key) || lists.includes(key))
    ? readers[key as keyof typeof readers] : isAddresses ? linksIn : undefined;
  done.add(key);
  const given = read?.(column, context);
  return given?.parts.some(Boolean) ? given : undefined;
};

/** An id for each tool: those of the sheet where all have one that is good, else by name. */
const toolIds = (names: readonly string[], column: Column | undefined): { ids: string[]; given?: Column } => {
  const cells = column?.cells ?? [];
  const isGood = new Set(cells).size === names.length && cells.every((cell) => /^[^\s\p{Cc}]{1,100}$/u.test(cell));
  return column && isGood ? { ids: cells, given: column } : { ids: idsOf(names, 'tool') };
};

/** A currency column belongs to the prices, where all of it are codes. */
const withCurrencies = (columns: readonly Column[]): { columns: Column[]; said: string[] } => {
  const currency = columns.find(({ heading }) => heading.key === 'currency');
  const isOfCodes = currency?.cells.every((cell) => !cell || /^[A-Z]{3}$/.test(cell));
  const price = columns.find(({ heading }) => heading.key === 'price');
  // Beside a price that is words, or names another one, a currency would be lost.
  const isUsed = currency?.cells.every((code, index) => {
    const figure = figureOf(price?.cells[index] ?? '');
    return !code || (figure && (figure.currency ? figure.currency === code : !figure.unit && !figure.per));
  });
  if (!currency || !price || !isOfCodes || !isUsed) return { columns: [...columns], said: [] };
  const cells = price.cells.map((cell, index) => {
    const code = currency.cells[index];
    return code && !figureOf(cell)?.currency ? `${cell} ${code}` : cell;
  });
  const others = columns.filter((column) => column !== currency);
  return {
    columns: others.map((column) => (column === price ? { ...price, cells } : column)),
    said: [`“${currency.heading.text}”: currency of “${price.heading.text}”`],
  };
};

/** A key that is not applicable to a tool is one that it does not have. */
const withoutNa = (column: Column): Column =>
  ({ ...column, cells: column.cells.map((cell) => (markOf(cell)?.answer === 'na' ? '' : cell)) });

/** What known columns give, with their labels, and the columns that are left to be rows. */
interface Sorted { known: { given: Given; label: string }[]; rows: { column: Column; label: string }[]; said: string[] }

const sorted = (columns: readonly Column[], context: Context, opinions: Opinions): Sorted => {
  const result: Sorted = { known: [], rows: [], said: [] };
  const done = new Set<string>();
  for (const column of columns) {
    const { text, label } = column.heading;
    const given = opinions.given.get(column.heading) ?? readKnown(withoutNa(column), context, done);
    const rest = given ? withoutNa(column).cells.map((cell, index) => (given.parts[index] ? '' : cell)) : column.cells;
    if (given) {
      const left = rest.filter(Boolean).length;
      const kept = left ? `; ${cellsText(left)} that it does not take, kept as a row` : '';
      result.known.push({ given, label });
      result.said.push(`“${text}”: ${given.said}${kept}`);
    }
    if (!given || rest.some(Boolean)) result.rows.push({ column: { ...column, cells: rest }, label });
  }
  return result;
};

/** Own rows as a comparison declares them, with their cells. */
const rowsOf = (columns: Sorted['rows'], context: Context): { rows: Part[]; read: Row[]; said: string[] } => {
  const read = columns.map(({ column, label }) => {
    const { heading, group } = column;
    const row = readRow(column, context);
    // What stood in the heading and is not said by the cells stays there.
    const isUnsaid = (heading.unit && !row.unit) || (heading.currency && !row.currency) || heading.per;
    const { better, text } = heading;
    return { ...row, group, better, text: text || label, label: isUnsaid ? text : label };
  });
  const ids = idsOf(columns.map(({ label }) => label), 'row');
  const rows = read.map(({ label, unit, currency, group, better }, index) => ({
    id: ids[index], label, ...unit && { unit }, ...currency && { currency }, ...group && { group },
    ...better && { better },
  }));
  const unranked = ids.filter((_, index) => read[index]?.isRanked && !read[index].better);
  const ranks = `no row says which numbers are best: add "better": "higher" or "lower" to ${unranked.join(', ')}`;
  const said = read.map((row, index) => `“${row.text}”: row “${ids[index] ?? ''}”, ${row.said || 'empty'}`);
  return { rows, read, said: [...said, ...unranked.length > 0 ? [ranks] : []] };
};

/**
 * Makes a comparison of a table: known headings become keys, all others rows of its own, and cells that a key does not
 * take become a row, too, so that nothing is lost.
 * @param file its name, for refusals
 * @param places where each tool stands in it
 * @throws {Refusal} where a tool has no name, or it cannot be told which column has the names
 */
export const comparisonOf = (
  all: readonly Column[], context: Context, file: string, places: readonly string[],
): Imported => {
  const { column: nameOf, isGuess } = nameColumn(all, file);
  const nameless = nameOf.cells.findIndex((cell) => !cell);
  if (nameless >= 0) {
    throw new Refusal(`${file}: ${places[nameless] ?? ''} has no name`,
      `Write one into “${nameOf.heading.label}”, or leave that tool out.`);
  }
  const names = nameOf.cells.map(nameIn);
  const withId = all.find(({ heading }) => heading.key === 'id');
  const { ids, given: idColumn } = toolIds(names.map(({ name }) => name), withId);
  const { columns, said: currencySaid } = withCurrencies(all.filter((one) => one !== nameOf && one !== idColumn));
  const opinions = readOpinions(columns.map(withoutNa), context);
  const { known, rows: left, said } = sorted(columns, context, opinions);
  const { rows, read, said: rowsSaid } = rowsOf(left, context);
  const tools = names.map((name, index) => {
    const parts = known.map(({ given, label }) => besideName(given.parts[index], { ...name }, label));
    const cells = rows.map(({ id }, at) => [id, read[at]?.cells[index]]).filter(([, cell]) => cell !== undefined);
    const own = cells.length > 0 ? [{ rows: Object.fromEntries(cells) as Part }] : [];
    return merged([{ id: ids[index], ...name }, ...parts, ...own]);
  });
  const { scale, ...root } = opinions.root;
  const guessed = isGuess ? ', since no heading says which it is' : '';
  return {
    comparison: {
      ...root, ...rows.length > 0 && { rows }, ...scale !== undefined && { scale },
      ...context.currency && { currency: context.currency }, tools,
    },
    said: [`“${nameOf.heading.label}”: name${guessed}`, ...currencySaid, ...said, ...opinions.said, ...rowsSaid],
  };
};
