import { html, type TemplateResult } from 'lit/html.js';

const paragraph = (text: string): TemplateResult => html`<p dir="auto">${text}</p>`;

/**
 * Author text as paragraphs: a blank line starts a new one. A single paragraph, the usual case, is what it stands in,
 * since an element more costs as much as its text.
 */
export const paragraphs = (text: string | undefined): string | undefined | TemplateResult[] => {
  const parts = text?.split(/\n\s*\n/) ?? [];
  return parts.length > 1 ? parts.map(paragraph) : text;
};

/** `rel` of a link that leads away. */
export const relOf = (sponsored: boolean | undefined): string => `${sponsored ? 'sponsored nofollow ' : ''}noopener`;

/** Author text, as a link where it has an address. */
export const linked = (text: string, url: string | undefined): TemplateResult | string =>
  url ? html`<a href=${url} rel="noopener">${text}</a>` : text;
