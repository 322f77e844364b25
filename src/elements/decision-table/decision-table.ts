import { decisionTable } from '../../views/decision-table.js';
import { TableElement } from '../table-element.js';

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
 * @csspart list - A list in a cell: plans, offers, ratings, scores, or your own.
 * @csspart item - An item of such a list.
 * @csspart amount - What it costs, or scores.
 * @csspart former - The former price of an offer.
 * @csspart aside - What is said beside an item.
 * @csspart best - What marks the best number of a row.
 * @csspart sponsored - What says that a tool is sponsored.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class DecisionTable extends TableElement {
  /** @internal */
  protected override readonly section: TableElement['section'] = [decisionTable, 'decision'];
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-table': DecisionTable;
  }
}
