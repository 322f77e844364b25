import { linked, type Linked } from './link.js';
import type { View } from './view.js';

/** The rule, how the reviews were made, and where the comparison comes from. */
export interface FooterContent {
  rule: string;
  method: { text: string | undefined; link: Linked | undefined } | undefined;
  /** Publisher, day and address, as far as they are known. */
  origin: Linked[];
}

export const footerContent = (
  { comparison: { rule, method, publisher, updated, url }, messages, format }: View,
): FooterContent => ({
  rule: messages.rule(rule, format),
  method: method && { text: method.text, link: method.url ? linked(messages.method, method.url) : undefined },
  origin: [
    publisher && linked(publisher.name, publisher.url),
    updated && { text: messages.updated(format.date(updated)) },
    url && linked(messages.permalink, url),
  ].filter((fact) => typeof fact === 'object'),
});
