import { html, nothing, type TemplateResult } from 'lit/html.js';
import { innerLevelOf, type SectionName } from '../content/sections.js';
import type { View } from '../content/view.js';
import { listOf, type WordList } from '../model/choose.js';
import { decisionTable } from './decision-table.js';
import { panelFooter } from './panel-footer.js';
import { panelHeader } from './panel-header.js';
import { reviewerScorecard } from './reviewer-scorecard.js';
import { sheet } from './sheet.js';
import { toolCards } from './tool-card.js';

/** What draws each section. */
const draw: Record<SectionName, (view: View, level: number) => unknown> = {
  header: panelHeader, cards: toolCards, decision: decisionTable, scorecard: reviewerScorecard,
};

export interface PanelOptions {
  sections: readonly SectionName[];
  /** Level of the title's heading, 1 to 6; sections and tools come one level below. */
  level: number;
  /** `light` or `dark`: a surface and text colour of its own; anything else melts into the page. */
  theme?: string | null | undefined;
}

/** What a panel says of its options: the same where they draw the same. */
export const panelSettings = ({ sections, level, theme }: PanelOptions, tools: WordList): string =>
  [sections, level, theme, listOf(tools)].join(';');

/** The whole comparison, with the slots around it. */
export const comparePanel = (view: View, { sections, level, theme }: PanelOptions): TemplateResult => {
  const inner = innerLevelOf(sections, level);
  const drawn = sections.map((section) => draw[section](view, section === 'header' ? level : inner));
  return html`<slot name="header"></slot>${
    sheet(view, [...drawn, panelFooter(view)], {
      theme,
      labelled: true,
      tables: sections.some((section, index) => /decision|scorecard/.test(section) && drawn[index] !== nothing),
    })
  }<slot name="footer"></slot>`;
};
