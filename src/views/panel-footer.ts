import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linked, wideSpace } from './text.js';
import type { View } from './view.js';

/** Where the comparison comes from: publisher, day and address, as far as they are known. */
export const originOf = (
  { comparison: { publisher, updated, url }, messages, format }: View,
): { text: string; url?: string | undefined }[] => [
  publisher && { text: publisher.name, url: publisher.url },
  updated && { text: messages.updated(format.date(updated)) },
  url && { text: messages.permalink, url },
].filter((fact) => typeof fact === 'object');

/** The rule, how the reviews were made, and where the comparison comes from. */
export const panelFooter = (view: View): TemplateResult => {
  const { comparison: { rule, method }, messages, format, authored } = view;
  const origin = originOf(view);
  return html`
    <footer class="foot fine" part="footer">
      <p dir="auto">${messages.rule(rule, format)}</p>
      <p dir="auto">${method && [authored(method.text), ' ', method.url && linked(messages.method, method.url)]}</p>
      <p>${origin.map(({ text, url }, index) => html`
        <bdi>${linked(text, url)}${origin[index + 1] ? wideSpace : nothing}</bdi>`)}</p>
    </footer>`;
};
