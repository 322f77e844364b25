import { ComparePanel } from './elements/compare-panel/compare-panel.js';
import { ComparisonProvider } from './elements/comparison-provider/comparison-provider.js';
import { DecisionTable } from './elements/decision-table/decision-table.js';
import { register } from './elements/register.js';
import { ReviewerScorecard } from './elements/reviewer-scorecard/reviewer-scorecard.js';
import { ToolCard } from './elements/tool-card/tool-card.js';
import { VerdictBadge } from './elements/verdict-badge/verdict-badge.js';

// The provider comes first, so that the elements inside it find it at once.
register({
  'comparison-provider': ComparisonProvider,
  'tool-card': ToolCard,
  'compare-panel': ComparePanel,
  'verdict-badge': VerdictBadge,
  'reviewer-scorecard': ReviewerScorecard,
  'decision-table': DecisionTable,
});

// Keeps the types of the tags and events in the declarations of this file.
export type * from './index.js';
