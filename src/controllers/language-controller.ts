import type { ReactiveControllerHost } from 'lit';
import { languageFor } from '../i18n/language.js';
import { languagesChanged } from '../i18n/locales.js';

/** The language of a host, by the nearest `lang`; the host is drawn anew when that changes or a locale arrives. */
export class LanguageController {
  /** Another object whenever it may have changed. */
  language = languageFor('');

  constructor(host: ReactiveControllerHost & HTMLElement) {
    const look = (): void => {
      this.language = languageFor(langAround(host));
      host.requestUpdate();
    };
    const observer = new MutationObserver(look);
    /** The nearest `lang` at or around an element, across shadow roots, as HTML inherits it; empty without any. */
    const langAround = (element: Element): string => {
      const root = element.getRootNode();
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      const lang = element.closest('[lang]')?.getAttribute('lang');
      return lang ?? (root instanceof ShadowRoot ? langAround(root.host) : '');
    };
    host.addController({
      hostConnected() {
        addEventListener(languagesChanged, look);
        look();
      },
      hostDisconnected() {
        removeEventListener(languagesChanged, look);
        observer.disconnect();
      },
    });
  }
}
