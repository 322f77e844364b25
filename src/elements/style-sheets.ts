import { unsafeCSS, type CSSResultOrNative } from '@lit/reactive-element';

/** The style sheet of an element from its text. */
export const styleSheets = (text: string): CSSResultOrNative[] => [unsafeCSS(text)];

/** Gives a root its style sheets: those that all elements of this page share, or copies in another document. */
export const adoptStyleSheets = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    const sheet = 'cssRules' in style ? style : style.styleSheet;
    if (ownerDocument === document || !sheet) return sheet ?? [];
    const { defaultView } = ownerDocument;
    const copy = defaultView ? new defaultView.CSSStyleSheet() : undefined;
    copy?.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
    return copy ?? [];
  });
};
