import { html, type TemplateResult } from 'lit';

/** Author text as paragraphs: a blank line starts a new one. */
export const paragraphs = (text = ''): TemplateResult[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);

/** `rel` of a link that leads away. */
export const relOf = (sponsored: boolean | undefined): string => `${sponsored ? 'sponsored nofollow ' : ''}noopener`;

/** Author text, as a link where it has an address. */
export const linked = (text: string, url: string | undefined): TemplateResult | string =>
  url ? html`<a href=${url} rel="noopener">${text}</a>` : text;
