import { bookmarks } from '../../controllers/bookmarks.js';
import { PartElement } from '../part-element.js';

/**
 * @summary What the reader has kept, in this browser.
 *
 * @slot - Fallback: what shows until the part with its code has come, and where it cannot.
 *
 * @fires {BookmarkChangeEvent} bookmark-change - A tool is about to go or come back (`tool`, `bookmarked`); cancelable.
 * @fires {ToolLinkEvent} tool-link - A link is about to be followed (`tool`, `href`, `label`, `sponsored`).
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there, or none is needed.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart list - All that was kept.
 * @csspart item - A tool that was kept.
 * @csspart name - Its name.
 * @csspart link - Its link.
 * @csspart sponsored - What says that the link is sponsored.
 * @csspart verdict - What the panel said then, or says now.
 * @csspart ship - Besides `verdict`, where it is Ship.
 * @csspart mixed - Besides `verdict`, where it is Mixed.
 * @csspart skip - Besides `verdict`, where it is Skip.
 * @csspart none - Besides `verdict`, where there was no verdict.
 * @csspart mark - The mark of a verdict.
 * @csspart word - The word of a verdict.
 * @csspart share - The share that goes with it.
 * @csspart remove - The button that takes a tool off the list.
 * @csspart undo - The button that brings the last one back.
 * @csspart status - What was just done.
 * @csspart empty - What stands there while nothing is kept, or nothing is known yet.
 * @csspart note - What says that the browser stores nothing.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class BookmarkList extends PartElement {
  /** @internal */
  protected override readonly drawing = () => bookmarks.here?.bookmarkList;
}

declare global {
  interface HTMLElementTagNameMap {
    'bookmark-list': BookmarkList;
  }
}
