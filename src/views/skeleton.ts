import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { sheet } from './sheet.js';

const bones = (count: number): TemplateResult[] => Array.from({ length: count }, () => html`<i class="bone"></i>`);

/** Boxes on the grid of what they stand in for: kicker and title, a card a tool, a label and a column a tool. */
const draw = (section: string, count: number): TemplateResult => {
  if (section === 'header') return html`<div class="head"><i class="bone fine"></i><i class="bone main"></i></div>`;
  return section === 'cards' ? html`<div class="cards">${bones(count)}</div>`
    : html`<div class="bones ${section}">${bones(count + 1)}</div>`;
};

/**
 * Stands in for a panel on its way: about as tall as it will be, and laid out alike at every width.
 *
 * @param sections those that will be drawn: `header cards decision scorecard`
 * @param count tools that will be shown
 */
export const skeleton = (language: Language, sections: readonly string[], count: number): TemplateResult =>
  sheet(language, html`
    <div class="skeleton" part="skeleton" role="status" aria-busy="true" aria-label=${language.messages.loading}>
      ${sections.map((section) => draw(section, count))}
    </div>`, { count, tables: sections.some((section) => /decision|scorecard/.test(section)) });
