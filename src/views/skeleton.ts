import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { sheet } from './sheet.js';

/**
 * Stands in for a panel on its way, about as tall as it will be.
 *
 * @param sections those that will be drawn: `header cards decision scorecard`
 * @param count tools that will be shown
 */
export const skeleton = (language: Language, sections: readonly string[], count: number): TemplateResult =>
  sheet(language, html`
    <div part="skeleton" role="status" aria-busy="true" aria-label=${language.messages.loading}>
      ${sections.map((section) => html`<div class="bone bone-${section}"></div>`)}
    </div>`, { count });
