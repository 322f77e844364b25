/**
 * The part of Lit's `css-tag.js` that the elements use, for the script bundle alone: the build puts this file in its
 * place. All supported browsers have constructable style sheets, so what Lit does without them stays out.
 */
interface Sheet { readonly styleSheet: CSSStyleSheet }

/** A style sheet that is made when it is first adopted, once for all who do. */
export const unsafeCSS = (text: string): Sheet => {
  let sheet: CSSStyleSheet | undefined;
  return {
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
      }
      return sheet;
    },
  };
};

export const getCompatibleStyle = (style: Sheet): Sheet => style;

// Lit exports these, too; nothing here uses them, so they don't get into the file.
export { unsafeCSS as adoptStyles, unsafeCSS as css, unsafeCSS as CSSResult };
export const supportsAdoptingStyleSheets = true;
