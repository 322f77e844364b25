import { html } from 'lit/html.js';
import type { View } from '../content/view.js';
import type { WordList } from '../model/choose.js';
import { cardStyles } from '../views/styles.js';
import { ComparisonElement } from './comparison-element.js';
import { styleSheets } from './style-sheets.js';

/** An element whose code is a part: until that has come, its fallback stands in its place. */
export abstract class PartElement extends ComparisonElement {
  static override styles = styleSheets(cardStyles);

  constructor() {
    super({ tools: () => (this as { tool?: WordList }).tool, needed: () => false });
  }

  /** @internal */
  protected override content(view?: View): unknown {
    return this.drawing()?.(this, view) ?? html`<slot></slot>`;
  }

  /**
   * What the part draws, once it is here; the view is undefined without data.
   *
   * @internal
   */
  protected abstract readonly drawing: () => ((host: this, view: View | undefined) => unknown) | undefined;
}
