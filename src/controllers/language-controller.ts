import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor } from '../i18n/language.js';
import { localeArrived } from '../i18n/locales.js';

const present = new Set<LanguageController>();
const lookAgain = (): void => present.forEach((controller) => controller.look());

/** One for all elements; it looks into every root in which one of them has looked for its language. */
let observer: MutationObserver | undefined;

/** The nearest `lang` at or around an element, across shadow roots, as HTML inherits it; empty where there is none. */
const langAround = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(lookAgain);
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ?? (root instanceof ShadowRoot ? langAround(root.host) : '');
};

/** The language of a host, by the nearest `lang`; the host is drawn anew when that changes or a locale arrives. */
export class LanguageController implements ReactiveController {
  /** Another object whenever it may have changed. */
  language = languageFor('');
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  look(): void {
    this.language = languageFor(langAround(this.#host));
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    present.add(this);
    // The same function is added once.
    addEventListener(localeArrived, lookAgain);
    this.look();
  }

  hostDisconnected(): void {
    present.delete(this);
  }
}
