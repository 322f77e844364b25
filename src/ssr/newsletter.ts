import { signupOf, type SignupOptions } from '../content/newsletter.js';
import { languageFor } from '../i18n/language.js';
import { newsletterMessages } from '../i18n/newsletter-messages.js';
import { attribute, paragraph, xml } from './xml.js';

export interface RenderNewsletterOptions extends SignupOptions {
  heading?: string | null | undefined;
  summary?: string | null | undefined;
  /** Label of the consent checkbox; a sentence of ours by default. */
  consentLabel?: string | null | undefined;
  smallPrint?: string | null | undefined;
  /** Language tag of our words; its locale must have been added, else they are English. */
  locale?: string | undefined;
}

/**
 * A sign-up as a whole `<newsletter-signup>` with a plain form inside, which posts without JavaScript and gives way to
 * the element's own. All text is escaped.
 *
 * @returns nothing where the action is missing, broken, or neither http nor https
 */
export const renderNewsletter = (options: RenderNewsletterOptions): string => {
  const { heading, summary, consentLabel, smallPrint, locale = '' } = options;
  const signup = signupOf(options);
  if (!signup) return '';
  const { action, method, field, consent, trap, extra } = signup;
  const messages = { ...newsletterMessages, ...languageFor(locale).messages };
  const own = [
    attribute('action', options.action), attribute('method', options.method), attribute('field', options.field),
    attribute('heading', heading), attribute('summary', summary), attribute('consent', options.consent),
  ].join('');
  // The label of the element's own checkbox waits for that, so that it is not read twice.
  return `<newsletter-signup${own}>${String(xml`
<form${attribute('action', action)}${attribute('method', method)}>
${heading && xml`<h3 dir="auto">${heading}</h3>`}
${paragraph('', summary)}
<p><label>${messages.signupEmail} <input type="email"${attribute('name', field)} autocomplete="email"
  required="required" dir="ltr" /></label></p>
${consent && xml`<p><label><input type="checkbox"${attribute('name', consent.name)}${
  attribute('value', consent.value)} required="required" /> ${consentLabel || messages.signupConsent}</label></p>`}
${trap && xml`<p hidden="hidden"><label>${messages.signupTrap} <input type="text"${
  attribute('name', trap)} tabindex="-1" autocomplete="off" /></label></p>`}
<p>${Object.entries(extra).map(([name, value]) => xml`<input type="hidden"${attribute('name', name)}${
  attribute('value', value)} />`)}<button type="submit">${messages.signupButton}</button></p>
</form>
${consent && consentLabel && xml`<span slot="consent" hidden="hidden">${consentLabel}</span>`}
${paragraph('', smallPrint)}`)}</newsletter-signup>`;
};
