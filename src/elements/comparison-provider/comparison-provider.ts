import { html, type TemplateResult } from 'lit/html.js';
import { provide } from '../../controllers/provider-controller.js';
import { css } from '../../views/css.js';
import { ComparisonElement } from '../comparison-element.js';
import { styleSheets } from '../style-sheets.js';

/**
 * @summary Reads a comparison once and hands it to every element inside it.
 *
 * @slot - Anything; elements of this library in it take their data from here.
 *
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate empty - No data was given.
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart problems - The author's list of problems.
 */
export class ComparisonProvider extends ComparisonElement {
  static override styles = styleSheets(css`:host{display:block}:host([hidden]){display:none}`);

  #provide = provide(this);

  protected override willUpdate(): void {
    super.willUpdate();
    this.#provide(this.source);
  }

  protected override body(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** @internal */
  protected override content(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-provider': ComparisonProvider;
  }
}
