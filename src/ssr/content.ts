import type { Format } from '../i18n/format.js';
import { minimumCounted } from '../model/rule.js';
import type { Cell, Reviewer } from '../model/schema.js';
import type { Verdict } from '../model/verdict.js';
import { nameOf, type MarkName } from '../views/marks.js';
import { ownRows } from '../views/own-rows.js';
import { relOf } from '../views/text.js';
import { stripText } from '../views/tool-card.js';
import type { ToolView, View } from '../views/view.js';

/** Words that may lead somewhere. */
export interface Linked {
  text: string;
  url?: string | undefined;
  /** What a link says of where it leads, as in HTML. */
  rel?: string;
}

/** A number, and what is set smaller beside it: languages differ in the side of the per-cent sign. */
export interface Figure { before: string; value: string; after: string }

export interface ToolContent {
  id: string;
  name: Linked;
  logo: string | undefined;
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

/** A cell of the Decision table. */
export interface Fact {
  mark?: MarkName;
  /** The word that the mark stands beside. */
  word?: string;
  text: string;
  /** Whether the text is the author's. */
  authored?: boolean;
  /** What says that the number is the best. */
  best?: string | undefined;
  note?: string | undefined;
  quiet?: boolean;
}

export interface FactGroup {
  label: string;
  /** Whether it is the publisher's own group, by whom its labels are. */
  authored: boolean;
  rows: { label: string; cells: Fact[] }[];
}

/** The number in one. */
export const figureText = (figure: Figure | undefined): string =>
  figure ? figure.before + figure.value + figure.after : '';

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

const paragraphs = (text: string | undefined): string[] => text?.split(/\n\s*\n/) ?? [];

const linked = (text: string, url: string | undefined): Linked => ({ text, url, rel: relOf(false) });

/** A score out of a hundred. */
const points = (format: Format, score: number): Figure =>
  ({ before: '', value: format.number(score), after: `/${format.number(100)}` });

const figureOf = (
  { alone, messages, format }: View, { verdict: { percent }, reviews: [review] }: ToolView,
): ToolContent['figure'] => {
  if (alone) return review?.score === undefined ? undefined : points(format, review.score);
  if (percent === null) return { before: '', value: messages.none, after: '' };
  const value = format.number(percent);
  const [before = '', after = ''] = format.percent(percent).split(value);
  return { before, value, after };
};

const toolContent = (view: View, toolView: ToolView): ToolContent => {
  const { messages, format, panel, alone } = view;
  const { tool, verdict: { verdict, counted, weighted }, community, stances, label } = toolView;
  const few = !alone && counted > 0 && counted < minimumCounted;
  const size = panel.filter(({ weight }) => weight > 0).length;
  return {
    id: tool.id,
    name: { text: tool.name, url: tool.url, rel: relOf(tool.sponsored) },
    logo: tool.logo,
    category: tool.category,
    sponsored: tool.sponsored ? messages.sponsored : undefined,
    tagline: tool.tagline,
    mark: nameOf(verdict),
    verdict: verdict ? messages[verdict] : messages.noVerdict,
    figure: figureOf(view, toolView),
    label,
    notes: [
      few ? messages.takes(counted, size, format) : '',
      weighted ? messages.weighted : '',
    ].filter(Boolean),
    strip: counted > 0 && !alone ? stripText(view, toolView) : '',
    stances,
    community: [messages.community, community.percent === null ? messages.none : format.percent(community.percent)],
    entry: [messages.entry, tool.pricing?.entry ?? messages.none, tool.pricing?.entry !== undefined],
    description: paragraphs(tool.description),
    disclosure: tool.disclosure,
    links: tool.links.map(({ label, url, primary = false, sponsored }) => ({
      text: label, url, primary, rel: relOf(sponsored || tool.sponsored),
      sponsored: sponsored ? messages.sponsored : undefined,
    })),
  };
};

const judged = ({ messages, format }: View, { verdict, ship, skip, weighted }: Verdict): Fact => {
  const mark = nameOf(verdict);
  return {
    mark, word: messages[mark], text: messages.counts(ship, skip, format),
    note: weighted ? messages.weighted : undefined,
  };
};

const own = ({ messages, format }: View, value: Cell | undefined, best: number | undefined): Fact => {
  if (value === undefined) return { text: messages.none };
  if (typeof value === 'boolean') return { mark: value ? 'ship' : 'skip', text: value ? messages.yes : messages.no };
  if (typeof value === 'string') return { text: value, authored: true };
  // Four digits stay together: they may be a year.
  const text = /^\d{4}$/.test(`${value}`) ? `${value}` : format.number(value);
  return { text, best: value === best ? `★ ${messages.best}` : undefined };
};

const factGroups = (view: View): FactGroup[] => {
  const { tools, messages, messages: { none }, format } = view;
  const row = (label: string, fact: (tool: ToolView) => Fact) => ({ label, cells: tools.map(fact) });
  const said = (text: string | undefined) => ({ text: text ?? none, authored: text !== undefined });
  const groups = [...ownRows(view)].filter(([, rows]) => rows.length > 0).map(([label, rows]): FactGroup => ({
    label,
    authored: true,
    rows: rows.map(({ row, values, best }) => (
      { label: row.label, cells: values.map((value) => own(view, value, best)) })),
  }));
  return [{
    label: '',
    authored: false,
    rows: [
      row(messages.panelVerdict, ({ verdict }) => verdict.verdict ? judged(view, verdict) : { text: none }),
      row(messages.community, ({ community }) => community.verdict ? judged(view, community)
        : { text: messages.noVotes, quiet: true }),
      row(messages.pricing, ({ tool: { pricing } }) => ({
        ...said(pricing?.summary ?? pricing?.entry),
        note: pricing?.asOf && messages.asOf(format.date(pricing.asOf)),
      })),
      row(messages.bestFor, ({ tool }) => said(tool.bestFor ?? tool.tagline)),
      row(messages.category, ({ tool }) => said(tool.category)),
    ],
  }, ...groups];
};

const opinion = (
  { messages, format }: View, { tool, reviews, stances }: ToolView, reviewer: Reviewer, index: number,
): Opinion => {
  const { score, take, date, url } = reviews[index] ?? {};
  const mark = stances[index] ?? 'none';
  return {
    mark,
    score,
    points: score === undefined ? undefined : points(format, score),
    stance: mark === 'none' ? undefined : mark === 'ship' ? messages.shipStance : messages.skipStance,
    take: paragraphs(take),
    date,
    day: date && format.date(date),
    link: url ? { ...linked(messages.review, url), label: `${messages.review}: ${reviewer.name}, ${tool.name}` }
      : undefined,
    missing: reviews[index] ? undefined : messages.noTake,
  };
};

const reviewerContent = (view: View, reviewer: Reviewer, index: number): ReviewerContent => {
  const { messages, format, weighted, tools } = view;
  const { name, kind, bio, url, avatar, weight, disclosure } = reviewer;
  return {
    name: linked(name, url),
    avatar,
    facts: [kind ? messages[kind] : '', weighted ? `${messages.weight} ${format.number(weight)}` : ''].filter(Boolean),
    bio,
    disclosure,
    cells: tools.map((tool) => opinion(view, tool, reviewer, index)),
  };
};

/** All words of a comparison. */
export const contentOf = (view: View): Content => {
  const { comparison, messages, format, title, panel, tools } = view;
  const { rule, rule: { shipScore }, breadcrumbs, method, publisher, updated, url } = comparison;
  const scored = tools.some(({ reviews }) => reviews.some((review) => review?.score !== undefined));
  return {
    lang: view.lang,
    // Where the author's texts are to be marked, the view marks any.
    foreign: view.authored('x') === 'x' ? undefined : comparison.lang ?? view.page,
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
      note: scored ? messages.bars(shipScore, format) : '',
      shipScore,
      reviewers: panel.map((reviewer, index) => reviewerContent(view, reviewer, index)),
    },
    rule: messages.rule(rule, format),
    method: { text: method?.text, link: method?.url ? linked(messages.method, method.url) : undefined },
    origin: [
      publisher && linked(publisher.name, publisher.url),
      updated && { text: messages.updated(format.date(updated)) },
      url && linked(messages.permalink, url),
    ].filter((fact) => typeof fact === 'object'),
  };
};
