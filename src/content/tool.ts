import { counting } from '../model/panel.js';
import { isProvisional } from '../model/rule.js';
import type { Tool } from '../model/schema.js';
import { said, type Fact } from './facts.js';
import { outOf } from './figure.js';
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
  /** The share, `100%`, or the only reviewer's score, `88/100`; none where that one gave no score. */
  figure: string | undefined;
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
  const { messages, format, alone, panel } = view;
  const { tool, verdict: { verdict, percent, ship, counted, weighted }, community, reviews, stances } = toolView;
  const { id, sponsored } = tool;
  const share = (value: number | null) => value === null ? messages.none : format.percent(value);
  const score = reviews[0]?.score;
  const figure = !alone ? share(percent) : score === undefined ? undefined : outOf(format, score);
  const label = !alone ? messages.panelShip : reviews[0] ? alone.name : messages.noTake;
  return {
    ...tool,
    name: { text: tool.name, url: tool.url, rel: relOf(sponsored), tool: id },
    sponsored: sponsoredOf(view, sponsored),
    mark: nameOf(verdict),
    verdict: verdict ? messages[verdict] : messages.noVerdict,
    figure,
    spoken: figure && (
      alone || percent === null ? `${label}: ${figure}` : messages.share(percent, ship, counted, format)),
    label,
    notes: [
      !alone && isProvisional(counted) ? messages.takes(counted, counting(panel).length, format) : '',
      weighted ? messages.weighted : '',
    ],
    strip: counted > 0 && !alone ? stripOf(view, toolView) : '',
    stances,
    community: { label: messages.community, text: share(community.percent) },
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
