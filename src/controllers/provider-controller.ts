import type { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { comparisonContext, providerArrived, type ComparisonState } from '../context/comparison-context.js';

type Request = ContextEvent<typeof comparisonContext>;

/**
 * Answers the elements inside a host that ask for a comparison, and tells them of every change until they leave: the
 * provider's part of the context protocol that Lit's `@lit/context` speaks as well.
 */
export class ProviderController implements ReactiveController {
  /** What was told last; undefined until the host has first looked for its data. */
  state: ComparisonState | undefined;

  #host: HTMLElement;
  #tell = new Set<() => void>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    // On the host itself, so that it goes when the host goes.
    host.addEventListener('context-request', (event) => this.#answer(event as Request));
  }

  /** Elements that were there first ask again. */
  hostConnected(): void {
    this.#host.dispatchEvent(
      Object.assign(new Event(providerArrived, { bubbles: true, composed: true }), { context: comparisonContext }),
    );
  }

  provide(state: ComparisonState): void {
    this.state = state;
    this.#tell.forEach((tell) => tell());
  }

  #answer(event: Request): void {
    // The host may itself be inside another provider.
    if (event.context !== comparisonContext || event.composedPath()[0] === this.#host) return;
    event.stopPropagation();
    const leave = (): void => void this.#tell.delete(tell);
    const tell = (): void => { if (this.state) event.callback(this.state, leave); };
    if (event.subscribe) this.#tell.add(tell);
    tell();
  }
}
