import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Linked, Words } from '../content/link.js';
import type { View } from '../content/view.js';

/** Parts facts in a line; unlike a sign, it is not seen where the line ends between them. */
export const wideSpace = '\u2003';

/** Text of the author's, marked as such where it is in another language than our words; names belong to none. */
export const authored = <Text extends string | undefined>({ foreign }: View, text: Text): Text | TemplateResult =>
  foreign && text ? html`<i lang=${foreign}>${text}</i>` : text;

/** Words of the author's, or of ours. */
export const words = (view: View, { text, authored: theirs }: Words): TemplateResult | string =>
  theirs ? authored(view, text) : text;

/**
 * Author text as paragraphs. A single one, the usual case, is what it stands in, since an element more costs as much as
 * its text.
 */
export const paragraphs = (view: View, parts: readonly string[]): unknown =>
  parts.length > 1 ? parts.map((part) => html`<p dir="auto">${authored(view, part)}</p>`) : authored(view, parts[0]);

/** Words, as a link where they have an address. A link of a tool says whose it is. */
export const linked = (view: View, link: Linked): TemplateResult | string => {
  const { url, rel, tool } = link;
  const text = words(view, link);
  return url ? html`<a href=${url} rel=${rel} data-tool=${tool ?? nothing}>${text}</a>` : text;
};
