import type { Review, Reviewer } from '../model/schema.js';
import { linked, type Line, type Linked } from './link.js';
import type { MarkName } from './mark.js';
import { placeOf, scoreText, shipLineText } from './score.js';
import { paragraphsOf, stanceWord } from './text.js';
import type { ToolView, View } from './view.js';

/** What heads a row of the scorecard. */
export interface ReviewerContent extends Pick<Reviewer, 'avatar' | 'bio' | 'disclosure'> {
  name: Linked;
  /** What the reviewer is, and the weight where weights differ. */
  facts: string[];
}

/** A cell of the scorecard: what a reviewer says of a tool. */
export interface Opinion extends Pick<Review, 'date'> {
  mark: MarkName;
  /** `88/100` */
  points: string | undefined;
  /** Where that is from worst (0) to best (100). */
  place: number | undefined;
  /** The same in stars, where they are asked for. */
  stars?: string;
  /** The word for the stance, where there is one. */
  stance: string | undefined;
  take: string[];
  /** Scores one by one. */
  criteria?: Line[];
  pros?: string[] | undefined;
  cons?: string[] | undefined;
  /** The date as printed. */
  day: string | undefined;
  link: Linked & { label: string } | undefined;
  /** What stands in place of all that. */
  missing: string | undefined;
}

/** How to read the bars, where there are any. */
export const barsNote = (view: View): string => {
  const { tools, messages, format, comparison: { scale: { best, worst } } } = view;
  const ends = [worst, best].map((end) => format.number(end)) as [string, string];
  return tools.some(({ reviews }) => reviews.some((review) => review?.score !== undefined))
    ? messages.bars(...ends, shipLineText(view), worst > best) : '';
};

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
  const scale = view.scaleOf(panel[index]?.id ?? '');
  return {
    date,
    mark,
    points: scoreText(view, score, scale),
    place: placeOf(score, scale),
    ...review && view.more?.opinion(view, review, scale),
    stance: stanceWord(view, mark),
    take: paragraphsOf(take),
    day: date && format.date(date),
    link: url ? { ...linked(messages.review, url), label: `${messages.review}: ${panel[index]?.name}, ${tool.name}` }
      : undefined,
    missing: review ? undefined : messages.noTake,
  };
};
