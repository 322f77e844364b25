/** The model alone: what a comparison file is, how it is read, and what follows from it. No page, no Lit. */
export type { WordList } from './choose.js';
export { community, leaningShare, wilsonZ, type CommunityVerdict } from './community.js';
export { coverage, type Coverage } from './coverage.js';
export { flip, type Flip } from './flip.js';
export { panel } from './panel.js';
export { panelScore } from './panel-score.js';
export { parse, type ParseResult } from './parse.js';
export { pick, type PickReason, type PickResult, type ToolMean } from './pick.js';
export type { ParseOptions } from './read-input.js';
export {
  agreedOneIn, contradictionGap, defaultRule, meanLead, minimumCounted, scoreGap, splitOneIn, splitRange,
} from './rule.js';
export type {
  Cell, Community, Comparison, ComparisonInput, Criterion, NamedLink, Offer, Picture, Plan, Pricing, Problem, Rating,
  Review, Reviewer, Row, Rule, Scale, Score, Stance, Tool, ToolInput, ToolLink, Words,
} from './schema.js';
export { select } from './select.js';
export { split, type Split } from './split.js';
export { contradicts, stance, type StanceOfReview } from './stance.js';
export { verdict, verdictOfCounts, type Verdict, type VerdictName } from './verdict.js';
export { wordKeys, type WordKey } from './words.js';
export { schema } from './zod-schema.js';
