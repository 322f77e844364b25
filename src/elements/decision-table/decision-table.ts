import type { PropertyDeclarations, TemplateResult } from 'lit';
import { headingLevelOf } from '../../content/sections.js';
import type { View } from '../../content/view.js';
import { decisionTable } from '../../views/decision-table.js';
import { sheet } from '../../views/sheet.js';
import { tableStyles } from '../../views/styles.js';
import { ComparisonElement, type Outline } from '../comparison-element.js';
import { styleSheets } from '../style-sheets.js';

/**
 * @summary The tools row by row: panel verdict, community, pricing, best for, category and the rows of your own.
 *
 * @slot - Fallback: what shows until the table does, and where it cannot.
 *
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 * @fires {ToolLinkEvent} tool-link - A link of a tool is about to be followed (`tool`, `href`, `label`, `sponsored`).
 *
 * @cssstate empty - No data was given.
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart decision - The Decision table.
 * @csspart section - The heading of a table.
 * @csspart head - The head of a table.
 * @csspart column - The name of a tool over its column.
 * @csspart row - A row of a table, without its head.
 * @csspart row-header - What a row of the Decision table is about.
 * @csspart group - The name of a group of your own rows.
 * @csspart cell - What a row says of a tool.
 * @csspart ship - Besides `cell`, where it is Ship.
 * @csspart mixed - Besides `cell`, where it is Mixed.
 * @csspart skip - Besides `cell`, where it is Skip.
 * @csspart tool - A tool's name, where a cell repeats it.
 * @csspart mark - The mark of a verdict or stance.
 * @csspart word - The word of a verdict or stance.
 * @csspart counts - How many said ship and skip.
 * @csspart best - What marks the best number of a row.
 * @csspart sponsored - What says that a tool is sponsored.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class DecisionTable extends ComparisonElement {
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

  /** @internal */
  protected override content(view: View): TemplateResult {
    return sheet(view, decisionTable(view, headingLevelOf(this.headingLevel, 3)), { tables: true });
  }

  /** @internal */
  protected override get outline(): Outline {
    return [['decision'], 1];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-table': DecisionTable;
  }
}
