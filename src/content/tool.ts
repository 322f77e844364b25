import { counting } from '../model/panel.js';
import { isProvisional } from '../model/rule.js';
import type { Tool } from '../model/schema.js';
import { relOf, type Linked, type Words } from './link.js';
import { nameOf, type MarkName } from './mark.js';
import { onlyScore } from './score.js';
import { paragraphsOf, stanceWord } from './text.js';
import type { ToolView, View } from './view.js';

/** What a card says of a tool; texts that it says as they are written come along as they are. */
export interface ToolContent extends Pick<
  Tool, 'id' | 'logo' | 'logoDark' | 'image' | 'category' | 'tagline' | 'disclosure' | 'award' | 'rank' | 'shortName'
  | 'pros' | 'cons'
> {
  name: Linked;
  /** Who makes it. */
  madeBy?: Linked | undefined;
  /** The word `Sponsored`, where it is. */
  sponsored: string | undefined;
  mark: MarkName;
  /** Undefined where no shown tool has one. */
  verdict: string | undefined;
  /**
   * The share, `100%`; or the only reviewer's score, or the panel's mean score, `88/100`. None where that one reviewer
   * gave no score.
   */
  figure: string | undefined;
  /** The figure as a screen reader says it, which would else read a number, a sign and a label. */
  spoken: string | undefined;
  /** The figure in stars. */
  stars?: string;
  /** Whose figure it is. */
  label: string;
  /** How far the figure carries; either may be empty. */
  notes: [takes: string, weighted: string];
  /** What each of the panel says, in one line; empty where nobody is counted, or one reviewer stands for all. */
  strip: string;
  stances: MarkName[];
  /** Community and entry price, as far as a shown tool has them. */
  facts: (Words & { label: string; vote?: unknown })[];
  description: string[];
  /** Links, and offers with an address. */
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

/** What stands below the figures, of all cards or of none. */
const factsOf = (view: View, toolView: ToolView): ToolContent['facts'] => {
  const { messages, format, tools, more } = view;
  const entryOf = (one: ToolView) => more ? more.entry(view, one) : one.tool.pricing?.entry;
  const { community: { percent }, tool, vote } = toolView;
  return [
    ...tools.some((one) => one.vote || one.tool.community)
      ? [{ label: messages.community, text: percent === null ? messages.none : format.percent(percent), vote }] : [],
    ...tools.some(entryOf) ? [{
      label: messages.entry, text: entryOf(toolView) ?? messages.none, authored: !!tool.pricing?.entry,
    }] : [],
  ];
};

export const toolContent = (view: View, toolView: ToolView): ToolContent => {
  const { messages, format, alone, panel, judged } = view;
  const { tool, verdict: { verdict, percent, ship, counted, weighted }, reviews: [only], stances } = toolView;
  const { id, sponsored } = tool;
  const figure = !alone ? percent === null ? judged ? messages.none : undefined : format.percent(percent)
    : onlyScore(view, toolView);
  const label = !judged ? '' : !alone ? messages.panelShip : only ? alone.name : messages.noTake;
  const content: ToolContent = {
    ...tool,
    name: { text: tool.name, url: tool.url, rel: relOf(sponsored), tool: id },
    sponsored: sponsoredOf(view, sponsored),
    mark: nameOf(verdict),
    verdict: verdict ? messages[verdict] : judged ? messages.noVerdict : undefined,
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
    facts: factsOf(view, toolView),
    description: paragraphsOf(tool.description),
    links: tool.links.map((link) => ({
      ...link,
      text: link.label,
      rel: relOf(link.sponsored || sponsored),
      authored: true,
      sponsored: sponsoredOf(view, link.sponsored),
    })),
  };
  return { ...content, ...view.more?.card(view, toolView, content) };
};
