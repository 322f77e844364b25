import type { PropertyDeclarations, TemplateResult } from 'lit';
import { headingLevelOf, sectionsOf, type SectionName } from '../../content/sections.js';
import type { View } from '../../content/view.js';
import { bookmarks } from '../../controllers/bookmarks.js';
import type { NearController } from '../../controllers/near-controller.js';
import { isAddressed } from '../../controllers/fragment.js';
import { votes } from '../../controllers/votes.js';
import { whereabouts } from '../../controllers/whereabouts.js';
import { listOf } from '../../model/choose.js';
import type { VoteStore } from '../../stores/vote-store.js';
import { comparePanel, panelSettings, type PanelOptions } from '../../views/compare-panel.js';
import { panelStyles } from '../../views/styles.js';
import { ComparisonElement, type Outline } from '../comparison-element.js';
import { styleSheets } from '../style-sheets.js';

/**
 * @summary The whole comparison: header, tool cards, Decision table and reviewer scorecard, from one JSON file.
 *
 * @slot - Fallback: what shows until the panel does, and where it cannot.
 * @slot header - Before the panel, once it is there.
 * @slot footer - After the panel, once it is there.
 *
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 * @fires {BookmarkChangeEvent} bookmark-change - The reader keeps or drops a tool (`tool`, `bookmarked`); cancelable.
 * @fires {ToolLinkEvent} tool-link - A link of a tool is about to be followed (`tool`, `href`, `label`, `sponsored`).
 * @fires {CommunityVoteEvent} community-vote - The reader is about to vote (`tool`, `verdict`); cancelable.
 *
 * @cssstate empty - No data was given.
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart header - Breadcrumbs, kicker, title and lead.
 * @csspart kicker-line - Kicker and breadcrumbs, in one.
 * @csspart breadcrumbs - The way here.
 * @csspart kicker - The line over the title.
 * @csspart title - The title.
 * @csspart vs - The word between the names of a title.
 * @csspart lead - The summary below the title.
 * @csspart cards - All cards.
 * @csspart card - A tool.
 * @csspart ship - Besides `card`, `verdict` or `cell`, where it is Ship.
 * @csspart mixed - Besides `card`, `verdict` or `cell`, where it is Mixed.
 * @csspart skip - Besides `card`, `verdict` or `cell`, where it is Skip.
 * @csspart none - Besides `card`, `verdict` or `cell`, where there is no verdict or stance.
 * @csspart logo - A logo or portrait, or the monogram in its place.
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
 * @csspart votes - The tally and what a reader votes with.
 * @csspart tally - Verdict and counts of the votes.
 * @csspart certainty - How sure so few votes can be.
 * @csspart closed - What says that voting is closed.
 * @csspart vote-button - A button to vote with.
 * @csspart vote-status - What has become of the reader's vote.
 * @csspart vote-again - The button that takes the vote back, or tries again.
 * @csspart announcer - What tells those who listen to the page what has become of the vote; nobody sees it.
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
 * @csspart disclosure - A tool's or a reviewer's disclosure.
 * @csspart links - All links of a tool.
 * @csspart link - A link of a tool.
 * @csspart button - A primary link, or the button that asks for the data again.
 * @csspart bookmark - The button that keeps a tool for later.
 * @csspart bookmark-note - What the reader has to know of that: that the browser stores nothing.
 * @csspart decision - The Decision table.
 * @csspart section - The heading of a table.
 * @csspart head - The head of a table.
 * @csspart column - The name of a tool over its column.
 * @csspart row - A row of a table, without its head.
 * @csspart row-header - What a row of the Decision table is about.
 * @csspart group - The name of a group of your own rows.
 * @csspart cell - What a row says of a tool.
 * @csspart tool - A tool's name, where a cell repeats it.
 * @csspart counts - How many said ship and skip.
 * @csspart list - A list in a cell: plans, offers, ratings, scores, or your own.
 * @csspart item - An item of such a list.
 * @csspart amount - What it costs, or scores.
 * @csspart former - The former price of an offer.
 * @csspart aside - What is said beside an item.
 * @csspart best - What marks the best number of a row.
 * @csspart scorecard - The reviewer scorecard.
 * @csspart note - How to read the bars of the scorecard.
 * @csspart reviewer - A reviewer: name, kind, bio.
 * @csspart reviewer-name - A reviewer's name.
 * @csspart kind - What a reviewer is, and their weight.
 * @csspart bio - A reviewer's bio.
 * @csspart score - Mark, score and stance of a review.
 * @csspart track - The bar of a score and what it stands on.
 * @csspart bar - The bar itself.
 * @csspart threshold - The line from which on a score is ship.
 * @csspart take - What a review says.
 * @csspart source - Date and link of a review.
 * @csspart no-take - What stands in place of a review.
 * @csspart footer - The rule, the method and where the comparison comes from.
 * @csspart skeleton - What stands in until the data is there.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 */
export class ComparePanel extends ComparisonElement {
  static override styles = styleSheets(panelStyles);

  static override properties: PropertyDeclarations = {
    tools: {},
    sections: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
    loading: {},
    votes: {},
    voteStore: { attribute: false },
    bookmarkable: { type: Boolean },
  };

  /** Ids of the tools to show, in order, parted by white space or as a list; all by default. */
  declare tools: string | readonly string[] | null | undefined;
  /** Which of `header cards decision scorecard` to show, in order, parted by spaces or as a list; all by default. */
  declare sections: string | readonly SectionName[] | null | undefined;
  /** Level of the title's heading, 1 to 6; sections and tools come one level below. */
  declare headingLevel: number;
  /** `light` or `dark` give the panel a surface of its own; by default, `auto`, it melts into the page. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** `lazy`: nothing is fetched or built until the panel is within one and a half viewports of the reader. */
  declare loading: 'eager' | 'lazy' | null | undefined;

  /** Address of a votes service, or `local`: the reader's own vote is kept in this browser. Lets readers vote. */
  declare votes: string | null | undefined;
  /** What keeps the votes, in place of `votes`. */
  declare voteStore: VoteStore | null | undefined;
  /** Lets readers keep tools for later. */
  declare bookmarkable: boolean | null | undefined;

  #near: NearController | undefined;

  constructor() {
    super({ tools: () => this.tools, ready: () => this.#ready });
    this.headingLevel = 2;
  }

  /** Whether it is near, as any is that is not lazy; a part tells, without which all are. */
  get #ready(): boolean {
    const lazy = this.loading === 'lazy';
    if (lazy || isAddressed(this.id)) {
      if (!whereabouts.isSettled) return !lazy && this.#complete;
      this.#near ??= whereabouts.here?.whereaboutsOf(this, () => this.performUpdate(), whereabouts.late);
    }
    return this.#near?.ready !== false && this.#complete;
  }

  /** Whether nothing is waited for any longer that readers take part with; all of it is asked for at once. */
  get #complete(): boolean {
    return !this.#extras.map((part) => part.isSettled).includes(false);
  }

  /** What lets readers take part. */
  get #extras() {
    return [(this.votes || this.voteStore) && votes, this.bookmarkable && bookmarks].filter((part) => !!part);
  }

  /** @internal */
  protected override content(view: View): TemplateResult {
    const extended = this.#extras.reduce((now, { module }) => module?.extend(this, now) ?? now, view);
    return comparePanel(extended, this.#options);
  }

  /** What readers take part with is drawn by the page alone, in place of what was prerendered. */
  protected override get settings(): string {
    return this.#extras[0] ? '' : panelSettings(this.#options, this.tools);
  }

  get #options(): PanelOptions {
    return { sections: sectionsOf(this.sections), level: headingLevelOf(this.headingLevel, 2), theme: this.theme };
  }

  /** @internal */
  protected override get outline(): Outline {
    return [sectionsOf(this.sections), listOf(this.tools).length || 2];
  }
}

export type { SectionName };

declare global {
  interface HTMLElementTagNameMap {
    'compare-panel': ComparePanel;
  }
}
