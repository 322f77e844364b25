/**
 * Keys of the plain words that a comparison may replace by its own (`words` in the JSON).
 * The built-in texts live in `i18n/`; the model only knows that these names exist.
 */
export const wordKeys = [
  'ship', 'mixed', 'skip', 'none', 'panelShip', 'community', 'entry', 'decision', 'panelVerdict', 'pricing',
  'bestFor', 'category', 'scorecard', 'noTake', 'noVotes', 'sponsored', 'vs', 'noVerdict', 'yes', 'no', 'best',
  'weighted', 'weight', 'persona', 'ai', 'organization', 'person', 'method', 'review', 'permalink',
  'breadcrumb', 'loading', 'failed', 'retry', 'early', 'ratings', 'plans', 'offers', 'pros', 'cons', 'partly', 'na',
  'free', 'was', 'outOfStock', 'preOrder', 'discontinued', 'panelScore', 'aggregate',
] as const;

export type WordKey = (typeof wordKeys)[number];
