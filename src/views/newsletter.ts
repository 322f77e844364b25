import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Signup } from '../content/newsletter.js';
import type { Language } from '../i18n/language.js';
import type { NewsletterMessages } from '../i18n/newsletter-messages.js';
import { sheet } from './sheet.js';

export interface NewsletterView {
  language: Language;
  messages: NewsletterMessages;
  signup: Signup;
  heading?: string | null | undefined;
  summary?: string | null | undefined;
  /** What the reader has typed before the form was there. */
  email: string;
  agreed: boolean;
  /** What became of it; nothing as long as nothing has. */
  said: string | undefined;
  /** Whether there is nothing to send. */
  done: boolean;
  submit: (event: SubmitEvent) => void;
  /** The reader changes something. */
  input: () => void;
}

const consentOf = ({ signup: { consent }, messages, agreed }: NewsletterView): TemplateResult | typeof nothing =>
  consent ? html`
    <label class="agree">
      <input part="checkbox" type="checkbox" name=${consent.name} value=${consent.value} ?checked=${agreed} required>
      <span part="consent"><slot name="consent">${messages.signupConsent}</slot></span>
    </label>` : nothing;

/** For machines that fill in whatever they find: out of sight, of the keyboard's way and of assistive technology. */
const trapOf = ({ signup: { trap }, messages }: NewsletterView): TemplateResult => html`
  <div class="trap" aria-hidden="true">
    <label>${messages.signupTrap}
      <input type="text" name=${trap ?? nothing} tabindex="-1" autocomplete="off"></label>
  </div>`;

/** The form of a newsletter. It works as a form before anybody listens to it. */
export const newsletterForm = (view: NewsletterView): TemplateResult => {
  const { language, messages, signup, heading, summary, said, done } = view;
  // The author's texts are in the language of the page, also where ours are in English.
  const lang = language.page === language.lang ? nothing : language.page || nothing;
  return sheet(language, html`
    <form class="signup" part="form" action=${signup.action} method=${signup.method} @submit=${view.submit}
      @input=${view.input}>
      ${heading ? html`<h3 class="section" part="heading" dir="auto" lang=${lang}>${heading}</h3>` : nothing}
      ${summary ? html`<p part="summary" dir="auto" lang=${lang}>${summary}</p>` : nothing}
      <div class="ask">
        <div>
          <label class="fine" part="label" for="email">${messages.signupEmail}</label>
          <input id="email" part="input" type="email" name=${signup.field} value=${view.email} autocomplete="email"
            required dir="ltr">
        </div>
        ${consentOf(view)}
        <button class="button" part="button" type="submit" aria-disabled=${done ? 'true' : nothing}>
          ${messages.signupButton}</button>
      </div>
      ${trapOf(view)}
      ${Object.entries(signup.extra).map(([name, value]) => html`<input type="hidden" name=${name} value=${value}>`)}
      <div class="said" part="message" role="status">${said ?? nothing}</div>
      <div class="fine" part="small-print"><slot></slot></div>
    </form>`);
};
