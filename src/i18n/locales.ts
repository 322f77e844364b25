import type { Format } from './format.js';
import type { Messages } from './messages.js';

/** A language that a page has beside English. It brings its own formats, so that English pages carry none. */
export interface Locale {
  messages: Partial<Messages>;
  /** @param tag of this language as the page writes it, in lower case: `de-at` */
  formatFor(tag: string): Format;
}

const name = 'compare-panel/locales';
const key = Symbol.for(name);

/** By language tag in lower case; shared by all copies of the library and the files that bring a language. */
export const locales = (): Map<string, Locale> => {
  const page = globalThis as { [key]?: Map<string, Locale> };
  return page[key] ??= new Map<string, Locale>();
};

/** Name of the event of the window that says that a locale or another `lang` is there. */
export const languagesChanged = name;
