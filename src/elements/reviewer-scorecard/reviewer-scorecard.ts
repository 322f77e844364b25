import { reviewerScorecard } from '../../views/reviewer-scorecard.js';
import { TableElement } from '../table-element.js';

/**
 * @summary What each reviewer says of each tool: score, stance and take.
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
 * @csspart scorecard - The reviewer scorecard.
 * @csspart section - The heading of a table.
 * @csspart head - The head of a table.
 * @csspart note - How to read the bars of the scorecard.
 * @csspart column - The name of a tool over its column.
 * @csspart row - A row of a table, without its head.
 * @csspart reviewer - A reviewer: name, kind, bio.
 * @csspart logo - A portrait, or the monogram in its place.
 * @csspart monogram - The first letter that stands in for a picture.
 * @csspart reviewer-name - A reviewer's name.
 * @csspart kind - What a reviewer is, and their weight.
 * @csspart bio - A reviewer's bio.
 * @csspart disclosure - A reviewer's disclosure.
 * @csspart cell - What a row says of a tool.
 * @csspart ship - Besides `cell`, where it is Ship.
 * @csspart skip - Besides `cell`, where it is Skip.
 * @csspart none - Besides `cell`, where there is no verdict or stance.
 * @csspart tool - A tool's name, where a cell repeats it.
 * @csspart score - Mark, score and stance of a review.
 * @csspart mark - The mark of a verdict or stance.
 * @csspart word - The word of a verdict or stance.
 * @csspart track - The bar of a score and what it stands on.
 * @csspart bar - The bar itself.
 * @csspart threshold - The line from which on a score is ship.
 * @csspart take - What a review says.
 * @csspart list - A list in a cell: plans, offers, ratings, scores, or your own.
 * @csspart item - An item of such a list.
 * @csspart amount - What it costs, or scores.
 * @csspart aside - What is said beside an item.
 * @csspart stars - A score in stars, beside the figure.
 * @csspart pros - What speaks for a tool.
 * @csspart cons - What speaks against a tool.
 * @csspart source - Date and link of a review.
 * @csspart no-take - What stands in place of a review.
 * @csspart sponsored - What says that a tool is sponsored.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class ReviewerScorecard extends TableElement {
  /** @internal */
  protected override readonly section: TableElement['section'] = [reviewerScorecard, 'scorecard'];
}

declare global {
  interface HTMLElementTagNameMap {
    'reviewer-scorecard': ReviewerScorecard;
  }
}
