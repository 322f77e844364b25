import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ComparisonInput } from '../../../src/model/schema.js';
import { docStyles } from '../docs.styles.js';
import { elementsOf, type Manifest } from '../token-editor/known.js';
import { panelAnatomyStyles } from './panel-anatomy.styles.js';

/** What an element needs besides the comparison, to be shown at all. */
const draw: Record<string, (comparison: ComparisonInput | undefined) => TemplateResult> = {
  'compare-panel': (comparison) => html`<compare-panel .comparison=${comparison} heading-level="3"></compare-panel>`,
  'decision-table': (comparison) => html`<decision-table .comparison=${comparison}></decision-table>`,
  'reviewer-scorecard': (comparison) => html`<reviewer-scorecard .comparison=${comparison}></reviewer-scorecard>`,
  'tool-card': (comparison) => html`<tool-card .comparison=${comparison}></tool-card>`,
  'verdict-badge': (comparison) => html`<verdict-badge .comparison=${comparison}></verdict-badge>`,
};

/**
 * Shows an element with its parts: a documentation page, not part of the package.
 *
 * @summary A live element beside the list of its parts; choosing, hovering or focusing a part names and outlines it.
 */
export class PanelAnatomy extends LitElement {
  static override styles = [docStyles, panelAnatomyStyles];

  static override properties: PropertyDeclarations = {
    manifest: { attribute: false },
    comparison: { attribute: false },
    tag: { state: true },
    chosen: { state: true },
    pointed: { state: true },
    all: { state: true },
  };

  /** The custom elements manifest, which says what parts there are. */
  declare manifest: Manifest | undefined;
  /** What is shown. */
  declare comparison: ComparisonInput | undefined;
  declare private tag: string;
  /** The part that the list has chosen, and the one under the pointer or the focus, which goes first. */
  declare private chosen: string;
  declare private pointed: string;
  declare private all: boolean;

  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    this.tag = 'compare-panel';
    this.chosen = '';
    this.pointed = '';
    this.all = false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    const parts = this.#parts.map(({ name }) => name);
    const one = this.pointed || this.chosen;
    this.#sheet.replaceSync([
      ...this.all ? parts.map((part) => `.stage ::part(${part}) { outline: 1px dashed var(--control) }`) : [],
      ...one ? [`.stage ::part(${one}) { outline: 2px solid var(--mark); outline-offset: 3px }`] : [],
    ].join('\n'));
    if (changed.has('chosen' as never) && this.chosen) this.#first(this.chosen)?.scrollIntoView({ block: 'nearest' });
  }

  get #parts() {
    return this.manifest
      ? elementsOf(this.manifest).find(({ tagName }) => tagName === this.tag)?.cssParts ?? [] : [];
  }

  #first(part: string): Element | null | undefined {
    return this.renderRoot.querySelector(this.tag)?.shadowRoot?.querySelector(`[part~="${part}"]`);
  }

  /** The innermost part on the way of an event. */
  #point = (event: Event): void => {
    this.pointed = event.composedPath()
      .flatMap((target) => (target instanceof Element ? [...target.part] : []))[0] ?? '';
  };

  #leave = (): void => {
    this.pointed = '';
  };

  protected override render(): TemplateResult {
    const elements = this.manifest ? elementsOf(this.manifest) : [];
    const tags = elements.map(({ tagName }) => tagName).filter((tag) => draw[tag]);
    return html`
      <div class="bar">
        <label for="element">Element</label>
        <select id="element" @change=${({ target }: Event) => {
          this.tag = (target as HTMLSelectElement).value;
          this.chosen = '';
        }}>
          ${tags.map((tag) => html`<option ?selected=${tag === this.tag}>${tag}</option>`)}
        </select>
        <label class="check">
          <input type="checkbox" .checked=${this.all}
            @change=${({ target }: Event) => { this.all = (target as HTMLInputElement).checked; }}>
          Outline every part
        </label>
      </div>
      <div class="anatomy">
        <div class="index">
          <h2 id="parts">Parts</h2>
          <p class="status" role="status">${this.#said()}</p>
          <ul aria-labelledby="parts">${this.#parts.map(({ name, description }) => html`
            <li>
              <button aria-pressed=${String(name === this.chosen)} aria-describedby="part-${name}"
                @click=${() => { this.chosen = name === this.chosen ? '' : name; }}>${name}</button>
              <span class="fine" id="part-${name}">${description}</span>
            </li>`)}
          </ul>
        </div>
        <div class="stage" @pointerover=${this.#point} @focusin=${this.#point} @pointerleave=${this.#leave}
          @focusout=${this.#leave}>
          ${draw[this.tag]?.(this.comparison)}
        </div>
      </div>`;
  }

  #said(): unknown {
    const one = this.pointed || this.chosen;
    if (!one) return 'Choose a part, or point at one.';
    const missing = this.#first(one) ? nothing : ' It is not drawn here, since there is nothing to show in it.';
    return html`<code>${this.tag}::part(${one})</code>${missing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-anatomy': PanelAnatomy;
  }
}
