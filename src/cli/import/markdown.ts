import { Refusal } from '../refusal.js';
import type { Line } from './sheet.js';
import { isLong } from './texts.js';

/** Cells of a row of a table, as GitHub reads it: `\|` is no border, also in code. */
const cellsOf = (row: string): string[] => row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/)
  .map((cell) => plain(cell.replaceAll('\\|', '|').trim()));

/** What a cell says without emphasis and code; links stay as they are, since they lead somewhere. */
const plain = (cell: string): string => {
  if (isLong(cell)) return cell;
  const text = cell.replace(/<br\s*\/?>/gi, '\n').replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]*?\S)\2(?![\p{L}\p{N}*_])/gu, '$1$3').replace(/`+([^`]+)`+/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!~<>|])/g, '$1');
  return text.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
};

const isBorder = (row: string): boolean =>
  /^[\s|:-]*$/.test(row) && /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/.test(row.trim()) && row.includes('|');

/** A table as it stands in a text. */
interface Found {
  /** Its rows, without the border below the headings. */
  lines: Line[];
  /** The heading above it. */
  heading: string | undefined;
  /** How many tables the text has. */
  tables: number;
}

/**
 * The first table of a text in GitHub's Markdown.
 * @throws {Refusal} where there is none
 */
export const markdownTable = (name: string, text: string): Found => {
  const rows = text.split('\n');
  const borders = rows.flatMap((row, index) => (isBorder(row) && rows[index - 1]?.includes('|') ? [index] : []));
  const [border] = borders;
  if (border === undefined) {
    throw new Refusal(`${name}: has no table`, 'Write | between the cells, and |---| below the headings.');
  }
  const rest = rows.slice(border + 1);
  const end = rest.findIndex((row) => !row.includes('|'));
  const body = end < 0 ? rest : rest.slice(0, end);
  const lines = [
    { cells: cellsOf(rows[border - 1] ?? ''), at: border },
    ...body.map((row, index) => ({ cells: cellsOf(row), at: border + 2 + index })),
  ];
  const heading = rows.slice(0, border - 1).flatMap((row) => /^ {0,3}#{1,6}\s+(.+?)[\s#]*$/.exec(row)?.[1] ?? []).at(-1);
  return { lines, heading: heading && plain(heading), tables: borders.length };
};
