import type { Fact } from '../content/facts.js';
import type { Line, Linked } from '../content/link.js';
import type { Opinion } from '../content/reviewer.js';

/** How a form prints words that may lead somewhere. */
export type Print = (words: Linked) => string;

const joined = (facts: (string | undefined)[], between: string): string => facts.filter(Boolean).join(between);

/** An item of a list in one line: `Plus $10.99/month · 3 users`. */
export const lineText = (line: Line, print: Print): string => {
  const { value, stars, was, sponsored, notes = [] } = line;
  const own = (text: string | undefined) => text && print({ text });
  return joined([
    joined([print(line), own(stars), own(value)], ' '), own(was?.join(' ')), own(sponsored), ...notes.map(print),
  ], ' · ');
};

/** A cell of the Decision table in one line. */
export const factText = (fact: Fact, print: Print): string => {
  const { word, best, notes = [], lines } = fact;
  const said = lines ? lines.map((line) => lineText(line, print)).join('; ') : print(fact);
  return joined([
    word && print({ text: word }), joined([said, best && print({ text: `★ ${best}` })], ' '), ...notes.map(print),
  ], ' · ');
};

/** The score and the stance, as in `88/100 · ship`; empty where there is only a take, or nothing. */
export const opinionText = ({ points, stance, stars, missing }: Opinion): string =>
  joined([joined([stars, points], ' '), stance, missing], ' · ');

const cells = 20;

/** The bar of a score in text: as long as the score, with a tick at the ship line, on the side that the stance is. */
export const barText = (score: number, shipScore: number): string => {
  const whole = (value: number) => Math.round(value * cells / 100);
  const full = score >= shipScore ? Math.ceil(score * cells / 100) : Math.floor(score * cells / 100);
  const bar = '━'.repeat(full) + '╌'.repeat(cells - full);
  return `${bar.slice(0, whole(shipScore))}┃${bar.slice(whole(shipScore))}`;
};
