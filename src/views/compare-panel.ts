import { html, type TemplateResult } from 'lit/html.js';
import { listOf, type WordList } from '../model/choose.js';
import { decisionTable } from './decision-table.js';
import { panelFooter } from './panel-footer.js';
import { panelHeader } from './panel-header.js';
import { reviewerScorecard } from './reviewer-scorecard.js';
import { sheet } from './sheet.js';
import { toolCards } from './tool-card.js';
import type { View } from './view.js';

/** What draws each section, in the order of the panel. */
const draw = { header: panelHeader, cards: toolCards, decision: decisionTable, scorecard: reviewerScorecard };

export type SectionName = keyof typeof draw;

const sectionNames = Object.keys(draw) as SectionName[];

/** The sections that a publisher asked for, in that order; all where none is known. */
export const sectionsOf = (words: WordList): SectionName[] => {
  const known = listOf(words).flatMap((name) => sectionNames.find((section) => section === name) ?? []);
  return known.length > 0 ? known : sectionNames;
};

export interface PanelOptions {
  sections: readonly SectionName[];
  /** Level of the title's heading, 1 to 6; sections and tools come one level below. */
  level: number;
  /** `light` or `dark`: a surface and text colour of its own; anything else melts into the page. */
  theme?: string | null | undefined;
}

/** Whether any of the sections draws a table. */
export const hasTables = (sections: readonly SectionName[], { panel }: View): boolean =>
  sections.includes('decision') || (sections.includes('scorecard') && panel.length > 0);

/** What a panel says of its options: the same where they draw the same. */
export const panelSettings = ({ sections, level, theme }: PanelOptions, tools: WordList): string =>
  [sections, level, theme, listOf(tools)].join(';');

/** The whole comparison, with the slots around it. */
export const comparePanel = (view: View, { sections, level, theme }: PanelOptions): TemplateResult => {
  const inner = sections.includes('header') ? level + 1 : level;
  return html`<slot name="header"></slot>${
    sheet(view, [
      ...sections.map((section) => draw[section](view, section === 'header' ? level : inner)),
      panelFooter(view),
    ], { theme, labelled: true, tables: hasTables(sections, view) })
  }<slot name="footer"></slot>`;
};
