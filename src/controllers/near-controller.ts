import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when a host that waits for it has come within one and a half viewports of the reader, or is being printed. */
export class NearController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #waits: () => boolean;
  #draw: () => void;
  #arrived = false;
  #observer: IntersectionObserver | undefined;

  /** @param draw updates the host at once */
  constructor(host: ReactiveControllerHost & HTMLElement, waits: () => boolean, draw: () => void) {
    this.#host = host;
    this.#waits = waits;
    this.#draw = draw;
    host.addController(this);
  }

  /** Whether the host has no reason to wait, or none any more. */
  get ready(): boolean {
    // Where nothing tells what is near, as in a unit test's DOM, all is.
    this.#arrived ||= !this.#waits() || typeof IntersectionObserver === 'undefined';
    return this.#arrived;
  }

  hostUpdated(): void {
    if (this.ready || this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#arrive();
    }, { rootMargin: '150%' });
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('beforeprint', this.#print);
  }

  #arrive = (): void => {
    this.#arrived = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  // Firefox copies the page as it is when the event has been heard: not even a microtask comes before that.
  #print = (): void => {
    this.#arrive();
    this.#draw();
  };
}
