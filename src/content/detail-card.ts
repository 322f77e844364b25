import { isAvailable } from '../model/entry-price.js';
import { panelScore } from '../model/panel-score.js';
import type { Details } from './details.js';
import { offerLine } from './detail-facts.js';
import { authoredText, relOf } from './link.js';
import { scoreText } from './score.js';
import { starsOf } from './stars.js';
import type { ToolContent } from './tool.js';
import type { View } from './view.js';

const known = new WeakMap<View, (number | null)[]>();

/** The panel's mean score of each tool, where cards show it in place of the share; empty where they don't. */
const meansOf = (view: View): (number | null)[] => {
  const { comparison, tools, alone } = view;
  if (alone || comparison.figure !== 'score') return [];
  const means = known.get(view) ?? tools.map(({ tool }) => panelScore(tool, comparison));
  known.set(view, means);
  return means.some((mean) => mean !== null) ? means : [];
};

export const cardDetails: Details['card'] = (view, toolView, usual): Partial<ToolContent> => {
  const { messages, alone, comparison: { scale } } = view;
  const { tool, reviews: [only] } = toolView;
  const mean = meansOf(view)[view.tools.indexOf(toolView)];
  const label = messages.panelScore;
  const figure = scoreText(view, mean ?? undefined, scale) ?? messages.none;
  return {
    stars: alone ? starsOf(only?.score, view.scaleOf(alone.id)) : starsOf(mean, scale),
    // The words that tell how far it carries stay.
    ...mean !== undefined && { figure, label, spoken: `${label}: ${figure}` },
    madeBy: tool.maker && { text: tool.maker.name, url: tool.maker.url, rel: relOf(tool.sponsored), tool: tool.id },
    links: [...usual.links, ...(tool.offers ?? []).filter(({ url }) => url).map((offer) => {
      const { value, text, sponsored, ...line } = offerLine(view, offer, tool);
      const gone = isAvailable(offer) ? undefined : line.notes?.[0]?.text;
      return {
        ...line, text: [text, value, gone].filter(Boolean).join(' · '), primary: offer.primary && !gone, sponsored,
      };
    })],
  };
};

export const opinionDetails: Details['opinion'] = (view, { score, scores = {}, pros, cons }, scale) => ({
  stars: starsOf(score, scale),
  criteria: (view.comparison.criteria ?? []).flatMap(({ id, label, note, url, scale: own = scale }) => {
    const one = scores[id];
    return one === undefined ? [] : [{
      text: label, authored: true, url, rel: relOf(), value: scoreText(view, one, own), stars: starsOf(one, own),
      notes: authoredText(note),
    }];
  }),
  pros,
  cons,
});
