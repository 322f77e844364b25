import type { ContextEvent } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { comparisonContext, providerArrived, type ComparisonState } from '../context/comparison-context.js';

type Request = ContextEvent<typeof comparisonContext>;

/**
 * Answers the elements inside a host that ask for a comparison: the provider's part of the context protocol that Lit's
 * `@lit/context` speaks as well.
 *
 * @returns what tells them a state, the first and each that follows, until they leave
 */
export const provide = (host: ReactiveControllerHost & HTMLElement): (state: ComparisonState) => void => {
  /** Undefined until the host has first looked for its data. */
  let state: ComparisonState | undefined;
  const tell = new Set<() => void>();
  // On the host itself, so that it goes when the host goes.
  host.addEventListener('context-request', (event) => {
    const { context, callback, subscribe } = event as Request;
    // The host may itself be inside another provider.
    if (context !== comparisonContext || event.composedPath()[0] === host) return;
    event.stopPropagation();
    const leave = (): void => void tell.delete(told);
    const told = (): void => { if (state) callback(state, leave); };
    if (subscribe) tell.add(told);
    told();
  });
  host.addController({
    // Elements that were there first ask again.
    hostConnected: () => void host.dispatchEvent(
      Object.assign(new Event(providerArrived, { bubbles: true, composed: true }), { context: comparisonContext }),
    ),
  });
  return (next) => {
    state = next;
    tell.forEach((told) => told());
  };
};
