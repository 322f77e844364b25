/** The part `newsletter`: the form of a sign-up, and what sends it. */
import { unsafeCSS } from '@lit/reactive-element';
import { signupOf, type Signup } from '../content/newsletter.js';
import { SignupController, type SignupState } from '../controllers/signup-controller.js';
import { NewsletterSubmitEvent } from '../elements/newsletter-event.js';
import type { NewsletterSignup } from '../elements/newsletter-signup/newsletter-signup.js';
import { newsletterMessages, type NewsletterMessages } from '../i18n/newsletter-messages.js';
import { newsletterForm } from '../views/newsletter.js';
import { newsletterStyles } from '../views/newsletter.styles.js';

const styles = unsafeCSS(newsletterStyles);

const words: Partial<Record<SignupState, keyof NewsletterMessages>> = {
  sending: 'signupSending',
  thanks: 'signupThanks',
  already: 'signupAlready',
  refused: 'signupRefused',
  failed: 'signupFailed',
  unreachable: 'signupUnreachable',
  unknown: 'signupUnknown',
  blocked: 'signupBlocked',
};

/** What a host has beside its attributes. */
interface Own {
  controller: SignupController;
  email: string;
  agreed: boolean;
}

const hosts = new WeakMap<NewsletterSignup, Own>();
const told = new WeakSet<NewsletterSignup>();

/** What the reader has typed into the author's own form, which ours takes the place of; the focus comes along. */
const takeOver = (host: NewsletterSignup, { field, consent }: Signup): Omit<Own, 'controller'> => {
  const form = host.querySelector<HTMLFormElement>(':scope > form');
  const at = (name: string | undefined): HTMLInputElement | undefined => {
    const input = name === undefined ? undefined : form?.elements.namedItem(name);
    return input instanceof HTMLInputElement ? input : undefined;
  };
  if (form?.contains(document.activeElement)) {
    void host.updateComplete.then(() => {
      const input = host.shadowRoot?.querySelector('input');
      const { value = '' } = input ?? {};
      input?.focus();
      // A field for addresses has no other way to put the caret behind what is there.
      if (input) Object.assign(input, { value: '' }).value = value;
    });
  }
  return { email: at(field)?.value ?? '', agreed: at(consent?.name)?.checked ?? false };
};

const ownOf = (host: NewsletterSignup, signup: Signup): Own => {
  const own = hosts.get(host) ?? { controller: new SignupController(host), ...takeOver(host, signup) };
  hosts.set(host, own);
  return own;
};

const submitted = (
  event: SubmitEvent, host: NewsletterSignup, { field, method, answersWithPage }: Signup, controller: SignupController,
): void => {
  const form = event.currentTarget as HTMLFormElement;
  const trap = form.querySelector<HTMLInputElement>('.trap input');
  const email = new FormData(form).get(field);
  const stop = (): void => event.preventDefault();
  if (controller.isDone) stop();
  else if (trap?.value) {
    // Where a reader's own machine did it, the second try goes through.
    trap.value = '';
    stop();
    controller.become('failed');
  } else if (!host.dispatchEvent(new NewsletterSubmitEvent(typeof email === 'string' ? email : ''))) stop();
  else if (method === 'get' || answersWithPage) controller.become('sending');
  else {
    stop();
    void controller.send(form);
  }
};

/** The form; nothing, and one warning, where there is no address to send it to. */
export const newsletterSignup = (host: NewsletterSignup): unknown => {
  const { language } = host.speech;
  const signup = signupOf(host, document.baseURI);
  if (!signup) {
    if (!told.has(host)) console.warn('compare-panel: <newsletter-signup> needs an http or https action.', host);
    told.add(host);
    return undefined;
  }
  host.dress(styles);
  const { controller, email, agreed } = ownOf(host, signup);
  const messages = { ...newsletterMessages, ...language.messages };
  const said = words[controller.state];
  return newsletterForm({
    language, messages, signup, email, agreed,
    heading: host.heading, summary: host.summary,
    said: said && messages[said],
    done: controller.isDone,
    submit: (event) => submitted(event, host, signup, controller),
    input: () => { if (controller.state !== 'sending' && controller.state !== 'idle') controller.become('idle'); },
  });
};
