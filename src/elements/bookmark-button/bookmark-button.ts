import type { PropertyDeclarations } from '@lit/reactive-element';
import { bookmarks } from '../../controllers/bookmarks.js';
import { badgeStyles } from '../../views/styles.js';
import { PartElement } from '../part-element.js';
import { styleSheets } from '../style-sheets.js';

/**
 * @summary Keeps a tool, or any page, for later, and takes it off the list again.
 *
 * @slot - Fallback: what shows until the part with its code has come, and where it cannot.
 *
 * @fires {BookmarkChangeEvent} bookmark-change - It is about to be kept or dropped (`tool`, `bookmarked`); cancelable.
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there, or none is needed.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart bookmark - The button.
 * @csspart bookmark-note - What the reader has to know of what was done: that the browser stores nothing.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 * @csspart button - The button that asks for the data again.
 */
export class BookmarkButton extends PartElement {
  static override styles = styleSheets(badgeStyles);

  static override properties: PropertyDeclarations = {
    tool: {},
    label: {},
    href: {},
  };

  /** Id of the tool in the comparison; without a comparison, what the bookmark is known by. */
  declare tool: string | null | undefined;
  /** Its name, where no comparison says it. */
  declare label: string | null | undefined;
  /** Where it leads, where no comparison says it. */
  declare href: string | null | undefined;

  /** @internal */
  protected override readonly drawing = () => bookmarks.here?.bookmarkButton;
}

declare global {
  interface HTMLElementTagNameMap {
    'bookmark-button': BookmarkButton;
  }
}
