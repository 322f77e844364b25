import { languageFor, primary, type Language } from '../i18n/language.js';
import type { DetailMessages } from '../i18n/detail-messages.js';
import { messagesFor, type Messages } from '../i18n/messages.js';
import { panel } from '../model/panel.js';
import type { Comparison, Review, Reviewer, Scale, Tool } from '../model/schema.js';
import { stance } from '../model/stance.js';
import { scales } from '../model/takes.js';
import { verdict, verdictOfCounts, type Verdict } from '../model/verdict.js';
import type { Details } from './details.js';
import { nameOf, type MarkName } from './mark.js';

/** A tool with what the rule says about it. */
export interface ToolView {
  tool: Tool;
  verdict: Verdict;
  /** The same of the votes; their certainty is for where votes are cast. */
  community: Verdict;
  /** What stands in place of the votes, and beside the logo, where readers take part. */
  vote?: unknown;
  bookmark?: unknown;
  /** Its reviews in the order of the panel, undefined where a reviewer has none. */
  reviews: (Review | undefined)[];
  /** Their stances, in the same order. */
  stances: MarkName[];
}

/** What is known of a comparison before anything is said: the model's answers, and the language to say them in. */
export interface View extends Language {
  /** With the words of details, where there are any. */
  messages: Messages & DetailMessages;
  /** What it was made of. */
  comparison: Comparison;
  language: Language;
  /** The given title, else the names of the shown tools. */
  title: string;
  /** Reviewers who have a row, in row order. */
  panel: Reviewer[];
  tools: ToolView[];
  /** Whether any of them has a verdict: without one nothing is said of the rule. */
  judged: boolean;
  /** What a reviewer's scores run between. */
  scaleOf: (reviewer: string) => Scale;
  /** The reviewer, where there is one over all shown tools. */
  alone: Reviewer | undefined;
  /** What is said of what not every comparison has; undefined where it need not be said. */
  more: Details | undefined;
  /** Whether the reviewers' weights differ. */
  weighted: boolean;
  /** Language of the author's texts, where it is another than that of our words. */
  foreign: string | undefined;
}

/**
 * What there is to say of a comparison.
 *
 * A panel is in two languages where its file, or the page, is in one that we have no words for. The sheet says the one
 * that both are in, else that of the words, and every text of the author's says its own: as many elements more, but
 * only there.
 */
export const viewOf = (comparison: Comparison, language = languageFor(''), more?: Details): View => {
  const messages = messagesFor(comparison.words, { ...more?.words, ...language.messages }) as View['messages'];
  const reviewers = panel(comparison);
  const lang = comparison.lang ?? language.page;
  const foreign = lang && primary(lang) !== primary(language.lang) ? lang : undefined;
  const scaleOf = scales(comparison);
  const tools = comparison.tools.map((tool): ToolView => {
    const byReviewer = new Map(tool.reviews.map((review) => [review.reviewer, review]));
    const reviews = reviewers.map(({ id }) => byReviewer.get(id));
    return {
      tool,
      verdict: verdict(tool, comparison),
      community: verdictOfCounts(tool.community?.ship ?? 0, tool.community?.skip ?? 0, comparison.rule),
      reviews,
      stances: reviews.map((review) => nameOf(
        review ? stance(review, comparison.rule, comparison.scale, scaleOf(review.reviewer)).verdict : null)),
    };
  });
  return {
    ...language,
    comparison,
    language,
    messages,
    lang: foreign ? language.lang : lang,
    foreign,
    title: comparison.title ?? comparison.tools.map(({ name }) => name).join(` ${messages.vs} `),
    panel: reviewers,
    tools,
    judged: tools.some(({ verdict: { counted } }) => counted),
    scaleOf,
    more,
    alone: reviewers.length === 1 ? reviewers[0] : undefined,
    weighted: reviewers.some(({ weight }) => weight !== reviewers[0]?.weight),
  };
};
