/**
 * The part of `lit/html.js` that the views use, for the builds without a page, which put this file in its place. Outside
 * of Node lit-html looks for a document when it is loaded, and it keeps a list of its copies in a global. Here a
 * template is what `markup` reads of it.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): object => ({ strings, values });
export const nothing = Symbol.for('lit-nothing');
