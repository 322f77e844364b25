import type { Review, Reviewer } from '../model/schema.js';
import { outOf } from './figure.js';
import { linked, type Linked } from './link.js';
import type { MarkName } from './mark.js';
import { paragraphsOf, stanceWord } from './text.js';
import type { ToolView, View } from './view.js';

/** What heads a row of the scorecard. */
export interface ReviewerContent extends Pick<Reviewer, 'avatar' | 'bio' | 'disclosure'> {
  name: Linked;
  /** What the reviewer is, and the weight where weights differ. */
  facts: string[];
}

/** A cell of the scorecard: what a reviewer says of a tool. */
export interface Opinion extends Pick<Review, 'score' | 'date'> {
  mark: MarkName;
  /** `88/100` */
  points: string | undefined;
  /** The word for the stance, where there is one. */
  stance: string | undefined;
  take: string[];
  /** The date as printed. */
  day: string | undefined;
  link: Linked & { label: string } | undefined;
  /** What stands in place of all that. */
  missing: string | undefined;
}

/** How to read the bars, where there are any. */
export const barsNote = ({ tools, messages, format, comparison: { rule } }: View): string =>
  tools.some(({ reviews }) => reviews.some((review) => review?.score !== undefined))
    ? messages.bars(rule.shipScore, format) : '';

export const reviewerContent = ({ messages, format, weighted }: View, reviewer: Reviewer): ReviewerContent => {
  const { name, kind, url, weight } = reviewer;
  return {
    ...reviewer,
    name: linked(name, url),
    facts: [kind ? messages[kind] : '', weighted ? `${messages.weight} ${format.number(weight)}` : ''].filter(Boolean),
  };
};

/** @param index the reviewer's place in the panel */
export const opinion = (view: View, { tool, reviews, stances }: ToolView, index: number): Opinion => {
  const { messages, format, panel } = view;
  const review = reviews[index];
  const { score, take, date, url } = review ?? {};
  const mark = stances[index] ?? 'none';
  return {
    ...review,
    mark,
    points: score === undefined ? undefined : outOf(format, score),
    stance: stanceWord(view, mark),
    take: paragraphsOf(take),
    day: date && format.date(date),
    link: url ? { ...linked(messages.review, url), label: `${messages.review}: ${panel[index]?.name}, ${tool.name}` }
      : undefined,
    missing: review ? undefined : messages.noTake,
  };
};
