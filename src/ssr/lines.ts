import type { Content } from '../content/content.js';
import type { Fact, FactRow } from '../content/facts.js';
import type { Line, Linked } from '../content/link.js';
import type { Opinion } from '../content/reviewer.js';
import type { SectionName } from '../content/sections.js';
import type { ToolContent } from '../content/tool.js';

/** How a form prints words that may lead somewhere. */
export type Print = (words: Linked) => string;

const joined = (facts: (string | undefined)[], between: string): string => facts.filter(Boolean).join(between);

/** An item of a list in one line: `Plus: $10.99/month · 3 users`. What is bracketed needs no dot before it. */
export const lineText = (line: Line, print: Print): string => {
  const { value, stars, was, sponsored, notes = [] } = line;
  const own = (text: string | undefined) => text && print({ text });
  const what = joined([joined([own(stars), own(value)], ' '), own(was?.join(' ')), ...notes.map(print)], ' · ');
  return joined([joined([print(line), what], ': '), own(sponsored)], ' · ').replace(/ · (?=\()/g, ' ');
};

/** A cell of the Decision table in one line. */
export const factText = (
  fact: Fact, print: Print, item: (line: Line) => string = (line) => lineText(line, print),
): string => {
  const { word, best, notes = [], lines } = fact;
  const said = lines ? lines.map(item).join('; ') : print(fact);
  return joined([
    word && print({ text: word }), joined([said, best && print({ text: `★ ${best}` })], ' '), ...notes.map(print),
  ], ' · ');
};

/** What names a row: `Weight (without the stand)`. */
export const labelText = ({ label, note }: FactRow, print: Print): string =>
  joined([print(label), note && `(${print({ text: note })})`], ' ');

/** A figure after whose it is: `Panel ship: 100%`; the name alone where there is none. */
export const figureText = ({ figure, label }: ToolContent): string => joined([label, figure], ': ');

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

/** Whether the title is the name of the only tool. */
export const isNamedByTitle = ({ header: { title }, tools: [tool, ...others] }: Content): boolean =>
  others.length === 0 && tool?.name.text === title.text && tool.rank === undefined;

/** Whether its card follows that title: a second heading would say it again. */
export const isHeadedByTitle = (content: Content, sections: readonly SectionName[]): boolean =>
  isNamedByTitle(content) && sections.join(' ').includes('header cards');

/** Whether the only tool is named by its card, so that tables need not name it in every cell. */
export const isNamedByCard = ({ tools }: Content, sections: readonly SectionName[]): boolean =>
  tools.length === 1 && sections.includes('cards');
