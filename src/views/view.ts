import { formatFor, type Format } from '../i18n/format.js';
import { messagesFor, type Messages } from '../i18n/messages.js';
import { panel } from '../model/panel.js';
import type { Comparison, Review, Reviewer, Tool } from '../model/schema.js';
import { stance } from '../model/stance.js';
import { verdict, verdictOfCounts, type Verdict } from '../model/verdict.js';
import { nameOf, type MarkName } from './marks.js';

/** A tool with what the rule says about it. */
export interface ToolView {
  tool: Tool;
  verdict: Verdict;
  /** The same of the votes; their certainty is for where votes are cast. */
  community: Verdict;
  /** Its reviews in the order of the panel, undefined where a reviewer has none. */
  reviews: (Review | undefined)[];
  /** Their stances, in the same order. */
  stances: MarkName[];
}

/** Everything that the views draw, computed once. */
export interface View {
  comparison: Comparison;
  messages: Messages;
  format: Format;
  /** The given title, else the names of the shown tools. */
  title: string;
  /** Reviewers who have a row, in row order. */
  panel: Reviewer[];
  tools: ToolView[];
  /** The reviewer, where there is one over all shown tools. */
  alone: Reviewer | undefined;
  /** Whether the reviewers' weights differ. */
  weighted: boolean;
}

/**
 * What is to be drawn of a comparison.
 *
 * @param locale language tag for numbers and dates; by default that of the messages
 * @param base messages that the comparison's own words are laid over
 */
export const viewOf = (comparison: Comparison, locale?: string, base?: Messages): View => {
  const messages = messagesFor(comparison.words, base);
  const reviewers = panel(comparison);
  return {
    comparison,
    messages,
    format: formatFor(locale ?? messages.locale),
    title: comparison.title ?? comparison.tools.map(({ name }) => name).join(` ${messages.vs} `),
    panel: reviewers,
    tools: comparison.tools.map((tool) => {
      const byReviewer = new Map(tool.reviews.map((review) => [review.reviewer, review]));
      const reviews = reviewers.map(({ id }) => byReviewer.get(id));
      return {
        tool,
        verdict: verdict(tool, comparison),
        community: verdictOfCounts(tool.community?.ship ?? 0, tool.community?.skip ?? 0, comparison.rule),
        reviews,
        stances: reviews.map((review) => nameOf(review ? stance(review, comparison.rule).verdict : null)),
      };
    }),
    alone: reviewers.length === 1 ? reviewers[0] : undefined,
    weighted: reviewers.some(({ weight }) => weight !== reviewers[0]?.weight),
  };
};
