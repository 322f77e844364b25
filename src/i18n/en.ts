import type { Format } from './format.js';
import type { Messages } from './messages.js';

/** `2 of 4 takes` */
const some = (part: number, all: number, noun: string, { number }: Format): string =>
  `${number(part)} of ${number(all)} ${noun}${all === 1 ? '' : 's'}`;

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
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${some(ship, counted, 'reviewer', format)}`;
  },
  takes(counted, panel, format) {
    return counted < panel ? `${this.early}: ${some(counted, panel, 'take', format)}`
      : `${format.number(counted)} take${counted === 1 ? '' : 's'}`;
  },
  bars(worst, best, shipScore, reversed) {
    return `Each bar runs from ${worst} to ${best}${reversed ? ', the best score' : ''}; the tick at ${
      shipScore} is the ${this.shipStance} line.`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    return `A score of ${shipScore} or ${better ? 'better' : 'more'} counts as ${this.shipStance}. A tool is ${
      this.ship} at ${percent(shipShare)} of the panel or more, ${this.skip} at ${percent(skipShare)} or less, ${
      this.mixed} between.`;
  },
  asOf: (date) => `As of ${date}`,
  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,
};
