import type { Tally, Vote, VoteStore } from '../stores/vote-store.js';
import { same } from './check.js';

/** A store to be checked. Nobody else may vote on its tools meanwhile. */
export interface StoreSubject {
  /** The store as a voter sees it who has not voted yet; another voter each time, unless it has only one. */
  open: () => VoteStore | Promise<VoteStore>;
  /** Two tools that can be voted on. */
  tools: readonly [string, string];
  /** One whose voting is closed. */
  closed?: string | undefined;
  /** The store has one voter only, as one in a browser has. */
  oneVoter?: boolean;
  /** The store takes any id, since it has no list of tools. */
  anyTool?: boolean;
  /** How many vote at once; 10 by default. */
  voters?: number;
}

/** A voter in a check. */
export interface Voter {
  store: VoteStore;
  /** Votes, under a key of its own unless one is given. */
  vote: (tool: string, verdict: Vote | null, key?: string) => Promise<Tally>;
  /** The tally of a tool that there must be. */
  tally: (tool: string) => Promise<Tally>;
}

export const newKey = (): string => crypto.randomUUID();

export const voterOf = (store: VoteStore): Voter => ({
  store,
  vote: (tool, verdict, key = newKey()) => store.vote(tool, verdict, key),
  async tally(tool) {
    const tally = new Map(Object.entries(await store.tallies([tool]))).get(tool);
    if (!tally) throw new Error(`there is no tally of ${tool}`);
    return tally;
  },
});

/** `{ ship, skip, mine }`, to be compared. */
export const figures = ({ ship, skip, mine }: Tally): Tally => ({ ship, skip, mine });

/** A tally with so many more votes than another. */
export const plus = (tally: Tally, ship: number, skip: number, mine: Vote | null): Tally =>
  ({ ship: tally.ship + ship, skip: tally.skip + skip, mine });

const takeBack = async (voter: Voter, tools: readonly string[]): Promise<void> => {
  const tallies = new Map(Object.entries(await voter.store.tallies(tools)));
  for (const [tool, { mine }] of tallies) if (mine !== null) await voter.vote(tool, null);
};

/**
 * Lets voters do something, takes back all their votes whatever happens, and looks whether all is as it was.
 * The first voter is known to the store already, and so gets no counts that were kept for strangers.
 */
export const withVoters = async (
  subject: StoreSubject, count: number,
  work: (voters: [Voter, ...Voter[]], before: Readonly<Record<'a' | 'b', Tally>>) => Promise<void>,
): Promise<void> => {
  const [a, b] = subject.tools;
  const first = voterOf(await subject.open());
  await first.vote(a, 'ship');
  await first.vote(a, null);
  const look = async (): Promise<Record<'a' | 'b', Tally>> =>
    ({ a: figures(await first.tally(a)), b: figures(await first.tally(b)) });
  const before = await look();
  const others = await Promise.all(Array.from({ length: count - 1 }, async () => voterOf(await subject.open())));
  const [done] = await Promise.allSettled([work([first, ...others], before)]);
  const [undone] = await Promise.allSettled([Promise.all([first, ...others].map((voter) => takeBack(voter, [a, b])))]);
  for (const result of [done, undone]) if (result.status === 'rejected') throw result.reason;
  same('the counts when all votes were taken back', await look(), before);
};

/** Runs what must be refused. */
export const refused = async (what: string, answer: Promise<unknown>): Promise<void> => {
  const found = await answer.then((value) => JSON.stringify(value), () => undefined);
  if (found !== undefined) throw new Error(`${what} was not refused: ${found}`);
};
