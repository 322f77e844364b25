/** How often something calls a function of the language, such as `Math.min`: work, measured whatever the load. */
export const callsOf = (
  owner: object, name: string, run: () => void, worth: (self: unknown, args: unknown[]) => number = () => 1,
): number => {
  const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
  let calls = 0;
  Reflect.set(owner, name, new Proxy(real, {
    apply(target, self, args: unknown[]) {
      calls += worth(self, args);
      return Reflect.apply<unknown, unknown[], unknown>(target, self, args);
    },
  }));
  try {
    run();
  } finally {
    Reflect.set(owner, name, real);
  }
  return calls;
};
