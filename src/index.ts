export { BookmarkButton } from './elements/bookmark-button/bookmark-button.js';
export { BookmarkList } from './elements/bookmark-list/bookmark-list.js';
export { CommunityVote } from './elements/community-vote/community-vote.js';
export { ComparePanel, type SectionName } from './elements/compare-panel/compare-panel.js';
export type { ComparisonElement } from './elements/comparison-element.js';
export type { PartElement } from './elements/part-element.js';
export type { TableElement } from './elements/table-element.js';
export { ComparisonProvider } from './elements/comparison-provider/comparison-provider.js';
export { DecisionTable } from './elements/decision-table/decision-table.js';
export { NewsletterSignup } from './elements/newsletter-signup/newsletter-signup.js';
export { ReviewerScorecard } from './elements/reviewer-scorecard/reviewer-scorecard.js';
export { ToolCard } from './elements/tool-card/tool-card.js';
export { VerdictBadge } from './elements/verdict-badge/verdict-badge.js';
export { BookmarkChangeEvent } from './elements/bookmark-event.js';
export { ComparisonErrorEvent, ComparisonLoadEvent, ToolLinkEvent } from './elements/events.js';
export { NewsletterSubmitEvent } from './elements/newsletter-event.js';
export { CommunityVoteEvent } from './elements/vote-event.js';
export { register } from './elements/register.js';
export { addLocale } from './i18n/add-locale.js';
export type { DetailMessages } from './i18n/detail-messages.js';
export type { Format } from './i18n/format.js';
export type { Messages } from './i18n/messages.js';
export type { Locale } from './i18n/locales.js';
export { comparisonContext } from './context/comparison-context.js';
export type { ComparisonState, Status } from './context/comparison-context.js';
export type {
  Cell, Community, Comparison, ComparisonInput, Criterion, NamedLink, Offer, Picture, Plan, Pricing, Problem, Rating,
  Review, Reviewer, Row, Rule, Scale, Score, Stance, Tool, ToolInput, ToolLink, Words,
} from './model/schema.js';
export type { VerdictName } from './model/verdict.js';
export type { Tally, Vote, VoteStore } from './stores/vote-store.js';
export { version } from './version.js';
