import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sendSignup, type SignupResult } from '../stores/signup.js';

/** How far a sign-up has come; `page` is over before anybody sees it. */
export type SignupState = Exclude<SignupResult, 'page'> | 'idle' | 'sending' | 'blocked';

/** Sends a form for a host, once, and tells how far that has come. */
export class SignupController implements ReactiveController {
  state: SignupState = 'idle';

  #host: ReactiveControllerHost;
  #blocked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('securitypolicyviolation', this.#policy);
    addEventListener('pageshow', this.#back);
  }

  hostDisconnected(): void {
    document.removeEventListener('securitypolicyviolation', this.#policy);
    removeEventListener('pageshow', this.#back);
  }

  /** Whether there is nothing to send: it is on its way, or what stands in the form is on the list. */
  get isDone(): boolean {
    return /^(sending|thanks|already)$/.test(this.state);
  }

  become(state: SignupState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Sends a form where the page stays if its answer can be read there, and submits it as a form if not. */
  async send(form: HTMLFormElement): Promise<void> {
    this.become('sending');
    this.#blocked = false;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const result = await sendSignup(form.action, body, {
      fetch: (url, init) => fetch(url, init),
      origin: location.origin,
      wasBlocked: this.#wasBlocked,
    });
    if (result !== 'page') this.become(result);
    // A field may be called `submit`.
    else HTMLFormElement.prototype.submit.call(form);
  }

  /** Browsers tell of it in a task of its own. */
  #wasBlocked = async (): Promise<boolean> => {
    await new Promise((resolve) => { setTimeout(resolve); });
    return this.#blocked;
  };

  #policy = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src') this.#blocked = true;
    if (effectiveDirective === 'form-action' && this.state === 'sending') this.become('blocked');
  };

  /** A page that the reader comes back to is as it was left: on its way. */
  #back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.state === 'sending') this.become('idle');
  };
}
