import { isLong } from './texts.js';
import { cellWord } from './words.js';

/** What a cell answers: true, false, `partly`, or `na` where the question is none. */
export type Answer = boolean | 'partly' | 'na';

const signs = new Map<string, Answer>([
  ...[...'✓✔✅☑○◎〇⭕🟢👍🗸'].map((sign): [string, Answer] => [sign, true]),
  ...[...'✗✘❌✕✖×☒🔴👎🚫🗴'].map((sign): [string, Answer] => [sign, false]),
  ...[...'🟡◐△🔶🟠◑'].map((sign): [string, Answer] => [sign, 'partly']),
]);

const answers = new Map<string, Answer>([['yes', true], ['no', false], ['partly', 'partly'], ['na', 'na']]);

const withoutVariant = (text: string): string => text.replace(/\ufe0f/g, '').trim();

/** The answer that a whole cell is. */
export const markOf = (cell: string): { answer: Answer } | undefined => {
  if (isLong(cell)) return undefined;
  const text = withoutVariant(cell);
  const answer = signs.get(text) ?? answers.get(cellWord(text) ?? '');
  return answer === undefined ? undefined : { answer };
};

/** An answer with something said behind it: `Yes (paid plan)`, `✓ from Pro on`. */
export const markedNote = (cell: string): { answer: Answer; note: string } | undefined => {
  if (isLong(cell)) return undefined;
  const text = withoutVariant(cell);
  const [, word = '', note = ''] = /^([^()（）]+?)\s*[(（]([^()（）\n]+)[)）]$/.exec(text)
    ?? /^([^,;:]+?)\s*[,;:]\s+(.+)$/.exec(text) ?? [];
  const [, sign = '', rest = ''] = /^(\S+?)[^\S\n]+(.+)$/.exec(text) ?? [];
  const marked = markOf(word);
  if (marked) return { ...marked, note };
  const answer = signs.get(sign);
  return answer === undefined ? undefined : { answer, note: rest };
};

/** How `lettersOf` has its letters. */
export const letterCase = (cell: string): string => cell.toLowerCase();

/** Letters that are answers only where a whole column has no other cells. */
const letters = new Map<string, Answer>([['y', true], ['j', true], ['n', false]]);

/**
 * What single letters mean in a column: `Y` and `N`, or `x` where it is the only thing that is written.
 * @param cells those that are filled
 */
export const lettersOf = (cells: readonly string[]): ReadonlyMap<string, Answer> => {
  const found = new Set(cells.map(letterCase));
  if (found.size === 1 && found.has('x')) return new Map([['x', true]]);
  return [...found].every((one) => letters.has(one)) ? letters : new Map();
};
