import {
  ReactiveElement, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues,
} from '@lit/reactive-element';
import { html, nothing, render, type RootPart, type TemplateResult } from 'lit/html.js';
import { viewOf, type View } from '../content/view.js';
import type { Status } from '../context/comparison-context.js';
import { author } from '../controllers/author.js';
import { ComparisonController } from '../controllers/comparison-controller.js';
import type { ComparisonOptions } from '../controllers/comparison-host.js';
import { details } from '../controllers/details.js';
import { fragment } from '../controllers/fragment.js';
import { hasFallback, whenOpened } from '../controllers/json-child.js';
import { LanguageController } from '../controllers/language-controller.js';
import { prerendered } from '../controllers/prerendered.js';
import type { Drawing, PrerenderedRoot } from '../controllers/prerendered-root.js';
import { skeleton } from '../controllers/skeleton.js';
import { askBeforeLinks } from '../controllers/tool-links.js';
import type { Comparison, ComparisonInput, Problem } from '../model/schema.js';
import { version } from '../version.js';
import { failure } from '../views/failure.js';
import { watchPictures } from '../views/picture.js';
import { ComparisonErrorEvent, ComparisonLoadEvent, ToolLinkEvent } from './events.js';
import { versionKey } from './register.js';
import { adoptStyleSheets } from './style-sheets.js';

/** Keeps the place of what is on its way. */
const hold = (content?: TemplateResult): TemplateResult => html`<div class="hold" aria-busy="true">${content}</div>`;

/** What will be drawn: sections, as in `header cards decision scorecard`, and how many tools. */
export type Outline = [sections: readonly string[], count: number];

/** What every element with data shares: where the data comes from, how far it has come, and what shows meanwhile. */
export abstract class ComparisonElement extends ReactiveElement {
  static readonly [versionKey]: string = version;

  static override properties: PropertyDeclarations = {
    // The attribute is for frameworks that hand text to attributes; it is never written.
    comparison: { noAccessor: true },
    src: {},
    debug: { type: Boolean },
  };

  /** Address of a JSON file, relative to the page. */
  declare src: string | null | undefined;
  /** Lists, for the author, what is wrong with the data. */
  declare debug: boolean;

  /**
   * Where the data comes from.
   *
   * @internal
   */
  readonly source: ComparisonController;
  /** @internal */
  readonly speech = new LanguageController(this);
  #comparison: ComparisonInput | object | string | null | undefined = null;
  #view: View | undefined;
  #drawn: RootPart | undefined;
  /** Taken at once, since a document that does not know the tag would refuse; the DOMs of unit tests have none. */
  #states = (this as Partial<HTMLElement>).attachInternals?.().states;
  #partStyles: CSSResultOrNative[] = [];
  #cancel: (() => void) | undefined;
  /** Tells whether what came with the page is to stand in the root still. */
  #prerendered: PrerenderedRoot | null | undefined;

  /** @internal */
  constructor(options?: Partial<ComparisonOptions>) {
    super();
    this.debug = false;
    this.source = new ComparisonController(this, { settled: this.#settled, ...options });
  }

  override connectedCallback(): void {
    const begin = (): void => {
      if (!this.isConnected) return;
      super.connectedCallback();
      this.#drawn?.setConnected(this.isConnected);
    };
    if (this.hasUpdated || this.given != null) begin();
    else {
      this.source.status = 'loading';
      this.#cancel = whenOpened(this, () => {
        // What came with the page is to be seen before it is taken over.
        if (this.shadowRoot && this.#prerendered === undefined) {
          void prerendered.soon().then(() => requestAnimationFrame(() => setTimeout(begin)));
        } else begin();
      });
    }
  }

  override disconnectedCallback(): void {
    this.#cancel?.();
    super.disconnectedCallback();
    this.#drawn?.setConnected(this.isConnected);
  }

  /** A root loses its style sheets on the way to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Lit's own would adopt style sheets that only the first document takes. */
  protected override createRenderRoot(): ShadowRoot {
    const came = this.shadowRoot;
    const root = came ?? this.attachShadow({ mode: 'open' });
    // Without that part what came stays until something can take its place.
    this.#prerendered = came && (prerendered.module?.prerenderedRoot(this, came)
      ?? (() => {
        if (this.status === 'loading') return true;
        came.replaceChildren();
        this.#prerendered = null;
        return false;
      }));
    this.#adoptStyles(root);
    watchPictures(root);
    askBeforeLinks(root, (...link) => {
      const event = new ToolLinkEvent(...link);
      return this.dispatchEvent(event) ? event.href : undefined;
    });
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof ComparisonElement;
    adoptStyleSheets(root, [...elementStyles, ...this.#partStyles]);
  }

  /**
   * Adds the style sheet of a part.
   *
   * @internal
   */
  dress(styles: CSSResultOrNative): void {
    if (this.#partStyles.includes(styles)) return;
    this.#partStyles.push(styles);
    this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  /**
   * The comparison, as an object (read when set) or as JSON text; `null` leaves it to the JSON child, `src` or a
   * provider. The getter returns what was set. Any object is taken, since an imported JSON file has wider types.
   */
  get comparison(): ComparisonInput | object | string | null | undefined {
    return this.#comparison;
  }

  set comparison(input: ComparisonInput | object | string | null | undefined) {
    this.#comparison = input;
    this.source.give(this.given);
  }

  /** What the properties give as data, before children, `src` and providers are asked. */
  protected get given(): unknown {
    return this.#comparison;
  }

  /** `empty` without data, then `loading`, then `loaded` (in part, where there are problems) or `failed`. */
  get status(): Status {
    return this.source.status;
  }

  /** What was left out of the data, or is doubtful in it. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Reads the source again; settles when it is there or has failed. */
  reload(): Promise<void> {
    return this.source.reload();
  }

  protected override willUpdate(): void {
    this.source.update();
  }

  /** What the drawing depends on beside the data; it is the same for a server that was told the same. */
  protected get settings(): string {
    return '';
  }

  /** A prerendered root is left as it is until something else is to be drawn, which then takes its place at once. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // What it asks for is protected from all others.
    if (this.#prerendered?.(this as unknown as Drawing, this.#forAuthor)) return;
    this.#drawn = render([this.#authorView(), this.body()], this.renderRoot, { host: this });
  }

  /** Custom states for the page's style sheets, as in `compare-panel:state(error)`. */
  protected override updated(): void {
    const { status, problems } = this;
    const states = this.#states;
    states?.clear();
    states?.add(status === 'failed' ? 'error' : status);
    // As long as there are no words for them, there are the faults.
    const doubts = author.module ? problems : this.source.faults;
    if (status === 'loaded' && doubts.length > 0) states?.add('partial');
  }

  protected body(): unknown {
    const { comparison } = this.source;
    if (!comparison) return (this.status === 'loaded' && this.content()) || this.#meanwhile();
    const { language } = this.speech;
    if (this.#view?.comparison !== comparison || this.#view.language !== language) {
      // Translators and extensions of browsers put text nodes of their own in place of Lit's, which it goes on changing
      // where nobody sees them. So what says something else is drawn afresh.
      if (this.#view) render(nothing, this.renderRoot);
      this.#view = viewOf(comparison, language, details.module?.details);
    }
    if (details.module) this.dress(details.module.styles);
    return this.content(this.#view);
  }

  /**
   * The element with its data; without a view where none is needed.
   *
   * @internal
   */
  protected abstract content(view?: View): unknown;

  /**
   * What is about to be drawn, which boxes stand in for.
   *
   * @internal
   */
  protected get outline(): Outline {
    return [[], 1];
  }

  /** What stands in while the data is on its way, about as tall as it will be. */
  protected waiting(): TemplateResult {
    if (skeleton.module) return skeleton.module.boxes(this, ...this.outline);
    // A file that is here as soon as that needs no boxes.
    setTimeout(() => { if (this.source.fetching) void skeleton.get(); }, 100);
    return hold();
  }

  #meanwhile(): TemplateResult | typeof nothing {
    const { status, retryable } = this.source;
    const fallback = hasFallback(this);
    if (status === 'loading') {
      return fallback ? hold(html`<slot></slot>`) : this.waiting();
    }
    if (fallback) return html`<slot></slot>`;
    return status === 'failed' ? failure(this.speech.language, retryable ? this.#retry : undefined) : nothing;
  }

  /** The button goes, so the focus goes to what came in its place. */
  #retry = (): void => void this.reload().then(() => {
    this.renderRoot.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  });

  #authorView(): TemplateResult | typeof nothing {
    if (!this.#forAuthor || this.status === 'loading') return nothing;
    return author.here?.problemView(this) ?? nothing;
  }

  get #forAuthor(): boolean {
    return this.debug || fragment().includes('compare-panel-debug');
  }

  #settled = (comparison: Comparison | null, problems: readonly Problem[]): void => {
    const event = comparison ? new ComparisonLoadEvent(comparison, problems) : new ComparisonErrorEvent(problems);
    if (this.dispatchEvent(event)) author.module?.tellSource(this, !!comparison, problems);
  };
}
