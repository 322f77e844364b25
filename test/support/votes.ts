import { votes } from '../../src/controllers/votes.js';
import type { Tally, Vote, VoteStore } from '../../src/stores/vote-store.js';

// With it at hand what is drawn is whole at once.
await votes.get();

interface Request {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
  credentials: string | undefined;
}

const answer = (status: number, body: unknown, headers?: Record<string, string>): Response =>
  new Response(JSON.stringify(body), { status, headers });

/** A service of votes in memory, as a browser that sends no cookies sees it. */
export class FakeService {
  /** What it was asked. */
  readonly requests: Request[] = [];
  readonly closed = new Set<string>();
  /** What is answered in its place, once or until it is taken away. */
  instead: ((request: Request) => Response | undefined) | undefined;
  #votes = new Map<string, Map<string, Vote>>();
  #keys = new Set<string>();
  #voters = 0;

  constructor(readonly tools: readonly string[] = ['a', 'b', 'c']) {}

  readonly fetch = (async (url: string, { method = 'GET', headers, body, credentials }: RequestInit = {}) => {
    const request: Request = {
      method, url, headers: new Headers(headers), credentials,
      body: typeof body === 'string' ? JSON.parse(body) as unknown : undefined,
    };
    this.requests.push(request);
    await Promise.resolve();
    return this.instead?.(request) ?? (method === 'PUT' ? this.#put(request) : this.#get(request));
  }) as typeof fetch;

  #tally(tool: string, voter: string | null): Tally {
    const all = [...this.#votes.values()].map((own) => own.get(tool));
    const count = (verdict: Vote): number => all.filter((vote) => vote === verdict).length;
    return {
      ship: count('ship'), skip: count('skip'), mine: this.#votes.get(voter ?? '')?.get(tool) ?? null,
      ...this.closed.has(tool) && { closed: true },
    };
  }

  #get({ url, headers }: Request): Response {
    const known = new URL(url).searchParams.getAll('tool').filter((tool) => this.tools.includes(tool));
    return answer(200, Object.fromEntries(known.map((tool) => [tool, this.#tally(tool, headers.get('X-Voter'))])));
  }

  #put({ url, headers, body }: Request): Response {
    const tool = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
    const { verdict } = body as { verdict: Vote | null };
    if (!this.tools.includes(tool)) return answer(404, { error: 'unknown-tool' });
    if (this.closed.has(tool)) return answer(409, { error: 'closed' });
    const voter = headers.get('X-Voter') ?? `voter${this.#voters += 1}`;
    const own = this.#votes.get(voter) ?? new Map<string, Vote>();
    this.#votes.set(voter, own);
    const key = `${voter} ${headers.get('Idempotency-Key')}`;
    if (!this.#keys.has(key)) {
      if (verdict) own.set(tool, verdict);
      else own.delete(tool);
    }
    this.#keys.add(key);
    return answer(200, this.#tally(tool, voter), { 'X-Voter': voter });
  }
}

/** Storage of one browser, which may refuse or be full. */
export class FakeStorage implements Pick<Storage, 'getItem' | 'setItem'> {
  readonly items = new Map<string, string>();
  refuses: 'reading' | 'writing' | undefined;

  getItem(key: string): string | null {
    if (this.refuses === 'reading') throw new DOMException('', 'SecurityError');
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.refuses) throw new DOMException('', 'QuotaExceededError');
    this.items.set(key, value);
  }
}

interface Asked { ids?: readonly string[]; id?: string; verdict?: Vote | null; key?: string }

/** A store whose answers the test gives, in the order that it likes. */
export class HeldStore implements VoteStore {
  readonly asked: (Asked & { resolve: (value: never) => void; reject: (reason: unknown) => void })[] = [];

  tallies(ids: readonly string[]): Promise<Record<string, Tally>> {
    return this.#hold({ ids });
  }

  vote(id: string, verdict: Vote | null, key: string): Promise<Tally> {
    return this.#hold({ id, verdict, key });
  }

  #hold<Value>(asked: Asked): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.asked.push({ ...asked, resolve, reject });
    });
  }

  /** Answers what was asked as number `index`, from 0; an error rejects. */
  async answer(index: number, value: Tally | Record<string, Tally> | Error): Promise<void> {
    const asked = this.asked[index];
    if (!asked) throw new Error(`only ${this.asked.length} were asked`);
    if (value instanceof Error) asked.reject(value);
    else asked.resolve(value as never);
    await new Promise((resolve) => { setTimeout(resolve); });
  }
}

/** Two tools with votes in their file. */
export const votable = {
  tools: [
    { id: 'a', name: 'Alpha', url: 'https://alpha.example/', community: { ship: 2, skip: 1 } },
    { id: 'b', name: 'Beta', url: 'https://beta.example/' },
  ],
};
