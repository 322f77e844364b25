import type { ReactiveController } from 'lit';
import type { Vote, VoteStore } from '../stores/vote-store.js';
import { announcer } from './announce.js';
import { ballotOf, type Ballot } from './ballot.js';
import type { ComparisonHost } from './comparison-host.js';

export interface VotesHost extends ComparisonHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Address of a votes service, or `local`. */
  readonly votes: string | null | undefined;
  /** What keeps the votes, in place of `votes`. */
  readonly voteStore: VoteStore | null | undefined;
}

/** Joins a host to the votes of what it shows. */
export class VoteController implements ReactiveController {
  #host: VotesHost;
  #may: (id: string, verdict: Vote | null) => boolean;
  #ballot: Ballot | undefined;
  #ids: readonly string[] = [];
  #leave: (() => void) | undefined;
  /** The votes that had the focus before they were drawn again. */
  #focused: Element | undefined;
  /** The tool that was voted on here, until that has been told. */
  #cast: string | undefined;

  /** @param may asks the page whether a vote may be cast */
  constructor(host: VotesHost, may: (id: string, verdict: Vote | null) => boolean) {
    this.#host = host;
    this.#may = may;
    host.addController(this);
  }

  /** Where the votes on these tools are; undefined where `votes` names nothing. */
  ballot(ids: readonly string[]): Ballot | undefined {
    const { votes, voteStore, baseURI } = this.#host;
    const named = voteStore ?? votes;
    const ballot = named ? ballotOf(named, baseURI) : undefined;
    if (ballot !== this.#ballot || ids.join(' ') !== this.#ids.join(' ')) {
      this.hostDisconnected();
      [this.#ballot, this.#ids] = [ballot, ids];
      this.hostConnected();
    }
    return ballot;
  }

  hostConnected(): void {
    if (this.#host.isConnected) this.#leave ??= this.#ballot?.show(this.#ids, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdate(): void {
    // Nothing is asked for a host that shows no votes any more.
    if (!(this.#host.voteStore ?? this.#host.votes)) this.ballot([]);
    this.#focused = (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement?.closest('.votes') ?? undefined;
  }

  /** Buttons go when voting is closed; the focus goes to what says so. */
  hostUpdated(): void {
    if (!(this.#host.renderRoot as ShadowRoot).activeElement) {
      this.#focused?.querySelector<HTMLElement>('[part=closed]')?.focus();
    }
  }

  /** Tells those who listen what has become of a vote that was cast here. */
  tell(id: string, outcome: string | undefined, text: string): void {
    const say = announcer(this.#host.renderRoot);
    if (this.#cast !== id || !outcome || outcome === 'sending') return;
    this.#cast = undefined;
    say(text);
  }

  /** Asks the page, then votes. */
  cast(id: string, verdict: Vote | null): void {
    if (!this.#may(id, verdict)) return;
    this.#cast = id;
    this.#ballot?.cast(id, verdict);
  }
}
