import { didYouMean } from '../model/nearest.js';
import { Refusal } from './refusal.js';
import type { Shipped } from './world.js';

/** The nearest language that there are words for: `de` for `de-AT`; English needs none. */
const nearest = (tag: string, languages: readonly string[]): string | undefined => {
  const wanted = tag.toLowerCase();
  return languages.find((one) => one.toLowerCase() === wanted)
    ?? (wanted.includes('-') ? nearest(wanted.replace(/-[^-]*$/, ''), languages) : undefined);
};

/**
 * Makes the words of a language known, if there are any.
 * @returns whether there are
 */
export const speak = async (tag: string, shipped: Shipped): Promise<boolean> => {
  const language = nearest(tag, ['en', ...await shipped.languages()]);
  if (language && language !== 'en') await shipped.speak(language);
  return language !== undefined;
};

/** @throws {Refusal} when there are no words in it */
export const speakOrRefuse = async (tag: string, shipped: Shipped): Promise<void> => {
  if (await speak(tag, shipped)) return;
  const languages = [...new Set(['en', ...await shipped.languages()])];
  const hint = didYouMean(tag, languages) ?? `There are ${languages.join(', ')}.`;
  throw new Refusal(`there are no words in “${tag}”`, hint);
};
