import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, type TemplateResult } from 'lit/html.js';
import type { View } from '../../content/view.js';
import { verdictOfCounts } from '../../model/verdict.js';
import { badgeStyles } from '../../views/styles.js';
import { verdictBadge } from '../../views/verdict-badge.js';
import { ComparisonElement } from '../comparison-element.js';
import { styleSheets } from '../style-sheets.js';

const verdicts = ['ship', 'mixed', 'skip'] as const;

/**
 * @summary A verdict as mark, word and, where known, share: of a tool, of two counts, or as you say.
 *
 * @slot - Fallback: what shows until the badge does, and where it cannot.
 *
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate empty - No data was given.
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart badge - Mark, word and share.
 * @csspart ship - Besides `badge`, where it is Ship.
 * @csspart mixed - Besides `badge`, where it is Mixed.
 * @csspart skip - Besides `badge`, where it is Skip.
 * @csspart none - Besides `badge`, where there is no verdict or stance.
 * @csspart mark - The mark of the verdict.
 * @csspart word - The word of the verdict.
 * @csspart share - The share.
 * @csspart panel - The frame around everything, with its surface.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class VerdictBadge extends ComparisonElement {
  static override styles = styleSheets(badgeStyles);

  static override properties: PropertyDeclarations = {
    verdict: {},
    ship: { type: Number },
    skip: { type: Number },
    tool: {},
  };

  /** `ship`, `mixed` or `skip`; wins over what the counts or the tool would say. */
  declare verdict: 'ship' | 'mixed' | 'skip' | null | undefined;
  /** Number of takes or votes for it; with `skip` alone, 0. */
  declare ship: number | null | undefined;
  /** Number of takes or votes against it; with `ship` alone, 0. */
  declare skip: number | null | undefined;
  /** Id of a tool of the comparison; the first one by default. */
  declare tool: string | null | undefined;

  constructor() {
    super({ tools: () => this.tool, needed: () => this.#isOf === undefined });
  }

  protected override body(): unknown {
    const said = this.#isOf;
    return said ? verdictBadge(said, this.speech.language) : super.body();
  }

  /** @internal */
  protected override content(view: View): TemplateResult {
    return verdictBadge(view.tools[0]?.verdict ?? { verdict: null, percent: null }, view);
  }

  protected override waiting(): TemplateResult {
    return html`<span aria-busy="true">${this.speech.language.messages.none}</span>`;
  }

  /** What the attributes say without data. */
  get #isOf(): Parameters<typeof verdictBadge>[0] | undefined {
    const { ship, skip } = this;
    const word = verdicts.find((verdict) => verdict === this.verdict);
    const counted = ship != null || skip != null ? verdictOfCounts(ship ?? 0, skip ?? 0) : undefined;
    if (!word && !counted) return undefined;
    return { percent: counted?.percent ?? null, verdict: word ?? counted?.verdict ?? null };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-badge': VerdictBadge;
  }
}
