/**
 * The ratio as a whole number, halves rounded up, without passing through a floating-point quotient.
 *
 * @param numerator ≥ 0
 * @param denominator > 0
 * @see IEEE 754-2019, 4.3.1 roundTiesToAway (the same for what is not negative)
 */
export const roundHalfUp = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));
