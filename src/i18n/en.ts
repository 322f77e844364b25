import type { Messages } from './messages.js';

export const en: Messages = {
  locale: 'en',
  ship: 'Ship',
  mixed: 'Mixed',
  skip: 'Skip',
  shipStance: 'ship',
  skipStance: 'skip',
  none: '—',
  noVerdict: 'No verdict yet',
  vs: 'vs',
  panelShip: 'Panel ship',
  community: 'Community',
  entry: 'Entry',
  decision: 'Decision',
  panelVerdict: 'Panel verdict',
  pricing: 'Pricing',
  bestFor: 'Best for',
  category: 'Category',
  scorecard: 'Reviewer scorecard',
  noTake: 'No panel take',
  noVotes: 'No community votes yet',
  sponsored: 'Sponsored',
  yes: 'Yes',
  no: 'No',
  best: 'Best',
  weighted: 'Weighted by reviewer',
  weight: 'Weight',
  persona: 'Persona, not a person',
  ai: 'AI reviewer',
  organization: 'Organization',
  person: 'Person',
  method: 'How we review',
  review: 'Full review',
  permalink: 'Permalink',
  breadcrumb: 'Breadcrumb',
  loading: 'Loading the comparison',
  failed: 'The comparison could not be loaded.',
  retry: 'Try again',
  early: 'Early',
  counts(ship, skip) {
    return `${ship} ${this.shipStance} / ${skip} ${this.skipStance}`;
  },
  takes(counted, panel) {
    return `${this.early}: ${counted} of ${panel} takes`;
  },
  bars(shipScore) {
    return `Each bar runs from 0 to 100; the tick at ${shipScore} is the ${this.shipStance} line.`;
  },
  rule(shipScore, shipShare, skipShare) {
    return `A score of ${shipScore} or more counts as ${this.shipStance}. A tool is ${this.ship} at ${shipShare} of `
      + `the panel or more, ${this.skip} at ${skipShare} or less, ${this.mixed} between.`;
  },
  asOf: (date) => `As of ${date}`,
  updated: (date) => `Updated ${date}`,
};
