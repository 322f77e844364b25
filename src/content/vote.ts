import type { Messages } from '../i18n/messages.js';
import type { VoteMessages } from '../i18n/vote-messages.js';
import { community } from '../model/community.js';
import type { Format } from '../i18n/format.js';
import type { Rule, Stance, Tool } from '../model/schema.js';
import type { MarkName } from './mark.js';

/** In what words the votes are told, and by which rule they are judged. */
export interface VoteSpeech {
  say: Messages & VoteMessages;
  format: Format;
  rule: Rule | undefined;
}

/** How the votes on a tool stand, and what has become of the reader's own. */
export interface VoteState {
  ship: number;
  skip: number;
  /** The reader's own vote, as it is shown. */
  mine: Stance | null;
  closed: boolean;
  /** Whether votes stay in this browser, and whether that keeps them. */
  local: 'lasting' | 'page' | undefined;
  /** The day of counts that are the file's. */
  asOf: string | undefined;
  /** What became of the reader's last vote on this page. */
  outcome: 'sending' | 'saved' | 'failed' | 'limited' | undefined;
}

/** What is said of the votes on a tool. */
export interface VoteContent {
  mark: MarkName;
  /** The verdict of the votes; without any, what says so. */
  word: string;
  counts: string | undefined;
  /** `Early`, `Leaning` or `Firm`; undefined without votes. */
  certainty: string | undefined;
  /** The interval in words, for those who cannot see how few there are. */
  interval: string | undefined;
  closed: string | undefined;
  /** Name of the two buttons together. */
  group: string;
  /** None where there is nothing to choose. */
  choices: { stance: Stance; word: string; pressed: boolean }[];
  /** What has become of the reader's vote. */
  status: string;
  /** The word of the button that takes the vote back, or tries again. */
  again: string | undefined;
}

/** What the file says, where no store does. */
export const votesOfFile = ({ community: { ship, skip, asOf } = { ship: 0, skip: 0 } }: Pick<Tool, 'community'>) =>
  ({ ship, skip, asOf, mine: null, closed: false, local: undefined, outcome: undefined }) satisfies VoteState;

const stances = ['ship', 'skip'] as const;

const statusOf = (state: VoteState, { say, format }: VoteSpeech): string => {
  const { outcome, mine, local, asOf, closed } = state;
  const kept = mine && say.yourVote(mine === 'ship' ? say.shipStance : say.skipStance);
  if (outcome === 'sending') return say.saving;
  // Without buttons nothing else says that the vote before it stands.
  if (outcome === 'failed') return [say.notSaved, closed && kept].filter(Boolean).join(' ');
  if (outcome === 'limited') return say.tooMany;
  const own = kept ? kept : outcome === 'saved' ? say.unsaid : asOf ? say.asOf(format.date(asOf)) : '';
  const where = mine && local ? local === 'lasting' ? say.hereOnly : say.pageOnly : '';
  return [own, where].filter(Boolean).join(' ');
};

export const voteContent = (
  { name }: Pick<Tool, 'name'>, state: VoteState, speech: VoteSpeech, votable = true,
): VoteContent => {
  const { say, format, rule } = speech;
  const { verdict, counted, certainty, interval } = community(state.ship, state.skip, rule);
  const failed = state.outcome === 'failed' || state.outcome === 'limited';
  return {
    mark: verdict ?? 'none',
    word: verdict ? say[verdict] : say.noVotes,
    counts: verdict ? say.counts(state.ship, state.skip, format) : undefined,
    certainty: certainty ? say[certainty] : undefined,
    interval: interval ? say.between(...interval, counted, format) : undefined,
    closed: state.closed ? say.closed : undefined,
    group: say.voteOn(name),
    choices: votable && !state.closed ? stances.map((stance) => (
      { stance, word: say[stance], pressed: state.mine === stance })) : [],
    status: statusOf(state, speech),
    again: state.closed || state.outcome === 'sending' ? undefined
      : failed ? say.retry : state.mine ? say.undo : undefined,
  };
};
