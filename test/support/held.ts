/** What code holds of the page: listeners of window and document, observed nodes, and timers that have yet to run. */
export interface Held { listeners: string[]; observed: string[]; timers: number }

type Observers = 'MutationObserver' | 'IntersectionObserver' | 'ResizeObserver';

/**
 * Watches what is taken and let go from now on.
 *
 * @returns what is held at a moment, and what ends the watching
 */
export const watchHeld = (): { held: () => Held; stop: () => void } => {
  const listeners = new Map<EventTarget, Map<unknown, string>[]>([[window, []], [document, []]]);
  const observed = new Set<Set<Node>>();
  const timers = new Set<unknown>();
  const undo: (() => void)[] = [];
  const replace = <Of extends object, Key extends keyof Of>(of: Of, key: Key, by: (old: Of[Key]) => Of[Key]): void => {
    const old = of[key];
    const own = Object.hasOwn(of, key);
    of[key] = by(old);
    undo.push(() => { if (own) of[key] = old; else Reflect.deleteProperty(of, key); });
  };

  replace(EventTarget.prototype, 'addEventListener', (add) => function (this: EventTarget | undefined, ...args) {
    const target = this ?? window;
    const [type, callback] = args;
    const same = listeners.get(target)?.find((entry) => entry.get(callback) === type);
    if (!same) listeners.get(target)?.push(new Map([[callback, type]]));
    add.apply(target, args);
  });
  replace(EventTarget.prototype, 'removeEventListener', (remove) => function (this: EventTarget | undefined, ...args) {
    const target = this ?? window;
    const [type, callback] = args;
    listeners.set(target, listeners.get(target)?.filter((entry) => entry.get(callback) !== type) ?? []);
    remove.apply(target, args);
  });
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] satisfies Observers[]) {
    const nodes = new WeakMap<object, Set<Node>>();
    const { prototype } = globalThis[name] as { prototype: { observe(node: Node): void; disconnect(): void } };
    replace(prototype, 'observe', (observe) => function (this: object, ...args) {
      const own = nodes.get(this) ?? new Set();
      nodes.set(this, own);
      observed.add(own.add(args[0]));
      observe.apply(this as MutationObserver, args);
    });
    replace(prototype, 'disconnect', (disconnect) => function (this: object) {
      nodes.get(this)?.clear();
      disconnect.apply(this as MutationObserver);
    });
  }
  replace(window as { setTimeout: (...args: unknown[]) => unknown }, 'setTimeout', (set) => (callback, ...rest) => {
    const timer = set.call(window, (...args: unknown[]) => {
      timers.delete(timer);
      (callback as (...args: unknown[]) => void)(...args);
    }, ...rest);
    timers.add(timer);
    return timer;
  });
  replace(window as { setInterval: (...args: unknown[]) => unknown }, 'setInterval', (set) => (...args) => {
    const timer = set.apply(window, args);
    timers.add(timer);
    return timer;
  });
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    replace(window as Record<typeof name, (timer?: number) => void>, name, (clear) => (timer) => {
      timers.delete(timer);
      clear.call(window, timer);
    });
  }

  return {
    held: () => ({
      listeners: [...listeners.values()].flat().flatMap((entry) => [...entry.values()]).sort(),
      observed: [...observed].flatMap((nodes) => [...nodes].map(({ nodeName }) => nodeName)).sort(),
      timers: timers.size,
    }),
    stop: () => undo.reverse().forEach((step) => step()),
  };
};
