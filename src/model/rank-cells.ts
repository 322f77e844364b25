import { best } from './best.js';
import type { Cell, Row } from './schema.js';

/** A cell that is more than its value. */
export type RichCell = Extract<Cell, { best?: boolean | undefined }>;

export const isRich = (cell: Cell | undefined): cell is RichCell => typeof cell === 'object' && !Array.isArray(cell);

const isMarked = (cell: Cell | undefined): boolean => isRich(cell) && cell.best === true;

/** Answers to whether a tool has something, from the least on. */
const answers: unknown[] = [false, 'partly', true];

/** What is ranked of a cell: nothing where it is absent or its row does not apply, and text where it cannot be. */
const rankOf = (cell: Cell | undefined, better: Row['better']): Cell | undefined => {
  const value = isRich(cell) ? cell.value : cell;
  if (value === undefined && isRich(cell) && cell.text) return '';
  if (value === undefined || (isRich(cell) && value === 'na')) return undefined;
  if (better === 'higher' || better === 'lower') return typeof value === 'number' ? value : '';
  return answers.includes(value) ? answers.indexOf(value) : '';
};

/** Whether a row says what is better, but has something that cannot be ranked, so that nothing is marked. */
export const isUnranked = (cells: readonly (Cell | undefined)[], better: Row['better']): boolean =>
  !!better && !cells.some(isMarked) && cells.some((cell) => rankOf(cell, better) === '');

/** Which cells of an own row are its best: those that say so, else those of the highest rank by what is better. */
export const rankCells = (cells: readonly (Cell | undefined)[], better: Row['better']): boolean[] => {
  if (cells.some(isMarked)) return cells.map(isMarked);
  const ranks = cells.map((cell) => rankOf(cell, better));
  const top = best(ranks, better === 'lower' || better === 'no' ? 'lower' : better && 'higher');
  return ranks.map((rank) => rank !== undefined && rank === top);
};
