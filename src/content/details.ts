import type { DetailMessages } from '../i18n/detail-messages.js';
import type { Cell, Review, Row, Scale } from '../model/schema.js';
import type { FactRow } from './facts.js';
import type { Line } from './link.js';
import type { Opinion } from './reviewer.js';
import type { ToolContent } from './tool.js';
import type { ToolView, View } from './view.js';

/** What is said and drawn of what not every comparison has: the part `details`. */
export interface Details {
  /** Its words in English, in whose place a language has its own. */
  words: DetailMessages;
  /** Rows of the Decision table: those before the price, the price, and those after it. */
  rows: (view: View) => [before: FactRow[], pricing: FactRow[], after: FactRow[]];
  /** @param values of the shown tools */
  ownRow: (view: View, row: Row, values: readonly (Cell | undefined)[]) => FactRow[];
  /** The price that one starts at, as it is printed. */
  entry: (view: View, toolView: ToolView) => string | undefined;
  /** What a card says besides, or instead. */
  card: (view: View, toolView: ToolView, usual: ToolContent) => Partial<ToolContent>;
  opinion: (view: View, review: Review, scale: Scale) => Partial<Opinion>;
  /** What a view draws of the same. */
  drawLines: (view: View, lines: readonly Line[]) => unknown;
  drawCard: (view: View, tool: ToolContent) => CardDetails;
  drawOpinion: (view: View, opinion: Opinion) => OpinionDetails;
}

export interface CardDetails {
  photo?: unknown;
  /** In place of the logo alone. */
  logos?: unknown;
  award?: unknown;
  rank?: unknown;
  maker?: unknown;
  stars?: unknown;
  reasons?: unknown;
}

export interface OpinionDetails { stars?: unknown; reasons?: unknown }
