import type { Context } from './context.js';
import { letterCase, lettersOf, markedNote, markOf, type Answer } from './marks.js';
import { figureOf, marksOf, moneyMarksOf, numberOf, type Figure, type Mark } from './number.js';
import type { Column } from './table.js';
import { addressOf, cellsText, linkOf, listOf, noteOf } from './texts.js';

/** A cell of an own row, as a comparison has it. */
export type Cell = string | number | boolean | string[] | Record<string, unknown>;

/** Cells of an own row, undefined where there is nothing, with what its numbers are in. */
export interface Row {
  cells: (Cell | undefined)[];
  unit?: string | undefined;
  currency?: string | undefined;
  /** Whether it has numbers, of which some may be best. */
  isRanked: boolean;
  /** What was understood, for the author. */
  said: string;
}

interface Found { figure: Figure; note?: string }

const foundIn = (text: string): Found | undefined => {
  const whole = figureOf(text);
  if (whole) return { figure: whole };
  const { core = '', note = '' } = noteOf(text) ?? {};
  const figure = core ? figureOf(core) : undefined;
  return figure && { figure, note };
};

/** The same unit in the singular and the plural: `year` and `years`, `Jahr` and `Jahre`. */
const areAlike = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return one === other || (short.length > 2 && long.startsWith(short) && long.length - short.length <= 2);
};

/** What is written most often. */
const mostOf = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
};

/** Numbers that nobody counts with: years, and codes such as an EAN. */
const areNames = (digits: readonly string[]): string | undefined => {
  if (digits.some((one) => /^0\d/.test(one) || /\d{16}/.test(one))) return 'codes';
  if (digits.length > 1 && digits.every((one) => /^(19|20)\d\d$/.test(one))) return 'years';
  const [first = ''] = digits;
  return digits.length > 1 && digits.every((one) => /^\d{8,}$/.test(one) && one.length === first.length)
    ? 'codes' : undefined;
};

/** The same where the heading says it. */
const namesBy = new Map<string | undefined, string>([['year', 'years'], ['version', 'versions']]);

interface Numbers {
  cells: (Cell | undefined)[];
  unit: string;
  currency: string;
  /** The mark before fractions, where nothing in the column says which it is. */
  guessed: Mark | undefined;
}

/**
 * Reads texts as numbers of one unit or currency; what has another one stays text.
 * @returns what they are instead, where nobody counts with them; undefined where most are no numbers
 */
const readNumbers = (
  texts: readonly string[], { heading }: Column, { mark }: Context,
): Numbers | string | undefined => {
  const found = texts.map(foundIn);
  const figures = found.flatMap((one) => (one && !one.figure.per && !one.figure.isFrom ? [one.figure] : []));
  const currency = heading.currency ?? mostOf(figures.map((one) => one.currency ?? ''));
  const alike = mostOf(figures.map(({ unit }) => unit));
  const base = heading.unit ?? figures.map(({ unit }) => unit).filter((unit) => areAlike(unit, alike))
    .reduce((longest, unit) => (unit.length > longest.length ? unit : longest), '');
  const fits = (figure: Figure | undefined): figure is Figure => Boolean(figure) && !figure?.per && !figure?.isFrom
    && (figure?.currency ?? currency) === currency && (currency === '' || figure?.unit === '')
    && (figure?.unit === '' ? heading.unit !== undefined || base === '' : areAlike(figure?.unit ?? '', base));
  const digits = found.flatMap((one) => (fits(one?.figure) ? [one.figure.digits] : []));
  if (digits.length === 0 || digits.length * 2 < texts.filter(Boolean).length) return undefined;
  const names = base || currency ? undefined : namesBy.get(heading.key) ?? areNames(digits);
  if (names) return names;
  const marks = currency ? moneyMarksOf(digits, mark) : marksOf(digits, mark);
  const cells = found.map((one, index) => {
    if (!one || !fits(one.figure)) return undefined;
    const plain = numberOf(one.figure.digits, marks);
    if (plain === undefined) return undefined;
    const value = one.figure.isNegative ? -plain : plain;
    const text = one.figure.unit && one.figure.unit !== base ? { text: texts[index] } : {};
    return one.note || 'text' in text ? { value, ...text, ...one.note && { note: one.note } } : value;
  });
  return { cells, unit: base, currency, guessed: marks.isGuess ? marks.mark : undefined };
};

const answered = (answer: Answer, note?: string): Cell => (typeof answer === 'string' || note
  ? { value: answer, ...note && { note } } : answer);

/** What is shown and leads somewhere. */
const linked = (cell: Cell, url: string): Cell =>
  (typeof cell === 'object' && !Array.isArray(cell) ? { ...cell, url } : { value: cell, url });

const kinds = (answers: number, numbers: Numbers | undefined, lists: number, texts: number): string => {
  const { unit = '', currency = '', guessed } = numbers ?? {};
  const count = numbers?.cells.filter((cell) => cell !== undefined).length ?? 0;
  const of = currency || unit ? ` in ${currency || unit}` : '';
  const doubt = guessed ? `, “${guessed}” taken for the mark before fractions: see --decimal` : '';
  const parts = [
    ...answers ? [[answers, 'yes or no']] : [],
    ...count ? [[count, `numbers${of}${doubt}`]] : [],
    ...lists ? [[lists, 'lists']] : [], ...texts ? [[texts, 'text']] : [],
  ] as [number, string][];
  if (parts.length === 1) return parts[0]?.[1] ?? '';
  return parts.map(([many, what]) => `${cellsText(many)} ${what}`).join(', ');
};

/** Reads a column as an own row, each cell as what it is; what is not understood stays the text that it was. */
export const readRow = (column: Column, context: Context): Row => {
  const links = column.cells.map((cell) => linkOf(cell)
    ?? (/^https?:/i.test(cell) && addressOf(cell) ? { text: cell, url: cell } : undefined));
  const texts = column.cells.map((cell, index) => links[index]?.text ?? cell);
  const letters = lettersOf(texts.filter(Boolean));
  const answers = texts.map((text) => {
    const letter = letters.get(letterCase(text));
    if (letter !== undefined) return answered(letter);
    const found: { answer: Answer; note?: string } | undefined = markOf(text) ?? markedNote(text);
    return found && answered(found.answer, found.note);
  });
  const left = texts.map((text, index) => (answers[index] === undefined ? text : ''));
  const read = readNumbers(left, column, context);
  const numbers = typeof read === 'object' ? read : undefined;
  const lists = left.map((text, index) => (numbers?.cells[index] === undefined ? listOf(text) : undefined));
  const cells = texts.map((text, index) => {
    const cell = answers[index] ?? numbers?.cells[index] ?? lists[index] ?? (text || undefined);
    const url = links[index]?.url;
    return cell !== undefined && url ? linked(cell, url) : cell;
  });
  const answersCount = answers.filter((one) => one !== undefined).length;
  const listCount = lists.filter(Boolean).length;
  const numberCount = numbers?.cells.filter((one) => one !== undefined).length ?? 0;
  const textCount = texts.filter(Boolean).length - answersCount - listCount - numberCount;
  const said = typeof read === 'string' ? `${read}, kept as text` : kinds(answersCount, numbers, listCount, textCount);
  const { unit, currency } = numbers ?? {};
  return { cells, unit: unit || undefined, currency: currency || undefined, isRanked: numberCount > 1, said };
};
