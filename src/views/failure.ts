import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../i18n/messages.js';
import { sheet } from './sheet.js';

/** What readers see where nothing can be shown: one calm sentence and, where trying again may help, a button. */
export const failure = (messages: Messages, retry?: () => unknown): TemplateResult => sheet(undefined, html`
  <p>
    ${messages.failed}
    ${retry ? html`
      <button class="button" part="retry" type="button" @click=${retry}>${messages.retry}</button>` : nothing}
  </p>`);
