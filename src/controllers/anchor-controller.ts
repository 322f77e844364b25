import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Status } from '../context/comparison-context.js';
import { fragment } from './fragment.js';

export type AnchorHost = ReactiveControllerHost & HTMLElement & { readonly status: Status };

/**
 * Makes `#<host id>-<place>` in the page's address go to a place inside the host's root, which the page itself cannot
 * reach: an element of that id, else the card of the tool with that id. Once it has been drawn, and at every change of
 * the address, for which the host asks for an update.
 */
export class AnchorController implements ReactiveController {
  #host: AnchorHost;
  /** The fragment that has led to a place already, or no longer can. */
  #done: string | undefined;

  /** @param late whether where the address leads now is no longer of interest */
  constructor(host: AnchorHost, late: boolean | undefined) {
    this.#host = host;
    if (late) this.#done = fragment();
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#done === fragment()) return;
    const found = this.#go();
    // What comes later than the first drawing must not take the focus of somebody who reads by now.
    if (found || this.#host.status === 'loaded' || this.#host.status === 'failed') this.#done = fragment();
  }

  /** The places that the address may mean, as it stands and decoded; none when it means another element. */
  get places(): string[] {
    const { id } = this.#host;
    // Some DOMs of unit tests have no address.
    const written = (globalThis as { location?: Location }).location?.hash.slice(1) ?? '';
    return [written, fragment()]
      .filter((it) => id && it.startsWith(`${id}-`)).map((it) => it.slice(id.length + 1));
  }

  /** Whether there is such a place. */
  #go(): boolean {
    const root = this.#host.shadowRoot;
    const [target] = this.places.flatMap((place) =>
      root?.getElementById(place) ?? root?.getElementById(`tool-${place}`) ?? []);
    if (!target) return false;
    // Focus first: what is skipped because it is far away has no box to scroll to before.
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    return true;
  }
}
