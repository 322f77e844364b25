import type { Rule, Words } from '../model/schema.js';
import type { WordKey } from '../model/words.js';
import type { DetailMessages } from './detail-messages.js';
import { en } from './en.js';
import type { Format } from './format.js';

/**
 * All text of ours that a reader can meet, in one language. The functions get numbers, by which a language may choose a
 * plural, and the format to print them in; they use the words beside them, so that own words reach into sentences.
 */
export interface Messages extends Record<Exclude<WordKey, keyof DetailMessages>, string> {
  /** Language tag by which a page asks for these words. */
  locale: string;
  /** The stance of one reviewer within a line, as in `88/100 · ship`. */
  shipStance: string;
  skipStance: string;
  /** `4 ship / 0 skip` */
  counts(this: Messages, ship: number, skip: number, format: Format): string;
  /** `75% Panel ship, 3 of 4 reviewers`: the figure of a card as screen readers say it, with the counted stances. */
  share(this: Messages, percent: number, ship: number, counted: number, format: Format): string;
  /** `Early: 2 of 4 takes`; `2 takes` where nobody of the panel is missing. */
  takes(this: Messages, counted: number, panel: number, format: Format): string;
  /**
   * How the score bars are to be read. All scores come as they are printed.
   *
   * @param reversed whether the best score is the least, which has to be said
   */
  bars(this: Messages, worst: string, best: string, shipScore: string, reversed: boolean): string;
  /**
   * The rule of the comparison in one line.
   *
   * @param better whether a better score is not a greater number, but a lesser one or a grade
   */
  rule(this: Messages, shipScore: string, shares: Rule, format: Format, better: boolean): string;
  /** @param date as printed, like those of the next ones */
  asOf(this: Messages, date: string): string;
  published(this: Messages, date: string): string;
  updated(this: Messages, date: string): string;
}

/** The messages of a comparison: its own words over those of a language. */
export const messagesFor = (words: Words, base: Messages = en): Messages => ({
  ...base,
  ...(words.ship && { shipStance: words.ship }),
  ...(words.skip && { skipStance: words.skip }),
  ...words,
});
