import { unsafeCSS, type CSSResult, type CSSResultOrNative } from 'lit';

const sheets = new Map<string, CSSResult>();

/** The style sheets of an element from their texts; a sheet is shared by all elements that adopt it. */
export const styleSheets = (texts: readonly string[]): CSSResultOrNative[] => texts.map((text) => {
  const sheet = sheets.get(text) ?? unsafeCSS(text);
  sheets.set(text, sheet);
  return sheet;
});

/** Gives a root its style sheets: those that all elements of this page share, or copies in another document. */
export const adoptStyleSheets = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    const shared = 'cssRules' in style ? style : style.styleSheet;
    if (ownerDocument === document || !shared) return shared ?? [];
    const { defaultView } = ownerDocument;
    if (!defaultView) return [];
    const copy = new defaultView.CSSStyleSheet();
    copy.replaceSync([...shared.cssRules].map(({ cssText }) => cssText).join(''));
    return copy;
  });
};
