import { unsafeCSS, type CSSResult } from 'lit';

const sheets = new Map<string, CSSResult>();

/** The style sheets of an element from their texts; a sheet is shared by all elements that adopt it. */
export const styleSheets = (texts: readonly string[]): CSSResult[] => texts.map((text) => {
  const sheet = sheets.get(text) ?? unsafeCSS(text);
  sheets.set(text, sheet);
  return sheet;
});
