import { unsafeCSS, type CSSResult } from 'lit';

const sheets = new Map<string, CSSResult>();

/** The style sheets of an element from their texts; a sheet is shared by all elements that adopt it. */
export const styleSheets = (texts: readonly string[]): CSSResult[] => texts.map((text) => {
  const sheet = sheets.get(text) ?? unsafeCSS(text);
  sheets.set(text, sheet);
  return sheet;
});

/** Gives a root its style sheets: those that all elements of this page share, or its own in another document. */
export const adoptStyleSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const { defaultView } = root.ownerDocument;
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet, cssText }) => {
    if (defaultView === window) return styleSheet ?? [];
    if (!defaultView) return [];
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
};
