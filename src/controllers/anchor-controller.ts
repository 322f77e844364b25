import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Status } from '../context/comparison-context.js';
import { fragment } from './fragment.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly status: Status };

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
    // What comes later than the first drawing must not take the focus of somebody who reads by now.
    if (/loaded|failed/.test(this.#host.status)) this.#waiting = false;
  }

  #changed = (): void => {
    this.#waiting = true;
    // The address may also ask for, or no longer ask for, the author's view.
    this.#host.requestUpdate();
  };

  /** The places that the address may mean, as it stands and decoded; none when it means another element. */
  get places(): string[] {
    const { id } = this.#host;
    const raw = fragment();
    const fragments = [raw];
    try {
      fragments.push(decodeURIComponent(raw));
    } catch {
      // An address that is not encoded as such is taken as it stands alone.
    }
    return fragments.filter((it) => id && it.startsWith(`${id}-`)).map((it) => it.slice(id.length + 1));
  }

  #go(): void {
    const root = this.#host.shadowRoot;
    const [target] = this.places.flatMap((place) =>
      root?.getElementById(place) ?? root?.getElementById(`tool-${place}`) ?? []);
    if (!target) return;
    this.#waiting = false;
    // Focus first: what is skipped because it is far away has no box to scroll to before.
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }
}
