import type { Tally, VoteStore } from '../../src/stores/vote-store.js';

const kept = (tally: Partial<Tally>): Tally => ({ ship: 0, skip: 0, mine: null, ...tally });

/** A store whose tools all stand like this. */
export const standing = (tally: Partial<Tally>): VoteStore => ({
  tallies: (ids) => Promise.resolve(Object.fromEntries(ids.map((id) => [id, kept(tally)]))),
  vote: (_, verdict) => Promise.resolve(kept({ ...tally, mine: verdict })),
});

/** A store that keeps nothing. */
export const refusing = (tally: Partial<Tally>): VoteStore => (
  { ...standing(tally), vote: () => Promise.reject(new Error('not kept')) });
