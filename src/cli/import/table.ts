import { figureOf } from './number.js';
import { readHeading, type Heading } from './heading.js';
import { markOf } from './marks.js';
import type { Line, Sheet } from './sheet.js';

/** A heading with its cells, one for each tool; how they lie in the sheet matters no more. */
export interface Column {
  heading: Heading;
  cells: string[];
  /** The heading over several of them, where tools stand in columns. */
  group?: string | undefined;
}

export type Direction = 'rows' | 'columns';

export interface Table {
  columns: Column[];
  tools: Direction;
  /** Where each tool stands, for messages. */
  places: string[];
  /** Whether that was guessed by more than its headings. */
  isGuess: boolean;
}

/** What kind of thing a cell is, to see along which way of a table it stays the same. */
const kindOf = (cell: string): string => {
  if (!cell) return '';
  if (markOf(cell)) return 'mark';
  return figureOf(cell) ? 'number' : /^https?:/.test(cell) ? 'address' : 'text';
};

/** Pairs of neighbours of one kind in rows of cells, as a share of all pairs that say anything. */
const likeness = (rows: string[][]): number => {
  const pairs = rows.flatMap((row) => row.slice(1).map((cell, index) => [kindOf(row[index] ?? ''), kindOf(cell)]))
    .filter(([one, other]) => one && other);
  return pairs.filter(([one, other]) => one === other).length / Math.max(1, pairs.length);
};

const transposed = (rows: string[][]): string[][] =>
  (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? ''));

/** Whether a heading says anything that the name of a tool does not. */
const isTelling = ({ key, unit, currency, better }: Heading): boolean => Boolean(key ?? unit ?? currency ?? better);

const guess = (rows: string[][]): { tools: Direction; isGuess: boolean } => {
  const [first = []] = rows;
  const corner = readHeading(first[0] ?? '');
  if (corner.key === 'feature') return { tools: 'columns', isGuess: false };
  const across = first.slice(1).map(readHeading).filter(isTelling).length;
  const down = rows.slice(1).map(([cell = '']) => readHeading(cell)).filter(isTelling).length;
  if (across !== down) return { tools: across > down ? 'rows' : 'columns', isGuess: Math.min(across, down) > 0 };
  const cells = rows.slice(1).map((row) => row.slice(1));
  const [inRows, inColumns] = [likeness(cells), likeness(transposed(cells))];
  // A corner that is left blank is a table with names above and on the left, of which those above are the tools.
  const tools = inRows === inColumns ? (corner.text ? 'rows' : 'columns') : inRows > inColumns ? 'columns' : 'rows';
  return { tools, isGuess: true };
};

/** Headings without any cell, between others, stand over a group of them. */
const grouped = (columns: Column[]): Column[] => {
  let group: string | undefined;
  return columns.flatMap((column, index) => {
    const isGroup = index > 0 && index < columns.length - 1 && !column.heading.key && !column.cells.some(Boolean);
    if (!isGroup) return [{ ...column, group }];
    group = column.heading.text;
    return [];
  });
};

/** A heading that is blank is called by where it stands. */
const named = (heading: Heading, tools: Direction, place: number): Heading => (heading.label ? heading
  : { ...heading, label: `${tools === 'rows' ? 'Column' : 'Row'} ${place}` });

/**
 * Lays a sheet out as columns with a cell for each tool.
 * @param wanted where the tools stand; guessed by the headings that are known, else by which way cells are alike
 */
export const tableOf = ({ lines }: Pick<Sheet, 'lines'>, wanted?: Direction): Table => {
  const rows = lines.map(({ cells }: Line) => cells);
  const { tools, isGuess } = wanted ? { tools: wanted, isGuess: false } : guess(rows);
  const columns = (tools === 'rows' ? transposed(rows) : rows)
    .map(([heading = '', ...cells], index) => ({ heading: named(readHeading(heading), tools, index + 1), cells }));
  if (tools === 'columns') {
    const places = (rows[0] ?? []).slice(1).map((_, index) => `column ${index + 2}`);
    return { columns: grouped(columns), tools, isGuess, places };
  }
  return { columns, tools, isGuess, places: lines.slice(1).map(({ at }) => `line ${at}`) };
};
