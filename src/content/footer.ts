import { linked, type Linked } from './link.js';
import { shipLineText } from './score.js';
import type { View } from './view.js';

/** The rule, how the reviews were made, and where the comparison comes from. */
export interface FooterContent {
  /** Undefined where nothing is judged by it. */
  rule: string | undefined;
  method: { text: string | undefined; link: Linked | undefined } | undefined;
  /** Publisher, day and address, as far as they are known. */
  origin: Linked[];
}

export const footerContent = (view: View): FooterContent => {
  const { comparison: { rule, scale, method, publisher, published, updated, url }, messages, format, judged } = view;
  return {
    rule: judged
      ? messages.rule(shipLineText(view), rule, format, !!scale.grades || scale.worst > scale.best) : undefined,
    method: method && { text: method.text, link: method.url ? linked(messages.method, method.url) : undefined },
    origin: [
      publisher && linked(publisher.name, publisher.url),
      published && { text: messages.published(format.date(published)) },
      updated && { text: messages.updated(format.date(updated)) },
      url && linked(messages.permalink, url),
    ].filter((fact) => typeof fact === 'object'),
  };
};
