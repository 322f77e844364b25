/**
 * Both ends of Wilson's interval in per cent, by bisection of its definition: the shares x for which the observed share
 * lies within z standard errors of x. Shares no formula with the library.
 */
export const wilsonEnds = (ship: number, skip: number, z = 1.959964): [low: number, high: number] => {
  const lower = (successes: number, failures: number) => {
    const trials = successes + failures;
    let [outside, inside] = [0, successes / trials];
    for (let step = 0; step < 200; step += 1) {
      const x = (outside + inside) / 2;
      if (successes / trials - x > z * Math.sqrt(x * (1 - x) / trials)) outside = x;
      else inside = x;
    }
    return 100 * inside;
  };
  return [lower(ship, skip), 100 - lower(skip, ship)];
};
