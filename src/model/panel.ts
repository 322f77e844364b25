import { own } from './own.js';
import type { Comparison, Reviewer } from './schema.js';

/** A reviewer who is reviewed by id alone: weight 1, the id as name with its first character upper-cased. */
export const unlisted = (id: string): Reviewer =>
  own({ id, name: id.replace(/^./u, (first) => first.toUpperCase()), weight: 1 });

/**
 * The reviewers who have a row, in row order: the listed ones in the order of the list, then the others by first
 * appearance in the reviews of the shown tools. A reviewer without a review of any shown tool has no row.
 */
export const panel = ({ reviewers, tools }: Comparison): Reviewer[] => {
  const listed = new Map(reviewers.map((reviewer) => [reviewer.id, reviewer]));
  const present = new Set(tools.flatMap((tool) => tool.reviews.map((review) => review.reviewer)));
  return [
    ...reviewers.filter((reviewer) => present.has(reviewer.id)),
    ...[...present].filter((id) => !listed.has(id)).map(unlisted),
  ];
};

/** Those of a panel who count: whose weight is positive. */
export const counting = (rows: readonly Reviewer[]): Reviewer[] => rows.filter(({ weight }) => weight > 0);
