import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** Fills in the form of an element as soon as it is there, and sends it. */
const signUp = async (host: Element, email: string): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) {
    const form = host.shadowRoot?.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('[type=email]');
    if (form && field) {
      field.value = email;
      form.requestSubmit();
      return;
    }
    await frame();
  }
};

class SignedUp extends Directive {
  #done = false;

  render(_email: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [email]: [string]): unknown {
    if (!this.#done) void signUp(element, email);
    this.#done = true;
    return noChange;
  }
}

/** `<newsletter-signup ${signedUp('ada@example.org')}>`: an element whose reader has sent the form, once. */
export const signedUp = directive(SignedUp) as (email: string) => unknown;
