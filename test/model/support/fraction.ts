/** Exact fractions: an oracle that shares nothing with the library's integers at a common power of ten. */
export interface Fraction { top: bigint; bottom: bigint }

export const over = (top: bigint | number, bottom: bigint | number = 1): Fraction =>
  ({ top: BigInt(top), bottom: BigInt(bottom) });
export const plus = (a: Fraction, b: Fraction): Fraction =>
  over(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction): Fraction => over(a.top * b.top, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, over(-b.top, b.bottom));
/** b must be positive. */
export const divide = (a: Fraction, b: Fraction): Fraction => over(a.top * b.bottom, a.bottom * b.top);
export const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, over(0));
/** Negative, zero or positive, as a − b is. */
export const compare = (a: Fraction, b: Fraction): number => {
  const { top } = minus(a, b);
  return top > 0n ? 1 : top < 0n ? -1 : 0;
};

/** The decimal that the number prints as, read digit by digit. */
export const decimal = (value: number): Fraction => {
  let [top, bottom, seenPoint] = [0n, 1n, false];
  const [, digits = '', exponent = '0'] = /^([\d.]+)(?:e(.+))?$/.exec(String(value)) ?? [];
  for (const digit of digits) {
    if (digit === '.') seenPoint = true;
    else {
      top = top * 10n + BigInt(digit);
      if (seenPoint) bottom *= 10n;
    }
  }
  for (let left = Number(exponent); left > 0; left -= 1) top *= 10n;
  for (let left = Number(exponent); left < 0; left += 1) bottom *= 10n;
  return over(top, bottom);
};
