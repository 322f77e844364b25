/**
 * Numbers as integers at one common power of ten, so that sums, products and comparisons of them are exact.
 * A number counts as the decimal that `String(n)` prints, which is what its author wrote: 0.1 is one tenth.
 *
 * @param values finite numbers, of any exponent
 * @returns one integer a number, in order; [0.5, 2] → [5n, 20n]
 * @see ECMA-262, Number::toString (the shortest decimal that reads back as the number)
 */
export const toIntegers = (values: readonly number[]): bigint[] => {
  const decimals = values.map((value) => {
    const [digits = '', exponent = '0'] = String(value).split('e');
    const [whole = '', fraction = ''] = digits.split('.');
    return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
  });
  const least = decimals.reduce((low, { exponent }) => Math.min(low, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
};
