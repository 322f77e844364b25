import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Makes `#<host id>-<place>` in the page's address go to a place inside the host's root, which the page itself cannot
 * reach: an element of that id, else the card of the tool with that id. Once it has been drawn, and at every change.
 */
export class AnchorController implements ReactiveController {
  #host: Host;
  #waiting = true;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  hostUpdated(): void {
    if (this.#waiting) this.#go();
  }

  #changed = (): void => {
    this.#waiting = true;
    // The address may also ask for, or no longer ask for, the author's view.
    this.#host.requestUpdate();
  };

  #go(): void {
    const { id, renderRoot } = this.#host;
    if (!id) return;
    let fragment = location.hash.slice(1);
    try {
      fragment = decodeURIComponent(fragment);
    } catch {
      // An address that is not encoded as such is taken as it stands.
    }
    if (!fragment.startsWith(`${id}-`)) return;
    const place = fragment.slice(id.length + 1);
    const byId = (name: string): HTMLElement | null => renderRoot.querySelector(`#${CSS.escape(name)}`);
    const target = byId(place) ?? byId(`tool-${place}`);
    if (!target) return;
    this.#waiting = false;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}
