import type { PropertyDeclarations, TemplateResult } from 'lit';
import { headingLevelOf } from '../content/sections.js';
import type { View } from '../content/view.js';
import { sheet } from '../views/sheet.js';
import { tableStyles } from '../views/styles.js';
import { ComparisonElement, type Outline } from './comparison-element.js';
import { styleSheets } from './style-sheets.js';

/** A section of a panel that is a table, as an element of its own. */
export abstract class TableElement extends ComparisonElement {
  static override styles = styleSheets(tableStyles);

  static override properties: PropertyDeclarations = {
    tools: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Ids of the tools to show, in order, parted by white space or as a list; all by default. */
  declare tools: string | readonly string[] | null | undefined;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super({ tools: () => this.tools });
    this.headingLevel = 3;
  }

  /**
   * What draws it, and the name of its section.
   *
   * @internal
   */
  protected abstract readonly section: [draw: (view: View, level: number) => unknown, name: string];

  /** @internal */
  protected override content(view: View): TemplateResult {
    return sheet(view, this.section[0](view, headingLevelOf(this.headingLevel, 3)), { tables: true });
  }

  /** @internal */
  protected override get outline(): Outline {
    return [[this.section[1]], 1];
  }
}
