import { en } from './en.js';
import { englishFormat } from './english-format.js';
import type { Format } from './format.js';
import { locales, type Locale } from './locales.js';
import type { Messages } from './messages.js';

/** What an element speaks where it stands. */
export interface Language {
  messages: Messages;
  format: Format;
  /** Tag of the words: that of the page, or `en` where the page has no words for its own. */
  lang: string;
  /** Tag of the text around the element; empty where nothing says it. */
  page: string;
}

const english: Locale = { messages: en, formatFor: englishFormat };

/**
 * Words and formats for a language tag as a page writes it. `de-AT` gets German words and Austrian formats; a language
 * that has not been added gets English in both.
 */
export const languageFor = (page: string): Language => {
  const tag = page.toLowerCase().replaceAll('_', '-');
  for (let range = tag; range; range = range.replace(/-?[^-]*$/, '')) {
    const locale = locales().get(range) ?? (range === 'en' && english);
    // Words that a file of another version lacks are English.
    if (locale) return { messages: { ...en, ...locale.messages }, format: locale.formatFor(tag), lang: page, page };
  }
  return { messages: en, format: englishFormat('en'), lang: 'en', page };
};

/** `de` of `de-AT`. */
export const primary = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];
