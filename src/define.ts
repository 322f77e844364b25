import { BookmarkButton } from './elements/bookmark-button/bookmark-button.js';
import { BookmarkList } from './elements/bookmark-list/bookmark-list.js';
import { CommunityVote } from './elements/community-vote/community-vote.js';
import { ComparePanel } from './elements/compare-panel/compare-panel.js';
import { ComparisonProvider } from './elements/comparison-provider/comparison-provider.js';
import { DecisionTable } from './elements/decision-table/decision-table.js';
import { NewsletterSignup } from './elements/newsletter-signup/newsletter-signup.js';
import { register } from './elements/register.js';
import { ReviewerScorecard } from './elements/reviewer-scorecard/reviewer-scorecard.js';
import { ToolCard } from './elements/tool-card/tool-card.js';
import { VerdictBadge } from './elements/verdict-badge/verdict-badge.js';

// The provider comes first, so that the elements inside it find it at once.
register({
  'comparison-provider': ComparisonProvider,
  'decision-table': DecisionTable,
  'reviewer-scorecard': ReviewerScorecard,
  'bookmark-list': BookmarkList,
  'tool-card': ToolCard,
  'verdict-badge': VerdictBadge,
  'compare-panel': ComparePanel,
  'newsletter-signup': NewsletterSignup,
  'community-vote': CommunityVote,
  'bookmark-button': BookmarkButton,
});

// Keeps the types of the tags and events in the declarations of this file.
export type * from './index.js';
