import { unsafeCSS, type CSSResultOrNative } from 'lit';

/** The style sheet of an element from its text. */
export const styleSheets = (text: string): CSSResultOrNative[] => [unsafeCSS(text)];

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
