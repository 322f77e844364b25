import type { ReactiveControllerHost } from 'lit';
import { languageFor } from '../i18n/language.js';
import { languagesChanged } from '../i18n/locales.js';

/** One for all elements; until the last has left it looks into every root in which one has looked for its language. */
let observer: MutationObserver | undefined;
const hosts = new Set<object>();

/** The nearest `lang` at or around an element, across shadow roots, as HTML inherits it; empty where there is none. */
const langAround = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => dispatchEvent(new Event(languagesChanged)));
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ?? (root instanceof ShadowRoot ? langAround(root.host) : '');
};

/** The language of a host, by the nearest `lang`; the host is drawn anew when that changes or a locale arrives. */
export class LanguageController {
  /** Another object whenever it may have changed. */
  language = languageFor('');

  constructor(host: ReactiveControllerHost & HTMLElement) {
    const look = (): void => {
      this.language = languageFor(langAround(host));
      host.requestUpdate();
    };
    host.addController({
      hostConnected() {
        hosts.add(host);
        addEventListener(languagesChanged, look);
        look();
      },
      hostDisconnected() {
        removeEventListener(languagesChanged, look);
        hosts.delete(host);
        if (hosts.size === 0) observer?.disconnect();
      },
    });
  }
}
