import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { sheet } from './sheet.js';

/** What readers see where nothing can be shown: one calm sentence and, where trying again may help, a button. */
export const failure = (language: Language, retryable: boolean): TemplateResult => sheet(language, html`
  <p>
    ${language.messages.failed}
    ${retryable ? html`
      <button class="button" part="retry button" type="button">${language.messages.retry}</button>` : nothing}</p>`);
