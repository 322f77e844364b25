import type { Tool } from '../model/schema.js';
import { figureOf, figureText, labelOf, notesOf, type Figure } from './figure.js';
import { said, type Fact } from './facts.js';
import { relOf, type Linked } from './link.js';
import { nameOf, type MarkName } from './mark.js';
import { paragraphsOf, stanceWord } from './text.js';
import type { ToolView, View } from './view.js';

/** What a card says of a tool; texts that it says as they are written come along as they are. */
export interface ToolContent extends Pick<Tool, 'id' | 'logo' | 'logoDark' | 'category' | 'tagline' | 'disclosure'> {
  name: Linked;
  /** The word `Sponsored`, where it is. */
  sponsored: string | undefined;
  mark: MarkName;
  verdict: string;
  /** The share, `100` and `%`, or the only reviewer's score, `88` and `/100`; none where that one gave no score. */
  figure: Figure | undefined;
  /** The figure as a screen reader says it, which would else read a number, a sign and a label. */
  spoken: string | undefined;
  /** Whose figure it is. */
  label: string;
  /** How far the figure carries; either may be empty. */
  notes: [takes: string, weighted: string];
  /** What each of the panel says, in one line; empty where nobody is counted, or one reviewer stands for all. */
  strip: string;
  stances: MarkName[];
  community: Fact & { label: string };
  entry: Fact & { label: string };
  description: string[];
  links: (Linked & { primary?: boolean | undefined; sponsored: string | undefined })[];
}

/** The word for what is paid for, where it is. */
export const sponsoredOf = ({ messages }: View, sponsored: boolean | undefined): string | undefined =>
  sponsored ? messages.sponsored : undefined;

const stripOf = (view: View, { reviews, stances }: ToolView): string => {
  const { panel, messages, format } = view;
  return format.list(panel.map(({ name }, index) => (
    `${name}: ${stanceWord(view, stances[index]) ?? (reviews[index] ? messages.noVerdict : messages.noTake)}`)));
};

export const toolContent = (view: View, toolView: ToolView): ToolContent => {
  const { messages, format, alone } = view;
  const { tool, verdict: { verdict, percent, ship, counted }, community, stances } = toolView;
  const { id, sponsored } = tool;
  const figure = figureOf(view, toolView);
  const label = labelOf(view, toolView);
  return {
    ...tool,
    name: { text: tool.name, url: tool.url, rel: relOf(sponsored), tool: id },
    sponsored: sponsoredOf(view, sponsored),
    mark: nameOf(verdict),
    verdict: verdict ? messages[verdict] : messages.noVerdict,
    figure,
    spoken: figure && (
      alone || percent === null ? `${label}: ${figureText(figure)}` : messages.share(percent, ship, counted, format)),
    label,
    notes: notesOf(view, toolView),
    strip: counted > 0 && !alone ? stripOf(view, toolView) : '',
    stances,
    community: {
      label: messages.community, text: community.percent === null ? messages.none : format.percent(community.percent),
    },
    entry: { label: messages.entry, ...said(view, tool.pricing?.entry) },
    description: paragraphsOf(tool.description),
    links: tool.links.map((link) => ({
      ...link,
      text: link.label,
      rel: relOf(link.sponsored || sponsored),
      authored: true,
      sponsored: sponsoredOf(view, link.sponsored),
    })),
  };
};
