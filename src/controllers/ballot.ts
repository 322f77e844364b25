import { VoteFault, httpVotes } from '../stores/http-votes.js';
import { localVotes, type LocalVotes } from '../stores/local-votes.js';
import { tallyOf, type Tally, type Vote, type VoteStore } from '../stores/vote-store.js';

/** How a tool stands on this page. */
export interface Standing {
  /** What the store said last. */
  tally?: Tally;
  /** The vote that is on its way. */
  sending?: { verdict: Vote | null; key: string } | undefined;
  /** Whether a vote from this page was kept last. */
  saved?: boolean;
  /** The store does not know the tool. */
  unknown?: boolean;
  /** The vote that was not kept, and why. */
  failed?: { verdict: Vote | null; key: string; fault: VoteFault } | undefined;
}

const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The votes of one store on this page: asked for once, shared by all that show them, and by the other tabs. */
export class Ballot {
  #standings = new Map<string, Standing>();
  /** What each listener shows. */
  #shown = new Map<() => void, readonly string[]>();
  /** Asked for in this task, to go in one. */
  #asked = new Set<string>();
  /** By tool, how many answers have changed it: what was asked for before is old by then. */
  #turns = new Map<string, number>();
  #tabs: BroadcastChannel | undefined;

  constructor(readonly store: VoteStore, readonly name?: string) {}

  standing(id: string): Standing {
    const standing = this.#standings.get(id) ?? {};
    this.#standings.set(id, standing);
    return standing;
  }

  /** Tells `changed` of these tools until the returned function is called. */
  show(ids: readonly string[], changed: () => void): () => void {
    const isFirst = this.#shown.size === 0;
    if (isFirst) this.#begin();
    this.#shown.set(changed, ids);
    // Nobody has heard what happened while nothing was shown.
    this.#ask(ids.filter((id) => isFirst || !this.#standings.has(id)));
    return () => {
      this.#shown.delete(changed);
      if (this.#shown.size === 0) this.#end();
    };
  }

  /** Puts a vote on its way. One that follows before it is there replaces it; a failed one goes again as it was. */
  cast(id: string, verdict: Vote | null): void {
    const standing = this.standing(id);
    const { failed, sending } = standing;
    const again = failed?.verdict === verdict ? failed.key : undefined;
    Object.assign(standing, { failed: undefined, saved: false });
    standing.sending = { verdict, key: again ?? newKey() };
    this.#tell();
    if (!sending) void this.#send(id, standing);
  }

  async #send(id: string, standing: Standing): Promise<void> {
    while (standing.sending) {
      const vote = standing.sending;
      try {
        const tally = tallyOf(await this.store.vote(id, vote.verdict, vote.key));
        if (!tally) throw new VoteFault('answer');
        this.#learn(id, tally);
        if (standing.sending === vote) Object.assign(standing, { sending: undefined, saved: true });
        this.#tabs?.postMessage([id, tally]);
      } catch (error) {
        const fault = error instanceof VoteFault ? error : new VoteFault('store');
        if (fault.code === 'closed') {
          if (standing.tally) standing.tally = { ...standing.tally, closed: true };
          else this.#ask([id]);
        }
        if (standing.sending === vote) Object.assign(standing, { sending: undefined, failed: { ...vote, fault } });
      }
      this.#tell();
    }
  }

  #learn(id: string, tally: Tally): void {
    this.standing(id).tally = tally;
    this.#turns.set(id, this.#turn(id) + 1);
  }

  #turn(id: string): number {
    return this.#turns.get(id) ?? 0;
  }

  #ask(ids: readonly string[]): void {
    if (ids.length > 0 && this.#asked.size === 0) setTimeout(() => void this.#read());
    for (const id of ids) {
      this.standing(id);
      this.#asked.add(id);
    }
  }

  async #read(): Promise<void> {
    const ids = [...this.#asked];
    this.#asked.clear();
    const turns = ids.map((id) => this.#turn(id));
    try {
      const tallies = await this.store.tallies(ids);
      ids.forEach((id, index) => {
        const standing = this.standing(id);
        const tally = Object.hasOwn(tallies, id) ? tallyOf(tallies[id]) : undefined;
        standing.unknown = !tally && !standing.tally;
        if (!tally || this.#turn(id) !== turns[index]) return;
        this.#learn(id, tally);
        // It is open again.
        if (standing.failed?.fault.code === 'closed' && !tally.closed) standing.failed = undefined;
      });
    } catch {
      // What was known stays; the next look at the page asks again.
    }
    this.#tell();
  }

  #tell(): void {
    [...this.#shown.keys()].forEach((changed) => changed());
  }

  #begin(): void {
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look);
    // A page that listens to others is not kept for the way back.
    addEventListener('pagehide', this.#hush);
    this.#listen();
  }

  #end(): void {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
    removeEventListener('pagehide', this.#hush);
    this.#hush();
  }

  #listen(): void {
    if (!this.name) return;
    this.#tabs ??= new BroadcastChannel(`compare-panel/votes ${this.name}`);
    this.#tabs.onmessage = ({ data }: MessageEvent<[string, unknown]>) => {
      const [id, said] = data;
      const tally = tallyOf(said);
      if (!tally || !this.#standings.has(id) || this.standing(id).sending) return;
      this.#learn(id, tally);
      this.#tell();
    };
  }

  #hush = (): void => {
    this.#tabs?.close();
    this.#tabs = undefined;
  };

  /** A reader who comes back sees how it stands now. */
  #look = (event: Event): void => {
    const isBack = event.type === 'pageshow' ? (event as PageTransitionEvent).persisted
      : document.visibilityState === 'visible';
    if (!isBack) return;
    this.#listen();
    this.#ask([...new Set([...this.#shown.values()].flat())]);
  };
}

const ballots = new Map<VoteStore | string, Ballot>();

/** Whether it keeps the reader's own votes beside the file's counts. */
export const isLocal = (store: VoteStore): store is LocalVotes => 'lasting' in store;

/**
 * The ballot of a store, or of what an attribute names: one a page.
 * @returns undefined where the attribute is no address
 */
export const ballotOf = (named: string | VoteStore, base: string): Ballot | undefined => {
  const isName = typeof named === 'string';
  // A page may set anything.
  if (!isName && typeof (named as Partial<VoteStore>).vote !== 'function') return undefined;
  const local = isName && named.trim() === 'local';
  if (isName && !local && !/^https?:/.test(URL.canParse(named, base) ? new URL(named, base).href : '')) return undefined;
  const key = !isName ? named : local ? 'local' : new URL(named, base).href;
  const ballot = ballots.get(key) ?? (typeof key !== 'string' ? new Ballot(key)
    : new Ballot(local ? localVotes() : httpVotes(key), key));
  ballots.set(key, ballot);
  return ballot;
};
