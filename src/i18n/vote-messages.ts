import type { Format } from './format.js';
import type { Messages } from './messages.js';

/** What is said where readers vote; the functions use the words beside them. */
export interface VoteMessages {
  leaning: string;
  firm: string;
  undo: string;
  saving: string;
  /** The vote is taken back. */
  unsaid: string;
  notSaved: string;
  /** The service takes no more for a while. */
  tooMany: string;
  closed: string;
  /** Where votes stay in the browser. */
  hereOnly: string;
  /** Where the browser keeps nothing. */
  pageOnly: string;
  /** Name of the two buttons together. */
  voteOn: (name: string) => string;
  /** @param stance as in `ship` */
  yourVote: (stance: string) => string;
  /** The interval in words: low and high in per cent to one decimal. */
  between(this: Messages & VoteMessages, low: number, high: number, votes: number, format: Format): string;
}

export const englishVotes: VoteMessages = {
  leaning: 'Leaning',
  firm: 'Firm',
  undo: 'Undo',
  saving: 'Saving your vote',
  unsaid: 'Your vote is taken back.',
  notSaved: 'Your vote was not saved.',
  tooMany: 'Your vote was not saved: too many at once. Try again in a minute.',
  closed: 'Voting closed',
  hereOnly: 'Your vote stays in this browser.',
  pageOnly: 'This browser keeps nothing: your vote lasts until you leave the page.',
  voteOn: (name) => `Your vote on ${name}`,
  yourVote: (stance) => `Your vote: ${stance}.`,
  between(low, high, votes, { number, percent }) {
    return `${number(votes)} vote${votes === 1 ? '' : 's'}: among all readers, between ${percent(low)} and ${
      percent(high)} ${this.shipStance}, most likely`;
  },
};
