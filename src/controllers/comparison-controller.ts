import type { ContextCallback } from '@lit/context';
import type { ReactiveController } from 'lit';
import {
  comparisonContext, providerArrived, type ComparisonState, type Status,
} from '../context/comparison-context.js';
import { choose, listOf, type Read } from '../model/choose.js';
import type { Fault } from '../model/fault.js';
import type { Comparison, Problem } from '../model/schema.js';
import { sourceStore } from '../stores/source.js';
import { author, noData, twoSources } from './author.js';
import type { ComparisonHost, ComparisonOptions, Source } from './comparison-host.js';
import { readSoon } from './details.js';
import { isParsed, jsonChild } from './json-child.js';
import { partArrived } from './part.js';
import { addressOf, readFile, type Answer } from './source-file.js';

/**
 * Finds the data of an element: the property, else the JSON child, else `src`, else what a provider around it hands
 * down. `update` looks again at every update of the host, so that whatever changed only has to ask for an update; a
 * source is read once, and answers to one that has been superseded are dropped.
 */
export class ComparisonController implements ReactiveController, ComparisonState {
  status: Status = 'empty';
  comparison: Comparison | null = null;
  /** What is wrong with the data that is shown. */
  faults: readonly Fault[] = [];

  #host: ComparisonHost;
  #options: ComparisonOptions;
  #given: Read | Promise<Read> | undefined;
  /** What that was, as JSON text where it has any. */
  #written: unknown;
  #source: Source = { key: undefined };
  /** The data before the host's choice of tools. */
  #all: Answer = { value: null, faults: [] };
  #chosen: { all: Read; ids: string } | undefined;
  /** As long as a file is on its way. */
  #reading: Promise<void> | undefined;
  #unannounced = false;
  /** What the choice of tools brought up since the source was announced. */
  #doubts: Fault[] = [];
  #waited = false;
  #outer: ComparisonState | undefined;
  #leave: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ComparisonHost, options: ComparisonOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get problems(): readonly Problem[] {
    return author.module?.worded(this.faults) ?? [];
  }

  /** Whether a file is on its way. */
  get fetching(): boolean {
    return !!this.#reading || this.#source.lent?.status === 'loading';
  }

  get retryable(): boolean {
    return !!(this.#source.lent ?? this.#all).retryable;
  }

  /**
   * Takes the data of the host's property: read at once, since the page may go on changing its object. Data equal to
   * what was given last is no new source: who draws a page afresh gives it again and again.
   */
  give(input: unknown): void {
    const { baseURI: base } = this.#host as Partial<ComparisonHost>; // which a server does not know
    const given = jsonOf(input);
    if (given === this.#written) return;
    this.#written = given;
    this.#given = input == null ? undefined : readSoon(input, { base, lone: this.#options.lone }, given);
    this.#host.requestUpdate();
  }

  /** Reads the current source again. */
  async reload(): Promise<void> {
    const { key, lent } = this.#source;
    if (lent) return lent.reload();
    if (typeof key === 'string') sourceStore.forget(key);
    this.#source = { key: undefined };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#reading;
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#changed);
    this.#subscribe();
    this.#heard.forEach(([event, listener]) => addEventListener(event, listener));
    // Frameworks set properties after connecting, in the same task.
    setTimeout(() => {
      this.#waited = this.#host.isConnected;
      this.#undecided();
    });
    this.#changed();
  }

  hostDisconnected(): void {
    this.#heard.forEach(([event, listener]) => removeEventListener(event, listener));
    this.#observer?.disconnect();
    this.#waited = false;
    this.#leave?.();
    this.#leave = undefined;
    this.#outer = undefined;
    this.#changed();
  }

  /** To be called before the host draws. */
  update(): void {
    const found = this.#find();
    if (found && found.key !== this.#source.key) this.#start(found);
    this.#choose();
    const { key, lent } = this.#source;
    if (!found || this.#reading) this.status = 'loading';
    else if (lent && lent.status !== 'loaded') this.status = lent.status;
    else if (this.comparison) this.status = 'loaded';
    else if (key !== undefined) this.status = 'failed';
    else this.status = this.#needed ? 'empty' : 'loaded';
    if (this.status === 'empty') this.faults = noData;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.status === 'empty' && this.#waited) this.#warn(noData);
    if (!this.#unannounced && this.#doubts.length === 0) return;
    // What is wrong is told in words, which come next.
    if (this.faults.length > 0 && !author.isSettled) return;
    if (this.#unannounced) this.#options.settled(this.comparison, this.problems);
    else author.module?.tellFaults(this.#host, this.comparison ? 'warning' : 'error', this.#doubts);
    this.#unannounced = false;
    this.#doubts = [];
  }

  #choose(): void {
    const ids = listOf(this.#options.tools?.()).join(' ');
    if (this.#chosen?.all === this.#all && this.#chosen.ids === ids) return;
    this.#chosen = { all: this.#all, ids };
    const { value } = this.#all;
    const { value: comparison, faults } = value && ids ? choose(value, ids) : { value, faults: [] };
    this.comparison = comparison;
    this.faults = [...this.#all.faults, ...faults];
    this.#doubts = faults;
  }

  get #needed(): boolean {
    return this.#options.needed?.() !== false;
  }

  #changed = (): void => this.#host.requestUpdate();

  /** What waited for a source may know by now that none will come; what is drawn need not be drawn again. */
  #undecided = (): void => {
    if (this.status !== 'loaded' && !this.#reading) this.#changed();
  };

  #subscribe = (): void => {
    const receive: ContextCallback<ComparisonState> = (state, leave) => {
      if (this.#leave !== leave) this.#leave?.();
      this.#leave = leave;
      this.#outer = state;
      this.#changed();
    };
    this.#host.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: comparisonContext, contextTarget: this.#host, callback: receive, subscribe: true,
    }));
  };

  /** At the window, since an image of that name hides a method of the document. */
  #heard: [event: string, listener: () => void][] = [
    [providerArrived, this.#subscribe],
    ['DOMContentLoaded', this.#undecided],
    // The address may ask for a place in the host, or for the author's view.
    ['hashchange', this.#changed],
    [partArrived, this.#changed],
  ];

  /** Which source holds now; undefined as long as it cannot be said. */
  #find(): Source | undefined {
    const host = this.#host;
    const { lone, ready } = this.#options;
    if (ready?.() === false) return undefined;
    const given = this.#given;
    const script = host.isConnected ? jsonChild(host) : undefined;
    // A page may set anything; an address object becomes its text.
    const src = (host.src ?? '').toString().trim();
    if (given ? script ?? src : script && src) this.#warn(twoSources);
    if (given) return { key: given, read: () => given };
    // Out of the page an element keeps what it has read, but not what a provider lent it.
    if (!host.isConnected) return this.#source.lent ? { key: undefined } : this.#source;
    if (!this.#watch(script)) return undefined;
    if (script) {
      const text = script.textContent ?? '';
      return { key: `json:${text}`, read: () => readSoon(text, { base: host.baseURI, lone }) };
    }
    if (src) {
      const url = addressOf(src, host.baseURI);
      return { key: url ?? src, read: () => readFile(url, lone) };
    }
    const lent = this.#outer;
    if (lent) return { key: lent.comparison ?? lent, lent };
    const undecided = !this.#waited || document.readyState === 'loading'
      || host.closest('comparison-provider:not(:defined)');
    return this.#needed && undecided ? undefined : { key: undefined };
  }

  /**
   * Looks for changes of the children and of the JSON child's text and, as long as the parser is in the midst of them,
   * for anything that follows. Tells whether they are all there.
   */
  #watch(script: Element | undefined): boolean {
    const parsed = isParsed(script ?? this.#host);
    const observer = this.#observer;
    observer?.disconnect();
    observer?.observe(this.#host, { childList: true });
    if (script) observer?.observe(script, { childList: true, characterData: true, subtree: true });
    if (!parsed) observer?.observe(document, { childList: true, subtree: true });
    return parsed;
  }

  #start(source: Source): void {
    this.#source = source;
    // What has been superseded before it was drawn is not announced.
    this.#unannounced = false;
    const settle = (result: Answer): void => {
      // The source may have been superseded while it was on its way.
      if (this.#source !== source) return;
      this.#reading = undefined;
      this.#all = result;
      this.#unannounced = !!source.read;
    };
    const { read, lent } = source;
    // What is wrong with the file of a provider is the provider's to tell.
    const result = read?.() ?? { value: lent?.comparison ?? null, faults: [] };
    this.#reading = undefined;
    if (result instanceof Promise) this.#reading = result.then(settle).then(this.#changed);
    else settle(result);
  }

  /** Tells the author once an element. */
  #warn(advice: readonly Fault[]): void {
    void author.get().then((here) => here?.warn(this.#host, advice));
  }
}

/** What something is as JSON text; itself, where it has none. */
const jsonOf = (input: unknown): unknown => {
  try {
    return typeof input === 'string' ? input : JSON.stringify(input ?? undefined) ?? input;
  } catch {
    return input;
  }
};
