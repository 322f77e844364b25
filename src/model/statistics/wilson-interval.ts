/**
 * Wilson's score interval of a share, in per cent from 0 to 100, rounded to one decimal: for printing. What depends on
 * an end is decided by `compareWilsonLower`, exactly.
 *
 * @param successes 0 to `trials`
 * @param trials > 0
 * @param z standard normal quantile: 1.959964 for 95 %
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @see L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion, Statist. Sci. 16 (2001)
 */
export const wilsonInterval = (successes: number, trials: number, z: number): [low: number, high: number] => {
  const share = successes / trials;
  const spread = z * z / trials;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  // The ends of the formula lie within 0 and 1; what floating point adds to them is gone with the rounding.
  const end = (sign: number) => Math.round((centre + sign * half) / (1 + spread) * 1000) / 10;
  return [end(-1), end(1)];
};
