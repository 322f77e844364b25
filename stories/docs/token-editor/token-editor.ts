import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ComparisonInput } from '../../../src/model/schema.js';
import { docStyles } from '../docs.styles.js';
import { contrast, hexOf } from './contrast.js';
import { readCss, refusal, writeCss } from './css.js';
import { readTokens, writeTokens } from './design-tokens.js';
import { pack, unpack } from './fragment.js';
import { knownFrom, prefix, type Known, type Manifest, type Token } from './known.js';
import { paint } from './paint.js';
import { pairsOf, surface, type Pair } from './pairs.js';
import { probeIn } from './probe.js';
import { joinSides, schemes, sideOf, type Scheme } from './schemes.js';
import { emptyTheme, type Reading, type Theme } from './theme.js';
import { tokenEditorStyles } from './token-editor.styles.js';
import { isColor } from './values.js';

/** Applications are known to cut longer addresses. */
const longestLink = 2000;
/** More of them would say no more to a reader who has pasted another system's file. */
const mostNotes = 20;

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The heading of a token: its type in words; sizes of type are listed apart from other dimensions. */
const groupOf = ({ name, type }: Token) => (name.startsWith('font-size') ? 'Font size'
  : capitalized(type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)));
/** Never rounded up, so that 4.499 does not read 4.5 and fail. */
const printed = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** The address that a reader sees: Storybook shows pages in a frame, and its own address is the frame's parent's. */
const reader = (): Window => {
  try {
    return window.parent.location.href ? window.parent : window;
  } catch {
    return window; // another site has framed us
  }
};

/**
 * Edits the tokens of the library live: a documentation page, not part of the package.
 *
 * @summary Changes tokens and shows a panel, a card and a badge in both schemes, with the contrast of every pair.
 */
export class TokenEditor extends LitElement {
  static override styles = [docStyles, tokenEditorStyles];

  static override properties: PropertyDeclarations = {
    manifest: { attribute: false },
    comparison: { attribute: false },
    themes: { attribute: false },
    theme: { state: true },
    colors: { state: true },
    refused: { state: true },
    notes: { state: true },
    status: { state: true },
    ownSurface: { state: true },
  };

  /** The custom elements manifest, which says what tokens and parts there are. */
  declare manifest: Manifest | undefined;
  /** What the preview shows. */
  declare comparison: ComparisonInput | undefined;
  /** Style sheets of ready themes, by name, to start from. */
  declare themes: Readonly<Record<string, string>> | undefined;
  declare private theme: Theme;
  /** The computed colours of the tokens, with the page's under ``. */
  declare private colors: Record<Scheme, Readonly<Record<string, string>>>;
  /** What was typed and does not fit, by token. */
  declare private refused: ReadonlyMap<string, string>;
  declare private notes: readonly string[];
  declare private status: string;
  declare private ownSurface: boolean;

  #known: Known = { tokens: [], parts: {} };
  readonly #sheet = new CSSStyleSheet();
  #link: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.theme = emptyTheme;
    this.colors = { light: {}, dark: {} };
    this.refused = new Map();
    this.notes = [];
    this.status = '';
    this.ownSurface = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    reader().addEventListener('hashchange', this.#followLink);
    this.#followLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    reader().removeEventListener('hashchange', this.#followLink);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  /** Settles when all that was asked for is shown. */
  get settled(): Promise<unknown> {
    return this.#link.then(() => this.updateComplete).then(() => this.updateComplete);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('manifest') && this.manifest) this.#known = knownFrom(this.manifest);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('theme')) this.#apply();
    if (['theme', 'manifest', 'ownSurface'].some((name) => changed.has(name))) this.#measure();
  }

  /** Hands the theme to what is shown; values go in one by one, so that none can end the rule. */
  #apply(): void {
    const { tokens, parts } = this.theme;
    const rules = parts.map(({ selector, declarations }) => `${selector} { ${declarations} }`);
    this.#sheet.replaceSync(['.pane {}', ...rules].join('\n'));
    const [rule] = this.#sheet.cssRules;
    for (const [name, value] of tokens) (rule as CSSStyleRule).style.setProperty(prefix + name, value);
  }

  #measure(): void {
    const names = this.#colorTokens.map(({ name }) => name);
    const colorsOf = (scheme: Scheme) => {
      const pane = this.renderRoot.querySelector(`.pane.${scheme}`);
      if (!pane) return {};
      const probe = probeIn(pane, this.ownSurface ? scheme : '');
      const colors = Object.fromEntries(names.map((name) => [name, probe.colorOf(name)]));
      probe.remove();
      return { ...colors, '': getComputedStyle(pane).backgroundColor };
    };
    const colors = { light: colorsOf('light'), dark: colorsOf('dark') };
    if (JSON.stringify(colors) !== JSON.stringify(this.colors)) this.colors = colors;
  }

  get #colorTokens(): Token[] {
    return this.#known.tokens.filter(isColor);
  }

  #followLink = (): void => {
    this.#link = unpack(reader().location.hash).then(async (text) => {
      if (text === undefined) return;
      if (!this.manifest) await this.updateComplete;
      if (text === null) {
        this.status = 'The link is incomplete or damaged: ask for it again. Nothing was changed.';
      } else {
        this.#take(readCss(text, this.#known), ' from the link');
      }
    });
  };

  #take({ theme, usual = 0, notes }: Reading, from = ''): void {
    const changed = theme.tokens.size;
    const defaults = changed > 0 ? `, ${usual} of them as by default` : ', all as by default';
    const read = [
      ...(changed + usual > 0 ? [count(changed + usual, 'token') + (usual > 0 ? defaults : '')] : []),
      ...(theme.parts.length > 0 ? [count(theme.parts.length, 'part')] : []),
    ].join(' and ');
    this.notes = notes;
    this.status = `Read ${read || 'nothing'}${from}${notes.length > 0 ? `; ${notes.length} left out` : ''}.`;
    if (!read) return;
    this.theme = theme;
    this.refused = new Map();
  }

  #set({ name, ...token }: Token, value: string): void {
    const wrong = value ? refusal({ name, ...token }, value) : undefined;
    const tokens = new Map(this.theme.tokens);
    const refused = new Map(this.refused);
    if (value && !wrong) tokens.set(name, value);
    else tokens.delete(name);
    if (wrong) refused.set(name, value);
    else refused.delete(name);
    this.theme = { ...this.theme, tokens };
    this.refused = refused;
    this.status = '';
  }

  #pickColor(token: Token, scheme: Scheme, color: string): void {
    const value = this.theme.tokens.get(token.name) ?? token.value;
    const [light = '', dark = ''] = schemes.map((one) => (one === scheme ? color : sideOf(value, one)));
    this.#set(token, joinSides(light, dark));
  }

  async #reset(token: Token): Promise<void> {
    this.#set(token, '');
    await this.updateComplete;
    // The button has gone.
    this.renderRoot.querySelector<HTMLElement>(`#token-${token.name}`)?.focus();
  }

  #resetAll = (): void => {
    this.theme = emptyTheme;
    this.refused = new Map();
    this.notes = [];
    this.status = 'Everything is back at its default.';
  };

  #bring = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('#bring')?.value ?? '';
    if (!text.trim()) {
      this.notes = [];
      this.status = 'There is nothing to read yet: paste CSS or tokens JSON into the field first.';
      return;
    }
    this.#take(/^\s*[{[]\s*("|\}|\])/.test(text) ? readTokens(text, this.#known) : readCss(text, this.#known));
  };

  async #copy(text: string, done: string, field?: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.status = done;
    } catch {
      const area = field && this.renderRoot.querySelector<HTMLTextAreaElement>(`#${field}`);
      if (area) {
        area.focus();
        area.select();
      }
      this.status = `The browser refused to copy; ${area ? 'the text is selected instead.' : `here it is: ${text}`}`;
    }
  }

  async #copyLink(): Promise<void> {
    const { href } = reader().location;
    const link = href.replace(/#.*$/, '') + await pack(writeCss(this.theme));
    const long = link.length > longestLink ? ' Some applications cut links of that length; send the CSS instead.' : '';
    await this.#copy(link, `Link copied, ${link.length} characters.${long}`);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="editor">
        ${this.#bringView()}
        <div class="workbench">
          <section aria-labelledby="tokens">
            <h2 id="tokens">Tokens</h2>
            ${this.#tokensView()}
          </section>
          ${this.#previewView()}
        </div>
        ${this.#contrastView()}
        ${this.#giveView()}
        <p class="status" role="status">${this.status}</p>
      </div>`;
  }

  #bringView(): TemplateResult {
    return html`
      <form @submit=${this.#bring}>
        <label for="bring">CSS or tokens JSON</label>
        <p class="fine" id="bring-about">
          Paste what you have: declarations of ${prefix}…, rules with ::part(), or a file of design tokens. It takes the
          place of what is below.
        </p>
        <textarea id="bring" rows="4" spellcheck="false" aria-describedby="bring-about"></textarea>
        <div class="bar">
          <button class="primary">Read</button>
          <button type="button" @click=${this.#resetAll}>Reset all</button>
          ${Object.entries(this.themes ?? {}).map(([name, css]) => html`
            <button type="button" @click=${() => { this.#take(readCss(css, this.#known), ` of ${name}`); }}>
              Start from ${name}
            </button>`)}
        </div>
        ${this.notes.length > 0 ? html`
          <div class="notes">
            <p id="notes"><b>Left out</b></p>
            <ul aria-labelledby="notes">
              ${this.notes.slice(0, mostNotes).map((note) => html`<li>${note}</li>`)}
              ${this.notes.length > mostNotes ? html`<li>… and ${this.notes.length - mostNotes} more.</li>` : nothing}
            </ul>
          </div>` : nothing}
      </form>`;
  }

  #tokensView(): TemplateResult[] {
    const groups = [...new Set(this.#known.tokens.map(groupOf))];
    return groups.map((group, index) => {
      const tokens = this.#known.tokens.filter((token) => groupOf(token) === group);
      const changed = tokens.filter(({ name }) => this.theme.tokens.has(name)).length;
      return html`
        <details ?open=${index === 0}>
          <summary>${group} ${changed > 0 ? html`<span class="fine">${changed} changed</span>` : nothing}
          </summary>
          ${tokens.map((token) => this.#row(token))}
        </details>`;
    });
  }

  #row(token: Token): TemplateResult {
    const { name, value: usual, comment } = token;
    const value = this.theme.tokens.get(name);
    const refused = this.refused.get(name);
    return html`
      <div class="row">
        <div class="head">
          <label for="token-${name}">${name}</label>
          ${value === undefined && refused === undefined ? nothing : html`
            <button class="quiet" @click=${() => this.#reset(token)} aria-label="Reset ${name}">Reset</button>`}
          ${isColor(token) ? schemes.map((scheme) => this.#swatch(token, scheme)) : nothing}
        </div>
        <p class="about" id="about-${name}">${comment}</p>
        <textarea id="token-${name}" class="one" rows="1" .value=${live(refused ?? value ?? '')} placeholder=${usual}
          spellcheck="false" autocapitalize="off" aria-describedby="about-${name} error-${name}"
          aria-invalid=${refused === undefined ? nothing : 'true'}
          @input=${(event: Event) => { this.#set(token, valueOf(event).trim()); }}></textarea>
        <p class="error" id="error-${name}">
          ${refused === undefined ? nothing : `${refusal(token, refused) ?? ''} The default stays.`}
        </p>
      </div>`;
  }

  #swatch(token: Token, scheme: Scheme): TemplateResult {
    const { [token.name]: color, '': page } = this.colors[scheme];
    return html`
      <input type="color" aria-label="${token.name}, ${scheme}" title="${token.name}, ${scheme}"
        .value=${live(color && page ? hexOf(color, page) : '#000000')}
        @input=${(event: Event) => { this.#pickColor(token, scheme, valueOf(event)); }}>`;
  }

  #previewView(): TemplateResult {
    const choice = (own: boolean, label: string) => html`
      <label>
        <input type="radio" name="surface" .checked=${live(this.ownSurface === own)}
          @change=${() => { this.ownSurface = own; }}>
        ${label}
      </label>`;
    return html`
      <section class="preview" aria-labelledby="preview" tabindex="0">
        <h2 id="preview">Preview</h2>
        <fieldset>
          <legend>The panel</legend>
          ${choice(false, 'melts into the page')}
          ${choice(true, 'brings its own surface')}
        </fieldset>
        <div class="panes">${schemes.map((scheme) => this.#pane(scheme))}</div>
      </section>`;
  }

  /** The comparison under a title that tells the two panes apart, since a panel is a landmark of that name. */
  #titled(scheme: Scheme): ComparisonInput | null {
    const { comparison } = this;
    if (!comparison) return null;
    return { ...comparison, title: `${comparison.tools.map(({ name }) => name).join(' vs ')}, ${scheme}` };
  }

  #pane(scheme: Scheme): TemplateResult {
    return html`
      <section class="pane ${scheme}" aria-labelledby="pane-${scheme}">
        <h3 id="pane-${scheme}">${capitalized(scheme)}</h3>
        <p class="badges">
          <verdict-badge ship="9" skip="1"></verdict-badge>
          <verdict-badge ship="5" skip="5"></verdict-badge>
          <verdict-badge ship="1" skip="9"></verdict-badge>
        </p>
        <tool-card .comparison=${this.comparison} heading-level="4"></tool-card>
        <compare-panel .comparison=${this.#titled(scheme)} theme=${this.ownSurface ? scheme : 'auto'} heading-level="4">
        </compare-panel>
      </section>`;
  }

  #contrastView(): TemplateResult {
    const rows = pairsOf(this.#colorTokens.map(({ name }) => name)).map((pair) => ({
      pair, ratios: schemes.map((scheme) => this.#ratio(pair, scheme)),
    }));
    const asked = rows.filter(({ pair }) => pair.least !== null);
    const failed = asked.filter(({ pair, ratios }) => ratios.some((ratio) => ratio < (pair.least ?? 0))).length;
    return html`
      <section aria-labelledby="contrast">
        <h2 id="contrast">Contrast</h2>
        <p class="intro">
          ${failed > 0 ? `${failed} of ${asked.length} ${failed > 1 ? 'fail' : 'fails'}.` : `All ${asked.length} pass.`}
          WCAG 2.2 AA asks for 4.5 of text and 3 of marks. A transparent surface is measured on the page of the
          preview.
        </p>
        <table>
          <thead><tr>
            <th scope="col">Pair</th><th scope="col">At least</th><th scope="col">Light</th><th scope="col">Dark</th>
          </tr></thead>
          <tbody>${rows.map(({ pair, ratios }) => html`
            <tr>
              <th scope="row">${pair.foreground} on ${pair.background}</th>
              <td>${pair.least ?? 'decoration'}</td>
              ${schemes.map((scheme, index) => html`<td>${this.#cell(pair, scheme, ratios[index] ?? 1)}</td>`)}
            </tr>`)}
          </tbody>
        </table>
      </section>`;
  }

  #ratio({ foreground, background }: Pair, scheme: Scheme): number {
    const { [foreground]: front, [background]: back, [surface]: sheet, '': page } = this.colors[scheme];
    return front && back && sheet && page ? contrast(front, back, sheet, page) : 1;
  }

  #cell({ foreground, background, least }: Pair, scheme: Scheme, ratio: number): TemplateResult {
    const { [foreground]: color = '', [background]: back = '', '': page = '' } = this.colors[scheme];
    const sample = least === null ? '—' : least === 3 ? '●' : 'Aa';
    const result = least === null ? '' : ratio < least ? 'fail' : 'pass';
    return html`
      <span class="sample" ${paint(color, back, page)} aria-hidden="true">${sample}</span>
      <span>${printed(ratio)}</span> <span class=${result}>${result}</span>`;
  }

  #giveView(): TemplateResult {
    const css = writeCss(this.theme);
    const tokens = writeTokens(this.theme, this.#known);
    const rows = (text: string) => Math.min(16, Math.max(3, text.split('\n').length));
    const output = (id: string, label: string, text: string) => html`
      <label for=${id}>${label}</label>
      <textarea id=${id} rows=${rows(text)} readonly spellcheck="false" .value=${text}
        placeholder="Nothing is changed yet."></textarea>`;
    return html`
      <section aria-labelledby="take">
        <h2 id="take">Take it with you</h2>
        <div class="outputs">
          <div>
            ${output('css', 'CSS', css)}
            <div class="bar"><button @click=${() => this.#copy(css, 'CSS copied.', 'css')}>Copy CSS</button></div>
          </div>
          <div>
            ${output('json', 'Design tokens (JSON)', tokens)}
            <div class="bar">
              <button @click=${() => this.#copy(tokens, 'Tokens copied.', 'json')}>Copy tokens</button>
            </div>
          </div>
        </div>
        <div class="bar">
          <button @click=${this.#copyLink}>Copy link</button>
          <p class="fine">Whoever opens it sees these tokens on this page. Nothing is sent: the link holds them.</p>
        </div>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
