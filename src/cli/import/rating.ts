import { withPlainDigits } from '../price.js';
import { countOf, marksOf, numberOf, numberPattern, type Mark } from './number.js';
import type { Heading } from './heading.js';
import { isLong } from './texts.js';

/** A score as a cell has it. */
export interface Score { score: number; best: number; count?: number | undefined }

interface Written { digits: string; best?: number | undefined; count?: number | undefined }

const starred = /^[★⭐☆✩✭🌟½⯪\ufe0f\s]+$/u;
const names = 'stars?|Sterne?n?|étoiles?|estrellas?|points?|Punkte?n?|pts\\.?|puntos?|星|点|نجوم|نجمة|نقاط|★|⭐';
const number = `(${numberPattern})`;
const patterns = [
  new RegExp(`^${number}\\s*(?:/|／|out of|of|von|sur|de|aus|من)\\s*(\\d+)\\s*(?:${names})?$`, 'iu'),
  new RegExp(`^(?<best>\\d+)\\s*点中\\s*(?<digits>${numberPattern})\\s*点?$`, 'u'),
  new RegExp(`^${number}\\s*(%)$`, 'u'),
  new RegExp(`^${number}\\s*(?:${names})?\\ufe0f?$`, 'iu'),
];

/** `★★★★☆`, `4.8/5`, `4,5 von 5`, `85 %`, `4.5 ★ (1,234)`, `88`. */
const writtenIn = (cell: string): Written | undefined => {
  if (isLong(cell)) return undefined;
  const text = withPlainDigits(cell).trim();
  const [, core = text, brackets = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/s.exec(text) ?? [];
  const count = brackets ? countOf(brackets) : undefined;
  if (brackets && count === undefined) return undefined;
  if (starred.test(core)) {
    const full = [...core].filter((char) => /[★⭐✭🌟]/u.test(char)).length;
    const open = [...core].filter((char) => /[☆✩]/u.test(char)).length;
    const half = /[½⯪]/u.test(core) ? 0.5 : 0;
    return { digits: String(full + half), best: open ? full + open + Math.ceil(half) : undefined, count };
  }
  for (const pattern of patterns) {
    const found = pattern.exec(core);
    if (!found) continue;
    const { digits = found[1] ?? '', best = found[2] } = found.groups ?? {};
    return { digits, best: best === '%' ? 100 : best ? Number(best) : undefined, count };
  }
  return undefined;
};

/** The usual scales, the smallest that holds all scores. */
const guessBest = (scores: readonly number[]): number | undefined =>
  [5, 10, 100].find((best) => scores.every((score) => score <= best));

/**
 * Reads the cells of a column as scores, each out of what it says, or the heading, or the others say.
 * @param asked what they are out of where none of these says it
 * @returns scores by cell, undefined where a cell is none, and whether it was guessed what they are out of
 */
export const readScores = (
  cells: readonly string[], heading: Heading, mark: Mark, asked?: number,
): { scores: (Score | undefined)[]; isGuess: boolean } => {
  const found = cells.map((cell) => (cell ? writtenIn(cell) : undefined));
  const digits = found.flatMap((one) => (one ? [one.digits] : []));
  const marks = marksOf(digits, mark);
  const values = found.map((one) => one && numberOf(one.digits, marks));
  const told = heading.best ?? asked ?? found.find((one) => one?.best)?.best;
  const bare = values.filter((value, index) => value !== undefined && !found[index]?.best) as number[];
  const guess = told === undefined && bare.length > 0 ? guessBest(bare) : undefined;
  const scores = found.map((one, index) => {
    const [score, best] = [values[index], one?.best ?? told ?? guess];
    return score === undefined || best === undefined || score > best ? undefined : { score, best, count: one?.count };
  });
  return { scores, isGuess: guess !== undefined };
};

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** One scale for scores that may be out of different numbers, as a file has it, with the scores on it. */
export const onOneScale = (
  scores: readonly (Score | undefined)[],
): { scale: { best: number; decimals?: number }; scores: (number | undefined)[]; changed: number } => {
  const bests = scores.flatMap((one) => (one ? [one.best] : []));
  const countOfBest = (best: number): number => bests.filter((one) => one === best).length;
  const best = bests.reduce((most, one) => (countOfBest(one) > countOfBest(most) ? one : most), bests[0] ?? 100);
  const same = scores.map((one) => one
    && (one.best === best ? one.score : Math.round(one.score * best * 100 / one.best) / 100));
  const decimals = same.map((score) => decimalsOf(score ?? 0));
  const most = Math.max(0, ...decimals);
  const isUneven = same.some((score) => score !== undefined && decimalsOf(score) !== most);
  return {
    scale: { best, ...most > 0 && isUneven && { decimals: most } },
    scores: same,
    changed: bests.filter((one) => one !== best).length,
  };
};
