import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../content/view.js';

export interface SheetOptions {
  /** `light` or `dark`: a surface and text colour of its own; anything else melts into the page. */
  theme?: string | null | undefined;
  /** Whether this is a whole panel: a landmark, named by the comparison's title. */
  labelled?: boolean;
  /** Number of tools, where there is no view to count them in. */
  count?: number;
  /** Whether there are tables in it, whose labels need a column. */
  tables?: boolean;
}

/** The most columns that a table has room for. */
const mostColumns = 6;

/** Classes of the grid. What it holds is said beforehand, since a page on its way is laid out as far as it has come. */
export const gridOf = (count: number, tables: boolean): string =>
  ['sheet', `n${Math.min(count, mostColumns + 1)}`, count > 3 && 'many', tables && 'tables'].filter(Boolean).join(' ');

/**
 * The frame that every view stands in: tokens, container and the grid that all sections share.
 *
 * @param view or the language alone, where there is nothing else to draw
 */
export const sheet = (
  view: Partial<Omit<View, 'messages'>>,
  content: unknown,
  { theme, labelled = false, count = view.tools?.length ?? 1, tables = false }: SheetOptions = {},
): TemplateResult => {
  const surface = theme === 'light' || theme === 'dark' ? theme : '';
  // Without a name a section is no landmark.
  const name = labelled ? view.title : nothing;
  // No white space around it: inherited `white-space: pre` would make lines of it.
  return html`<section class="base frame ${surface} ${labelled ? 'panel' : ''}" part="panel" aria-label=${name}
    lang=${view.lang || nothing}>
    <div class="room"><div class=${gridOf(count, tables)}>${content}</div></div></section>`;
};
