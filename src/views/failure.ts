import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { sheet } from './sheet.js';

/** What readers see where nothing can be shown: one calm sentence and, where it may help, a button to try again. */
export const failure = (language: Language, retry: (() => void) | undefined): TemplateResult => sheet(language, html`
  <p class="failed">
    ${language.messages.failed}
    ${retry ? html`
      <button class="button" part="retry button" type="button" @click=${retry}>${language.messages.retry}</button>`
      : nothing}</p>`);
