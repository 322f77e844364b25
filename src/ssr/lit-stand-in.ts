/**
 * The part of `lit/html.js` that the views use; the builds without a page put this file in its place. Outside of Node
 * lit-html looks for a document when it is loaded, and it keeps a list of its copies in a global. What is a template
 * here is what `markup` reads of one.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): object => ({ strings, values });
export const nothing = Symbol.for('lit-nothing');
