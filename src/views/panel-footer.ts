import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linked, wideSpace } from './text.js';
import type { View } from './view.js';

/** The rule, how the reviews were made, and where the comparison comes from. */
export const panelFooter = ({ comparison, messages, format, authored }: View): TemplateResult => {
  const { rule, method, publisher, updated, url } = comparison;
  const origin = [
    publisher && linked(publisher.name, publisher.url),
    updated && messages.updated(format.date(updated)),
    url && linked(messages.permalink, url),
  ].filter(Boolean);
  return html`
    <footer class="foot fine" part="footer">
      <p dir="auto">${messages.rule(rule, format)}</p>
      <p dir="auto">${method && [authored(method.text), ' ', method.url && linked(messages.method, method.url)]}</p>
      <p>${origin.map((fact, index) => html`<bdi>${fact}${origin[index + 1] ? wideSpace : nothing}</bdi>`)}</p>
    </footer>`;
};
