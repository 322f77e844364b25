import type { Language } from '../i18n/language.js';
import type { Verdict } from '../model/verdict.js';
import { nameOf, type MarkName } from './mark.js';

/** A verdict in a word and, where known, the share. */
export interface BadgeContent { mark: MarkName; word: string; share: string }

export const badgeContent = (
  { verdict, percent }: Pick<Verdict, 'verdict' | 'percent'>,
  { messages, format }: Pick<Language, 'messages' | 'format'>,
): BadgeContent => {
  const mark = nameOf(verdict);
  return { mark, word: messages[mark], share: percent === null ? '' : format.percent(percent) };
};
