import type { Words } from '../model/schema.js';
import type { WordKey } from '../model/words.js';
import { en } from './en.js';

/**
 * All text of ours that a reader can meet, in one language. Numbers, shares and dates are handed in as they are to be
 * printed; the functions use the words beside them, so that own words reach into sentences.
 */
export interface Messages extends Record<WordKey, string> {
  /** Language tag by which numbers and dates are printed where no other is asked for. */
  locale: string;
  /** The stance of one reviewer within a line, as in `88/100 · ship`. */
  shipStance: string;
  skipStance: string;
  /** `4 ship / 0 skip` */
  counts(this: Messages, ship: string, skip: string): string;
  /** `Early: 2 of 4 takes` */
  takes(this: Messages, counted: string, panel: string): string;
  /** How the score bars are to be read. */
  bars(this: Messages, shipScore: string): string;
  /** The rule of the comparison in one line. */
  rule(this: Messages, shipScore: string, shipShare: string, skipShare: string): string;
  asOf(this: Messages, date: string): string;
  updated(this: Messages, date: string): string;
}

/** The messages of a comparison: its own words over those of a language. */
export const messagesFor = (words: Words, base: Messages = en): Messages => ({
  ...base,
  ...(words.ship && { shipStance: words.ship }),
  ...(words.skip && { skipStance: words.skip }),
  ...words,
});
