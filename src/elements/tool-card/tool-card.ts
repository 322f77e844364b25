import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { ToolInput } from '../../model/schema.js';
import { headingLevelOf } from '../../content/sections.js';
import type { View } from '../../content/view.js';
import { sheet } from '../../views/sheet.js';
import { cardStyles } from '../../views/styles.js';
import { toolCard } from '../../views/tool-card.js';
import { ComparisonElement, type Outline } from '../comparison-element.js';
import { styleSheets } from '../style-sheets.js';

/**
 * @summary One tool: what it is, the panel's verdict and share, the community's share and the entry price.
 *
 * @slot - Fallback: what shows until the card does, and where it cannot.
 *
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 * @fires {ToolLinkEvent} tool-link - A link of the tool is about to be followed (`tool`, `href`, `label`, `sponsored`).
 *
 * @cssstate empty - No data was given.
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart card - A tool.
 * @csspart ship - Besides `card` and `verdict`, where it is Ship.
 * @csspart mixed - Besides `card` and `verdict`, where it is Mixed.
 * @csspart skip - Besides `card` and `verdict`, where it is Skip.
 * @csspart none - Besides `card` and `verdict`, where there is no verdict or stance.
 * @csspart logo - A logo, or the monogram in its place.
 * @csspart monogram - The first letter that stands in for a picture.
 * @csspart category - A tool's category, on its card.
 * @csspart name - A tool's name.
 * @csspart sponsored - What says that a tool or a link is sponsored.
 * @csspart tagline - A tool's tagline.
 * @csspart figures - Verdict, share and who gave it.
 * @csspart verdict - Mark and word of the verdict.
 * @csspart mark - The mark of a verdict or stance.
 * @csspart word - The word of a verdict or stance.
 * @csspart share - The panel's share, or the only reviewer's score.
 * @csspart basis - What stands beside the share: stances, whose share it is, how many takes.
 * @csspart strip - The stances of the whole panel, a dot each.
 * @csspart facts - Community and entry price on a card.
 * @csspart label - What one of these facts is.
 * @csspart value - What one of these facts says.
 * @csspart image - A tool's picture, with whose it is.
 * @csspart photo - The picture itself.
 * @csspart credit - Whose picture it is.
 * @csspart award - A tool's award, above its name.
 * @csspart rank - A tool's place in the ranking, before its name.
 * @csspart maker - Who makes a tool.
 * @csspart stars - A score in stars, beside the figure.
 * @csspart pros - What speaks for a tool.
 * @csspart cons - What speaks against a tool.
 * @csspart description - A tool's description.
 * @csspart disclosure - A tool's disclosure.
 * @csspart links - All links of a tool.
 * @csspart link - A link of a tool.
 * @csspart button - A primary link, or the button that asks for the data again.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 */
export class ToolCard extends ComparisonElement {
  static override styles = styleSheets(cardStyles);

  static override properties: PropertyDeclarations = {
    tool: {},
    data: { attribute: false, noAccessor: true },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Id of the tool in the comparison; the first one by default. */
  declare tool: string | null | undefined;
  /** Level of the name's heading, 1 to 6. */
  declare headingLevel: number;
  #data: ToolInput | object | string | null | undefined = null;

  constructor() {
    super({ tools: () => this.tool, lone: true });
    this.headingLevel = 3;
  }

  /** One tool alone, as an object (read when set) or as JSON text; the JSON child may hold one as well. */
  get data(): ToolInput | object | string | null | undefined {
    return this.#data;
  }

  set data(input: ToolInput | object | string | null | undefined) {
    this.#data = input;
    this.source.give(this.given);
  }

  protected override get given(): unknown {
    return this.#data ?? super.given;
  }

  /** @internal */
  protected override content(view: View): TemplateResult {
    const [first] = view.tools;
    return sheet(view, first && toolCard(view, first, headingLevelOf(this.headingLevel, 3)), { count: 1 });
  }

  /** @internal */
  protected override get outline(): Outline {
    return [['cards'], 1];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-card': ToolCard;
  }
}
