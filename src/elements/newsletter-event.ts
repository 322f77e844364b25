/** The form of a newsletter is about to be sent; canceling it sends nothing. */
export class NewsletterSubmitEvent extends Event {
  constructor(readonly email: string) {
    super('newsletter-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'newsletter-submit': NewsletterSubmitEvent;
  }
}
