import type { Stance } from '../model/schema.js';

/** The reader is about to vote: `null` takes the vote back. Canceling it keeps the vote as it is. */
export class CommunityVoteEvent extends Event {
  constructor(
    /** Id of the tool. */
    readonly tool: string,
    readonly verdict: Stance | null,
  ) {
    super('community-vote', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'community-vote': CommunityVoteEvent;
  }
}
