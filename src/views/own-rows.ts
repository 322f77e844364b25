import type { Cell, Row } from '../model/schema.js';
import type { View } from './view.js';

/** A row of the publisher's own, with a value a tool. */
export interface OwnRow {
  row: Row;
  values: (Cell | undefined)[];
  /** The number to be marked, where `better` says which and the tools are not all level. */
  best: number | undefined;
}

/** The publisher's own rows that have a value on a shown tool, by group; those without a group come first. */
export const ownRows = ({ comparison: { rows, tools } }: View): Map<string, OwnRow[]> => {
  const groups = new Map<string, OwnRow[]>([['', []]]);
  for (const row of rows) {
    const values = tools.map((tool) => Object.hasOwn(tool.rows, row.id) ? tool.rows[row.id] : undefined);
    if (values.every((value) => value === undefined)) continue;
    const numbers = values.filter((value) => typeof value === 'number');
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const best = low < high && row.better ? (row.better === 'higher' ? high : low) : undefined;
    const group = groups.get(row.group ?? '') ?? [];
    groups.set(row.group ?? '', [...group, { row, values, best }]);
  }
  return groups;
};
