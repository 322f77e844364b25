/** Prints numbers, days and lists the way of one language. */
export interface Format {
  number: (value: number) => string;
  /** Of a number from 0 to 100. */
  percent: (value: number) => string;
  /** Of a day, `YYYY-MM-DD`. */
  date: (day: string) => string;
  /** Several in one line, as in `A, B, C`. */
  list: (items: readonly string[]) => string;
}
