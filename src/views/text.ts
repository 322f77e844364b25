import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Tool } from '../model/schema.js';
import type { MarkName } from './marks.js';
import type { View } from './view.js';

/** Parts facts in a line; unlike a sign, it is not seen where the line ends between them. */
export const wideSpace = '\u2003';

/** The paragraphs of a text: a blank line starts a new one. */
export const paragraphsOf = (text: string | undefined): string[] => text?.split(/\n\s*\n/) ?? [];

/**
 * Author text as paragraphs. A single one, the usual case, is what it stands in, since an element more costs as much as
 * its text.
 */
export const paragraphs = ({ authored }: View, text: string | undefined): unknown => {
  const parts = paragraphsOf(text);
  return parts.length > 1 ? parts.map((part) => html`<p dir="auto">${authored(part)}</p>`) : authored(text);
};

/** What a reviewer says of a tool, in a word; undefined without a stance. */
export const stanceWord = ({ messages }: View, stance: MarkName | undefined): string | undefined =>
  stance === 'ship' ? messages.shipStance : stance === 'skip' ? messages.skipStance : undefined;

/** `rel` of a link that leads away. */
export const relOf = (sponsored: boolean | undefined): string => `${sponsored ? 'sponsored nofollow ' : ''}noopener`;

/** Author text, as a link where it has an address. A link of a tool says whose it is. */
export const linked = <Text>(text: Text, url: string | undefined, tool?: Tool): TemplateResult | Text =>
  url ? html`<a href=${url} rel=${relOf(tool?.sponsored)} data-tool=${tool?.id ?? nothing}>${text}</a>` : text;
