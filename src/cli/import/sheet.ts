import { parse } from 'papaparse';
import { Refusal } from '../refusal.js';
import { markdownTable } from './markdown.js';
import { headingWord } from './words.js';

/** A row of a sheet, and the line of the file that it begins in, from 1. */
export interface Line { cells: string[]; at: number }

/** A table as it stands in a file: blank rows and columns are left out, and all rows are as long as the first. */
export interface Sheet {
  lines: Line[];
  /** What stands above the table. */
  title?: string | undefined;
  /** What parts the cells of a row. */
  separator: string;
  /** What was guessed, or left out, on the way; a line each. */
  said: string[];
}

/** How programs save tables that do not write UTF-8, by language; elsewhere Windows-1252. */
const oldEncodings = new Map([['ja', 'shift_jis'], ['ar', 'windows-1256']]);

/** Text of a file in UTF-8 or UTF-16, else in what old programs write in a language; with what that was. */
const decode = (bytes: Uint8Array, lang: string): [text: string, encoding?: string] => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    const encoding = oldEncodings.get(lang.slice(0, 2)) ?? 'windows-1252';
    return [new TextDecoder(encoding).decode(bytes), encoding];
  }
};

const separatorNames = new Map([[';', 'semicolons'], [',', 'commas'], ['\t', 'tabs'], ['|', '|']]);

/** What stands most often in the first row outside of quotes; a name of a column rarely holds one. */
const separatorOf = (text: string): string => {
  const [head = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split('\n').filter((line) => line.trim());
  const countOf = (separator: string): number => head.split(separator).length;
  return ['\t', ';', ',', '|'].reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
};

/** A cell without the white space around it; what stands for nothing is empty. */
const tidy = (cell: string): string => {
  const text = cell.split('\n').map((line) => line.trimEnd()).join('\n').replace(/^\u200b+/, '').trim();
  return /^[-–—―−ー]+$/.test(text) ? '' : text;
};

/** @throws {Refusal} for a quote that does not close, which would swallow cells */
const readCsv = (name: string, text: string, separator: string): Line[] => {
  const { data, errors } = parse<string[]>(text, { delimiter: separator, newline: '\n' });
  let at = 1;
  const lines = data.map((cells) => {
    const line = { cells: cells.map(tidy), at };
    at += 1 + cells.join('').split('\n').length - 1;
    return line;
  });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) {
    throw new Refusal(`${name}:${lines[fault.row ?? 0]?.at ?? 1}: has a quote that does not close, or closes too early`,
      'Write "" for a quote within a cell that stands in quotes.');
  }
  return lines;
};

/** What a spreadsheet shows where a formula fails, in the languages that translate it. */
const failed = /^#(?:N\/?A|NV|N\/D|REF|BEZUG|VALUE|WERT|VALOR|VALEUR|DIV\/0|NAME\??|NUM|ZAHL|NULL|SPILL|ERROR)[!?]?$/i;

/** @throws {Refusal} where a row has more cells than the sheet has headings, so that cells may have slipped */
const squared = (name: string, lines: Line[], said: string[], way: string): Line[] => {
  const filled = lines.map(({ cells, at }) => ({ cells: cells.map(tidy), at }))
    .filter(({ cells }) => cells.some(Boolean));
  const used = (cells: string[]): number => cells.reduce((end, cell, index) => (cell ? index + 1 : end), 0);
  const headings = filled[0]?.cells.length ?? 0;
  for (const { cells, at } of filled) {
    if (used(cells) > headings) {
      throw new Refusal(`${name}:${at}: has ${used(cells)} cells, and there are ${headings} headings`,
        `${way} Or is a heading missing?`);
    }
  }
  const short = filled.filter(({ cells }) => cells.length < headings).map(({ at }) => at);
  if (short.length > 0) said.push(`fewer cells than headings in line ${short.join(', ')}; the rest there is empty`);
  const width = Math.max(0, ...filled.map(({ cells }) => used(cells)));
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => filled.some(({ cells }) => cells[index]));
  return filled.map(({ cells, at }) => ({
    at,
    cells: columns.map((index) => {
      const cell = cells[index] ?? '';
      if (!failed.test(cell)) return cell;
      said.push(`line ${at}: ${cell}, where a formula failed, is left out`);
      return '';
    }),
  }));
};

/** Rows above the headings that have one cell alone are a title. */
const splitTitle = (lines: Line[]): [title: string | undefined, rest: Line[]] => {
  const isAlone = ({ cells: [first = '', ...others] }: Line): boolean =>
    Boolean(first) && !others.some(Boolean) && !headingWord(first);
  const head = lines.findIndex((line) => !isAlone(line));
  if (head <= 0) return [undefined, lines];
  return [lines.slice(0, head).map(({ cells }) => cells[0]).join(' '), lines.slice(head)];
};

const inQuotes = 'Put a text into quotes that has the separator in it.';

const isMarkdown = (name: string, text: string): boolean =>
  /\.(md|markdown)$/i.test(name) || (!/\.(csv|tsv|tab)$/i.test(name) && /^ {0,3}\|?[ \t]*:?-+:?[ \t]*\|[-|: \t]*$/m.test(text));

/**
 * The table in a file: CSV with any separator, TSV, or the first table of a Markdown text.
 * @param lang in which the file is written, where that is known; only old encodings hang on it
 * @throws {Refusal} where there is no table of two rows, or it is broken
 */
export const readSheet = (name: string, bytes: Uint8Array, lang = ''): Sheet => {
  if (['P', 'K', '\x03', '\x04'].every((sign, index) => bytes[index] === sign.charCodeAt(0))) {
    throw new Refusal(`${name}: is a workbook`, 'Save it as “CSV UTF-8” in the spreadsheet program.');
  }
  const [decoded, encoding] = decode(bytes, lang);
  const text = decoded.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new Refusal(`${name}: is no text`, 'Save the sheet as CSV in UTF-8.');
  if (!text.trim()) throw new Refusal(`${name}: is empty`, 'The first row has the headings, each other row a tool.');
  const said = encoding ? [`is not UTF-8, so it is read as ${encoding}: look at the accents`] : [];
  if (isMarkdown(name, text)) {
    const { lines, heading, tables } = markdownTable(name, text);
    if (tables > 1) said.push(`has ${tables} tables; the first one is read`);
    const rows = squared(name, lines, said, 'Write \\| for a | within a cell.');
    return { lines: rows, title: heading, separator: '|', said };
  }
  const [, told] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  const separator = told ?? (/\.(tsv|tab)$/i.test(name) ? '\t' : separatorOf(text));
  // The line that names the separator stays as a blank one, so that the others keep their numbers.
  const all = readCsv(name, told === undefined ? text : text.replace(/^.*/, ''), separator);
  const [title, lines] = splitTitle(all.filter(({ cells }) => cells.some(Boolean)));
  if (separator !== ',') said.push(`parted by ${separatorNames.get(separator) ?? separator}`);
  return { lines: squared(name, lines, said, inQuotes), title, separator, said };
};
