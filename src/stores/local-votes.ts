import type { Tally, Vote, VoteStore } from './vote-store.js';

const key = 'compare-panel/votes';

type Votes = Record<string, Vote>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was written, without what makes no sense in it; undefined where it is another's, or a later version's. */
const read = (text: string | null): Votes | undefined => {
  const none = Object.create(null) as Votes;
  if (text === null) return none;
  try {
    const said: unknown = JSON.parse(text);
    if (!isRecord(said) || said['version'] !== 1 || !isRecord(said['votes'])) return undefined;
    for (const [id, vote] of Object.entries(said['votes'])) if (vote === 'ship' || vote === 'skip') none[id] = vote;
    return none;
  } catch {
    return undefined;
  }
};

export interface LocalVotes extends VoteStore {
  /** Whether the browser keeps the votes; else they last for the page. */
  readonly lasting: boolean;
}

/**
 * The reader's own votes, in this browser alone: its counts are 0 and 1. By tool id, for all pages of the site. Storage
 * that is refused or full, or holds what is not ours, is left as it is, and votes last for the page.
 *
 * @param storage by default the browser's
 */
export const localVotes = (storage = (): Storage => globalThis.localStorage): LocalVotes => {
  let page: Votes | undefined;

  const votes = (): Votes => {
    if (page) return page;
    try {
      return read(storage().getItem(key)) ?? (page = Object.create(null) as Votes);
    } catch {
      return page = Object.create(null) as Votes;
    }
  };

  const tally = (mine: Vote | undefined): Tally =>
    ({ ship: Number(mine === 'ship'), skip: Number(mine === 'skip'), mine: mine ?? null });

  return {
    get lasting() {
      votes();
      return !page;
    },
    tallies(ids) {
      const known = votes();
      return Promise.resolve(Object.fromEntries(ids.map((id) => [id, tally(known[id])])));
    },
    vote(id, verdict) {
      const now = votes();
      if (verdict) now[id] = verdict;
      else Reflect.deleteProperty(now, id);
      if (!page) {
        try {
          storage().setItem(key, JSON.stringify({ version: 1, votes: now }));
        } catch {
          page = now;
        }
      }
      return Promise.resolve(tally(now[id]));
    },
  };
};
