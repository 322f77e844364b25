import { countsOf } from '../model/counts.js';

/** What a voter can say of a tool. */
export type Vote = 'ship' | 'skip';

/** How a tool stands with its voters. */
export interface Tally {
  /** Whole numbers from 0. */
  ship: number;
  skip: number;
  /** This voter's own vote, which the counts have in them; null without one. */
  mine: Vote | null;
  /** Nobody can vote any more; the counts stay. */
  closed?: true;
}

/** Keeps votes: one voter has one vote a tool. */
export interface VoteStore {
  /** The tallies by tool id, without those that the store does not know. Rejects where the store cannot be asked. */
  tallies(ids: readonly string[]): Promise<Record<string, Tally>>;
  /**
   * Puts this voter's vote in place of the last one; null takes it back.
   * @param key the same one when the same vote is tried again, so that it counts once
   * @returns the tally with that vote in it. Rejects where it was not kept, and the counts are as before
   */
  vote(id: string, verdict: Vote | null, key: string): Promise<Tally>;
}

/** A tally as a service may write it; undefined where that is none. */
export const tallyOf = (said: unknown): Tally | undefined => {
  const counts = countsOf(said);
  const { mine } = (said ?? {}) as Record<string, unknown>;
  return counts && { ...counts, mine: mine === 'ship' || mine === 'skip' ? mine : null };
};
