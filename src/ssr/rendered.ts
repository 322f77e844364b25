import type { Problem } from '../model/schema.js';

/** What comes of rendering a comparison, in the shape that `parse` has. */
export interface Rendered {
  /** The form that was asked for; null when nothing can be shown. */
  value: string | null;
  /** What was left out of the data, or is doubtful in it. */
  problems: Problem[];
  /** The value, or no text at all: for template strings. */
  toString(): string;
}

export const rendered = (value: string | null, problems: Problem[]): Rendered =>
  ({ value, problems, toString: () => value ?? '' });
