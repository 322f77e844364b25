/** Prints numbers, days and lists the way of one language. */
export interface Format {
  /** @param decimals the least number of digits after the point; all that there are by default */
  number: (value: number, decimals?: number) => string;
  /** @param currency three letters; without one, the amount alone */
  money: (value: number, currency: string | undefined) => string;
  /** Of a number from 0 to 100. */
  percent: (value: number) => string;
  /** Of a day, `YYYY-MM-DD`. */
  date: (day: string) => string;
  /** Several in one line, as in `A, B, C`. */
  list: (items: readonly string[]) => string;
}
