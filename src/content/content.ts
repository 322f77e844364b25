import type { Reviewer } from '../model/schema.js';
import { facts, ownFacts, type Fact, type FactRow } from '../views/facts.js';
import { figureOf, figureText, notesOf, points, type Figure } from '../views/figure.js';
import { nameOf, type MarkName } from '../views/marks.js';
import { originOf } from '../views/panel-footer.js';
import { kindOf, noteOn } from '../views/reviewer-scorecard.js';
import { paragraphsOf, relOf, stanceWord } from '../views/text.js';
import { stripText } from '../views/tool-card.js';
import type { ToolView, View } from '../views/view.js';

/** Words that may lead somewhere. */
export interface Linked {
  text: string;
  url?: string | undefined;
  /** What a link says of where it leads, as in HTML. */
  rel?: string;
}

export interface ToolContent {
  id: string;
  name: Linked;
  logo: string | undefined;
  logoDark: string | undefined;
  category: string | undefined;
  /** The word `Sponsored`, where it is. */
  sponsored: string | undefined;
  tagline: string | undefined;
  mark: MarkName;
  verdict: string;
  /** The share, `100` and `%`, or the only reviewer's score, `88` and `/100`; none where that one gave no score. */
  figure: Figure | undefined;
  /** Whose figure it is. */
  label: string;
  /** How far the figure carries. */
  notes: string[];
  /** What each of the panel says, in one line; empty where nobody is counted, or one reviewer stands for all. */
  strip: string;
  stances: MarkName[];
  community: [label: string, value: string];
  /** The price, and whether it is the author's word or a stroke in its place. */
  entry: [label: string, value: string, authored: boolean];
  description: string[];
  disclosure: string | undefined;
  links: (Linked & { primary: boolean; sponsored: string | undefined })[];
}

export interface FactGroup {
  label: string;
  /** Whether it is the publisher's own group, by whom its labels are. */
  authored: boolean;
  rows: FactRow[];
}

/** The cell in one line. */
export const factText = ({ word, text, best, note }: Fact): string => [
  word, [text, best].filter(Boolean).join(' '), note,
].filter(Boolean).join(' · ');

/** A cell of the scorecard. */
export interface Opinion {
  mark: MarkName;
  score: number | undefined;
  /** `88` and `/100` of `88/100 · ship` */
  points: Figure | undefined;
  /** The word for the stance, where there is one. */
  stance: string | undefined;
  take: string[];
  date: string | undefined;
  day: string | undefined;
  link: Linked & { label: string } | undefined;
  /** What stands in place of all that. */
  missing: string | undefined;
}

/** The score and the stance, as in `88/100 · ship`; empty where there is only a take, or nothing. */
export const opinionText = ({ points, stance, missing }: Opinion): string => [
  figureText(points), stance, missing,
].filter(Boolean).join(' · ');

const cells = 20;

/** The bar of a score in text: as long as the score, with a tick at the ship line, on the side that the stance is. */
export const barText = (score: number, shipScore: number): string => {
  const whole = (value: number) => Math.round(value * cells / 100);
  const full = score >= shipScore ? Math.ceil(score * cells / 100) : Math.floor(score * cells / 100);
  const bar = '━'.repeat(full) + '╌'.repeat(cells - full);
  return `${bar.slice(0, whole(shipScore))}┃${bar.slice(whole(shipScore))}`;
};

export interface ReviewerContent {
  name: Linked;
  avatar: string | undefined;
  facts: string[];
  bio: string | undefined;
  disclosure: string | undefined;
  cells: Opinion[];
}

/** Everything that a panel says, in its order, as text: the forms only lay it out. */
export interface Content {
  /** Language of our words; empty where nothing says it. */
  lang: string;
  /** Language of the author's texts, where it is another. */
  foreign: string | undefined;
  title: string;
  /** Whether the title is the author's. */
  titled: boolean;
  /** The names that the title is made of, where none was given, and the word between them. */
  names: string[];
  vs: string;
  kicker: string | undefined;
  trail: { label: string; crumbs: Linked[] };
  summary: string | undefined;
  tools: ToolContent[];
  decision: { label: string; groups: FactGroup[] };
  scorecard: { label: string; note: string; shipScore: number; reviewers: ReviewerContent[] };
  rule: string;
  method: { text: string | undefined; link: Linked | undefined };
  origin: Linked[];
}

const linked = (text: string, url: string | undefined): Linked => ({ text, url, rel: relOf(false) });

const toolContent = (view: View, toolView: ToolView): ToolContent => {
  const { messages, format, alone } = view;
  const { tool, verdict: { verdict, counted }, community, stances, label } = toolView;
  return {
    id: tool.id,
    name: { text: tool.name, url: tool.url, rel: relOf(tool.sponsored) },
    logo: tool.logo,
    logoDark: tool.logoDark,
    category: tool.category,
    sponsored: tool.sponsored ? messages.sponsored : undefined,
    tagline: tool.tagline,
    mark: nameOf(verdict),
    verdict: verdict ? messages[verdict] : messages.noVerdict,
    figure: figureOf(view, toolView),
    label,
    notes: notesOf(view, toolView).filter(Boolean),
    strip: counted > 0 && !alone ? stripText(view, toolView) : '',
    stances,
    community: [messages.community, community.percent === null ? messages.none : format.percent(community.percent)],
    entry: [messages.entry, tool.pricing?.entry ?? messages.none, tool.pricing?.entry !== undefined],
    description: paragraphsOf(tool.description),
    disclosure: tool.disclosure,
    links: tool.links.map(({ label, url, primary = false, sponsored }) => ({
      text: label, url, primary, rel: relOf(sponsored || tool.sponsored),
      sponsored: sponsored ? messages.sponsored : undefined,
    })),
  };
};

const factGroups = (view: View): FactGroup[] => [
  { label: '', authored: false, rows: facts(view) },
  ...[...ownFacts(view)].map(([label, rows]) => ({ label, authored: true, rows })),
];

const opinion = (
  view: View, { tool, reviews, stances }: ToolView, reviewer: Reviewer, index: number,
): Opinion => {
  const { messages, format } = view;
  const { score, take, date, url } = reviews[index] ?? {};
  const mark = stances[index] ?? 'none';
  return {
    mark,
    score,
    points: score === undefined ? undefined : points(format, score),
    stance: stanceWord(view, mark),
    take: paragraphsOf(take),
    date,
    day: date && format.date(date),
    link: url ? { ...linked(messages.review, url), label: `${messages.review}: ${reviewer.name}, ${tool.name}` }
      : undefined,
    missing: reviews[index] ? undefined : messages.noTake,
  };
};

const reviewerContent = (view: View, reviewer: Reviewer, index: number): ReviewerContent => {
  const { name, bio, url, avatar, disclosure } = reviewer;
  return {
    name: linked(name, url),
    avatar,
    facts: kindOf(view, reviewer),
    bio,
    disclosure,
    cells: view.tools.map((tool) => opinion(view, tool, reviewer, index)),
  };
};

/** All words of a comparison. */
export const contentOf = (view: View): Content => {
  const { comparison, messages, format, title, panel, tools } = view;
  const { rule, rule: { shipScore }, breadcrumbs, method } = comparison;
  return {
    lang: view.lang,
    foreign: view.foreign,
    title,
    titled: comparison.title !== undefined,
    names: comparison.title === undefined ? tools.map(({ tool }) => tool.name) : [],
    vs: messages.vs,
    kicker: comparison.kicker,
    trail: {
      label: `${messages.breadcrumb}: ${title}`,
      crumbs: breadcrumbs.length > 0 ? [...breadcrumbs.map(({ name, url }) => linked(name, url)), { text: title }] : [],
    },
    summary: comparison.summary,
    tools: tools.map((tool) => toolContent(view, tool)),
    decision: { label: messages.decision, groups: factGroups(view) },
    scorecard: {
      label: messages.scorecard,
      note: noteOn(view),
      shipScore,
      reviewers: panel.map((reviewer, index) => reviewerContent(view, reviewer, index)),
    },
    rule: messages.rule(rule, format),
    method: { text: method?.text, link: method?.url ? linked(messages.method, method.url) : undefined },
    origin: originOf(view).map(({ text, url }) => linked(text, url)),
  };
};
