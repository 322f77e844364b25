import type { Mark } from './number.js';

/** What is known of a whole sheet, by its cells or by the options. */
export interface Context {
  /** The mark before fractions where a column does not tell. */
  mark: Mark;
  /** Currency of prices that name none. */
  currency?: string | undefined;
  /** What ratings are out of that do not say it. */
  best?: number | undefined;
  /** Whose the rating column is. */
  reviewer?: string | undefined;
  /** Where ratings are from whose heading does not say it. */
  source?: string | undefined;
}
