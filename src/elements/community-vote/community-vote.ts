import type { PropertyDeclarations } from '@lit/reactive-element';
import { votes } from '../../controllers/votes.js';
import type { VoteStore } from '../../stores/vote-store.js';
import { PartElement } from '../part-element.js';

/**
 * @summary What readers say of a tool: the tally, how sure it is, and two buttons to vote.
 *
 * @slot - Fallback: what shows until the part with its code has come, and where it cannot.
 *
 * @fires {CommunityVoteEvent} community-vote - The reader is about to vote (`tool`, `verdict`); cancelable.
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there, or none is needed.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart votes - The tally and what a reader votes with.
 * @csspart tally - Verdict and counts of the votes.
 * @csspart counts - How many said ship and skip.
 * @csspart certainty - How sure so few votes can be.
 * @csspart closed - What says that voting is closed.
 * @csspart vote-button - A button to vote with.
 * @csspart vote-status - What has become of the reader's vote.
 * @csspart vote-again - The button that takes the vote back, or tries again.
 * @csspart announcer - What tells those who listen to the page what has become of the vote; nobody sees it.
 * @csspart ship - Besides `vote-button`, where it is for it.
 * @csspart skip - Besides `vote-button`, where it is against it.
 * @csspart mark - The mark of a verdict.
 * @csspart word - The word of the verdict.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class CommunityVote extends PartElement {
  static override properties: PropertyDeclarations = {
    tool: {},
    votes: {},
    voteStore: { attribute: false },
  };

  /** Id of the tool in the comparison; the first one by default. */
  declare tool: string | null | undefined;
  /** Address of a votes service, or `local`: the reader's own vote is kept in this browser. */
  declare votes: string | null | undefined;
  /** What keeps the votes, in place of `votes`. */
  declare voteStore: VoteStore | null | undefined;

  /** @internal */
  protected override readonly drawing = () => votes.here?.communityVote;
}

declare global {
  interface HTMLElementTagNameMap {
    'community-vote': CommunityVote;
  }
}
