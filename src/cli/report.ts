import type { Problem } from '../model/schema.js';
import type { Output, World } from './world.js';

/** A problem and where it stands. */
export interface Finding extends Problem {
  file: string;
  line: number;
  column: number;
}

/** A text with what would steer a terminal written out: file names and texts may come from strangers. */
const printable = (text: string): string => text
  .replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, (char) => (
    `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** A text of several lines as it can stand where it goes: other programs get it as it is, a terminal is not steered. */
export const shownOn = ({ isTTY }: Output, text: string): string =>
  isTTY ? text.replace(/[^\n\t]+/g, printable) : text;

const codes = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
export type Paint = (color: keyof typeof codes, text: string) => string;

/** Colors text where a person looks on and has not asked for none (no-color.org). */
export const paintFor = ({ isTTY }: Output, { NO_COLOR, TERM }: World['env']): Paint =>
  !isTTY || NO_COLOR || TERM === 'dumb' ? (_color, text) => text
    : (color, text) => `\u001b[${codes[color]}m${text}\u001b[0m`;

const placeText = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string =>
  printable(`${file}:${line}:${column}`);

/** `where: error: what message.`, and the hint below it. */
export const noticeText = (
  where: string, what: string, { message, hint, severity }: Omit<Problem, 'path'>, paint: Paint,
): string => {
  const color = severity === 'error' ? 'red' : 'yellow';
  const first = `${paint('bold', where)}: ${paint(color, severity)}: ${printable(what)} ${printable(message)}.`;
  return hint ? `${first}\n    ${paint('dim', printable(hint))}\n` : `${first}\n`;
};

/** `file:line:column: error: path message.`, which editors and terminals turn into a link, and the hint below it. */
export const findingText = (finding: Finding, paint: Paint): string =>
  noticeText(placeText(finding), finding.path || 'the file', finding, paint);

export { placeText, printable };

/** `1 error`, `2 errors`; big numbers in groups of three. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;

/**
 * Says on one line of the terminal how far a long work is, ten times a second at the most, and wipes it at the end.
 * Where no person looks on it says nothing.
 */
export const progressOn = ({ stderr, now }: Pick<World, 'stderr' | 'now'>, total: number, what: string) => {
  let last = now();
  let shown = false;
  return {
    step(done: number): void {
      if (!stderr.isTTY || total < 2 || now() - last < 100) return;
      last = now();
      shown = true;
      stderr.write(`\r\u001b[K${done} of ${counted(total, what)}`);
    },
    end(): void {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
};
