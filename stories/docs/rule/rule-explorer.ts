import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  community, coverage, defaultRule, flip, parse, pick, split, verdict,
  type Comparison, type PickReason, type Rule, type Tool, type VerdictName,
} from '../../../src/model/index.js';
import { docStyles } from '../docs.styles.js';
import { examples, reviewers, type Entry, type Example } from './examples.js';
import { ruleExplorerStyles } from './rule-explorer.styles.js';

const toolNames = ['A', 'B'] as const;
type ToolName = typeof toolNames[number];

const named: Record<VerdictName, string> = { ship: 'Ship', mixed: 'Mixed', skip: 'Skip' };
const ruleFields: [key: keyof Rule, label: string][] = [
  ['shipScore', 'Score that ships'], ['shipShare', 'Ship from, %'], ['skipShare', 'Skip up to, %'],
];

const listed = (items: readonly string[], type: Intl.ListFormatType = 'conjunction') =>
  new Intl.ListFormat('en', { type }).format(items);
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const value = ({ target }: Event) => (target as HTMLInputElement).value;

/** A review as a comparison file would have it: `88`, `ship`, or both. */
const review = (reviewer: string, entry: Entry) => {
  const words = entry.trim().split(/\s+/).filter(Boolean);
  const score = words.find((word) => /^[\d.]+$/.test(word));
  const stance = words.find((word) => word !== score);
  return { reviewer: reviewer.toLowerCase(), ...score && { score: Number(score) }, ...stance && { verdict: stance } };
};

/**
 * The rule to try out: a documentation page, not part of the package. Whatever it says, `compare-panel/model` says.
 *
 * @summary Scores or stances of five reviewers on two tools, thresholds and votes, and what follows from them.
 */
export class RuleExplorer extends LitElement {
  static override styles = [docStyles, ruleExplorerStyles];

  static override properties: PropertyDeclarations = {
    entries: { state: true }, weights: { state: true }, rule: { state: true }, votes: { state: true },
  };

  declare private entries: Record<ToolName, readonly Entry[]>;
  declare private weights: readonly string[];
  declare private rule: Record<keyof Rule, string>;
  declare private votes: Record<ToolName, readonly [ship: string, skip: string]>;

  constructor() {
    super();
    this.#show(examples[0]);
    this.votes = { A: ['70', '30'], B: ['4', '0'] };
  }

  #show(example: Example | undefined): void {
    this.entries = { A: example?.a ?? [], B: example?.b ?? [] };
    this.weights = reviewers.map(() => '1');
    this.rule = {
      shipScore: String(defaultRule.shipScore),
      shipShare: String(defaultRule.shipShare),
      skipShare: String(defaultRule.skipShare),
    };
  }

  #setEntry(tool: ToolName, row: number, entry: Entry): void {
    this.entries = {
      ...this.entries,
      [tool]: reviewers.map((_, index) => (index === row ? entry : this.entries[tool][index] ?? '')),
    };
  }

  /** The comparison file that the fields stand for. */
  get #file() {
    return {
      rule: Object.fromEntries(ruleFields.map(([key]) => [key, Number(this.rule[key])])),
      reviewers: reviewers.map((name, index) => (
        { id: name.toLowerCase(), name, weight: Number(this.weights[index] || 1) })),
      tools: toolNames.map((name) => ({
        id: name,
        name,
        community: { ship: Number(this.votes[name][0]), skip: Number(this.votes[name][1]) },
        reviews: reviewers.map((reviewer, index) => review(reviewer, this.entries[name][index] ?? ''))
          .filter((one) => 'score' in one || 'verdict' in one),
      })),
    };
  }

  protected override render(): TemplateResult {
    const { value: comparison, problems } = parse(this.#file);
    return html`
      <div class="bar">
        <label for="example">Example</label>
        <select id="example" @change=${(event: Event) => { this.#show(examples[Number(value(event))]); }}>
          ${examples.map(({ name }, index) => html`<option value=${index}>${name}</option>`)}
        </select>
      </div>
      <div class="explorer">
        <form @submit=${(event: Event) => { event.preventDefault(); }}>
          ${this.#takesView()}
          <div class="numbers">${ruleFields.map(([key, label]) => html`
            <label>${label}
              <input inputmode="numeric" size="4" .value=${live(this.rule[key])}
                @input=${(event: Event) => { this.rule = { ...this.rule, [key]: value(event) }; }}>
            </label>`)}
          </div>
          <div class="numbers votes">${toolNames.map((tool) => (['for', 'against'] as const).map((side, index) => html`
            <label>Votes ${side} ${tool}
              <input inputmode="numeric" size="6" .value=${live(this.votes[tool][index] ?? '')}
                @input=${(event: Event) => {
                  const [ship, skip] = this.votes[tool];
                  this.votes = { ...this.votes, [tool]: index === 0 ? [value(event), skip] : [ship, value(event)] };
                }}>
            </label>`))}
          </div>
          ${problems.length === 0 ? nothing : html`
            <div class="notes">
              <p id="wrong"><b>Not understood</b></p>
              <ul aria-labelledby="wrong">${problems.map(({ path, message, hint }) => html`
                <li>${path}: ${message} ${hint}</li>`)}
              </ul>
            </div>`}
        </form>
        ${comparison ? html`
          <div class="results">
            <p class="pick" role="status">${this.#pickText(comparison)}</p>
            <div class="tools">${comparison.tools.map((tool) => this.#toolView(tool, comparison))}</div>
          </div>` : nothing}
      </div>`;
  }

  #takesView(): TemplateResult {
    return html`
      <table>
        <thead><tr>
          <th scope="col">Reviewer</th><th scope="col">Weight</th>
          ${toolNames.map((tool) => html`<th scope="col">${tool}</th>`)}
        </tr></thead>
        <tbody>${reviewers.map((name, row) => html`
          <tr>
            <th scope="row">${name}</th>
            <td><input aria-label="Weight of ${name}" inputmode="decimal" .value=${live(this.weights[row] ?? '')}
              @input=${(event: Event) => {
                this.weights = this.weights.map((weight, index) => (index === row ? value(event) : weight));
              }}></td>
            ${toolNames.map((tool) => html`
              <td><input aria-label="${name} on ${tool}" aria-describedby="entry" spellcheck="false" autocomplete="off"
                .value=${live(this.entries[tool][row] ?? '')}
                @input=${(event: Event) => { this.#setEntry(tool, row, value(event)); }}></td>`)}
          </tr>`)}
        </tbody>
      </table>
      <p class="fine" id="entry">A score from 0 to 100, <code>ship</code>, <code>skip</code>, both, or nothing.</p>`;
  }

  #toolView(tool: Tool, comparison: Comparison): TemplateResult {
    const { verdict: word, ship, skip } = verdict(tool, comparison);
    const names = (ids: readonly string[]) =>
      ids.map((id) => comparison.reviewers.find((reviewer) => reviewer.id === id)?.name ?? id);
    return html`
      <div role="group" aria-labelledby="tool-${tool.id}">
        <h2 id="tool-${tool.id}"><span class="hidden">What follows for</span> ${tool.name}</h2>
        <dl>
          <dt>Verdict</dt>
          <dd>
            ${word ? html`<verdict-badge .comparison=${comparison} tool=${tool.id}></verdict-badge>` : '—'}
            <span class="fine">${word ? `${ship} ship / ${skip} skip` : 'Nothing is counted.'}</span>
          </dd>
          <dt>Coverage</dt><dd>${this.#coverageText(tool, comparison, names)}</dd>
          <dt>Split</dt><dd>${this.#splitText(tool, comparison, names)}</dd>
          <dt>Flip</dt><dd>${this.#flipText(tool, comparison, names)}</dd>
          <dt>Community</dt><dd>${this.#communityText(tool, comparison)}</dd>
        </dl>
      </div>`;
  }

  #coverageText(tool: Tool, comparison: Comparison, names: (ids: readonly string[]) => string[]): string {
    const { status, missing, counted, panel } = coverage(tool, comparison);
    const absent = missing.length === 0 ? ''
      : ` ${listed(names(missing))} ${missing.length === 1 ? 'is' : 'are'} missing.`;
    return `${capitalized(status)}: ${counted} of ${panel} have a stance.${absent}`;
  }

  #splitText(tool: Tool, comparison: Comparison, names: (ids: readonly string[]) => string[]): string {
    const result = split(tool, comparison);
    if (!result) return '—';
    const side = (label: string, ids: readonly string[]) => (ids.length > 0 ? ` ${label}: ${listed(names(ids))}.` : '');
    return `${capitalized(result.kind)}.${side('Ship', result.ship)}${side('Skip', result.skip)}`;
  }

  #flipText(tool: Tool, comparison: Comparison, names: (ids: readonly string[]) => string[]): string {
    const result = flip(tool, comparison);
    if (!result) return '—';
    const { changes, pivotal } = result;
    return changes === 1
      ? `1 changed mind, that of ${listed(names(pivotal), 'disjunction')}, would change the verdict.`
      : `${changes} changed minds would change the verdict.`;
  }

  #communityText({ community: votes }: Tool, { rule }: Comparison): string {
    const { verdict: word, percent, certainty, interval } = community(votes?.ship ?? 0, votes?.skip ?? 0, rule);
    if (!word || !interval) return 'No community votes yet.';
    const [low, high] = interval.map((end) => end.toFixed(1));
    return `${named[word]} ${percent}%, ${certainty}: ${low} to ${high}\u00a0% with 95\u00a0% confidence.`;
  }

  #pickText(comparison: Comparison): string {
    const { kind, tools, doubts, reason } = pick(comparison);
    const why = this.#reasonText(reason);
    switch (kind) {
      case 'tool': return `The pick is ${listed(tools)}${doubts ? ', with doubts' : ''}: ${why}.`;
      case 'close': return `Too close to call: ${listed(tools)}, ${why}.`;
      case 'none': return 'None of these: the highest verdict is Skip.';
      default: return 'No pick: there is nothing to go by.';
    }
  }

  #reasonText(reason: PickReason): string {
    switch (reason.by) {
      case 'only': return `${named[reason.verdict]}, and the other has no takes that count`;
      case 'verdict': return `${named[reason.verdict]}, which no other has`;
      case 'majority': return `preferred by ${reason.for}, against ${reason.against}`;
      case 'mean': return `by the mean score, ${reason.means.map(({ mean }) => mean.toFixed(1)).join(' to ')}`;
      case 'no-common-score': return 'and nobody has scored both';
      default: return 'nothing decides';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rule-explorer': RuleExplorer;
  }
}
