/** What a sign-up for a newsletter says. The part has the English; a locale has its own beside its other words. */
export interface NewsletterMessages {
  /** Label of the field. */
  signupEmail: string;
  signupButton: string;
  /** Label of the consent checkbox where the author gives none. */
  signupConsent: string;
  /** Label of the field that only machines see. */
  signupTrap: string;
  signupSending: string;
  signupThanks: string;
  signupAlready: string;
  /** The service wants no such address. */
  signupRefused: string;
  /** The service has a fault, or has had too many. */
  signupFailed: string;
  /** Nothing was sent, since nobody is there. */
  signupUnreachable: string;
  /** It was sent, and nobody knows what came of it. */
  signupUnknown: string;
  /** The policy of the page lets nothing out. */
  signupBlocked: string;
}

export const newsletterMessages: NewsletterMessages = {
  signupEmail: 'Email',
  signupButton: 'Subscribe',
  signupConsent: 'I agree to receive this newsletter by email.',
  signupTrap: 'Leave this field empty',
  signupSending: 'Sending…',
  signupThanks: 'Thank you. If an email asks you to confirm, that is the last step.',
  signupAlready: 'You are already on the list.',
  signupRefused: 'Not signed up: the newsletter did not accept this address.',
  signupFailed: 'Not signed up: something went wrong at the newsletter. Please try again later.',
  signupUnreachable: 'Not signed up: the newsletter cannot be reached. Please try again later.',
  signupUnknown: 'No answer came, so you may be signed up or not. Look for an email before you try again.',
  signupBlocked: 'Not signed up: this page is not allowed to send to the newsletter.',
};
