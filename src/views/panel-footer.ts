import { html, nothing, type TemplateResult } from 'lit';
import { linked } from './text.js';
import type { View } from './view.js';

/** The rule, how the reviews were made, and where the comparison comes from. */
export const panelFooter = ({ comparison, messages, format }: View): TemplateResult => {
  const { rule, method, publisher, updated, url } = comparison;
  return html`<footer class="foot fine" part="footer"><p dir="auto">${messages.rule(format.number(rule.shipScore),
    format.percent(rule.shipShare), format.percent(rule.skipShare))}</p><p dir="auto">${method?.text} ${method?.url
    ? linked(messages.method, method.url) : nothing}</p><p dir="auto">${publisher ? linked(publisher.name, publisher.url)
    : nothing}</p><p>${updated ? messages.updated(format.date(updated)) : nothing}</p><p>${
    url ? linked(messages.permalink, url) : nothing}</p></footer>`;
};
