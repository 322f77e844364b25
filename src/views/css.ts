import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A style sheet of our own text. Lit's tag of this name guards what is put into a template; nothing is put into these,
 * and without it the guard and its messages stay out of the script file. The name lets editors and the build know CSS.
 */
export const css = (text: TemplateStringsArray): CSSResult => unsafeCSS(String.raw(text));
