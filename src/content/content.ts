import { factGroups, type FactGroup } from './facts.js';
import { footerContent, type FooterContent } from './footer.js';
import { headerContent, type HeaderContent } from './header.js';
import { barsNote, opinion, reviewerContent, type Opinion, type ReviewerContent } from './reviewer.js';
import { shipPlace } from './score.js';
import { toolContent, type ToolContent } from './tool.js';
import type { View } from './view.js';

/** Everything that a panel says, in its order, as text: the forms only lay it out. */
export interface Content {
  /** Language of our words; empty where nothing says it. */
  lang: string;
  /** Language of the author's texts, where it is another. */
  foreign: string | undefined;
  header: HeaderContent;
  tools: ToolContent[];
  /** Words over what speaks for a tool and against it. */
  reasons: { pros: string; cons: string };
  decision: { label: string; groups: FactGroup[] };
  scorecard: {
    label: string; note: string; shipPlace: number; reviewers: (ReviewerContent & { cells: Opinion[] })[];
  };
  footer: FooterContent;
}

/** All words of a comparison, for a form that is written in one go; a panel asks for each where it draws it. */
export const contentOf = (view: View): Content => {
  const { messages, panel, tools, lang, foreign } = view;
  return {
    lang,
    foreign,
    header: headerContent(view),
    tools: tools.map((tool) => toolContent(view, tool)),
    reasons: view.messages,
    decision: { label: messages.decision, groups: factGroups(view) },
    scorecard: {
      label: messages.scorecard,
      note: barsNote(view),
      shipPlace: shipPlace(view),
      reviewers: panel.map((reviewer, index) => ({
        ...reviewerContent(view, reviewer), cells: tools.map((tool) => opinion(view, tool, index)),
      })),
    },
    footer: footerContent(view),
  };
};
