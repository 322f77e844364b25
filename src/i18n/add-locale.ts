import { intlFormat } from './intl-format.js';
import { languagesChanged, locales } from './locales.js';
import type { Messages } from './messages.js';

/**
 * Gives the elements of a page another language, those that are drawn already too. Words that are missing are English;
 * the same language again replaces the first.
 */
export const addLocale = (messages: Pick<Messages, 'locale'> & Partial<Messages>): void => {
  const { locale } = messages;
  locales().set(locale.toLowerCase(), { messages, formatFor: (tag) => intlFormat(tag, locale) });
  // Node has no window to tell.
  (globalThis as { dispatchEvent?: Window['dispatchEvent'] }).dispatchEvent?.(new Event(languagesChanged));
};
