import { best } from '../model/best.js';
import type { Cell } from '../model/schema.js';
import type { Verdict } from '../model/verdict.js';
import type { Words } from './link.js';
import { nameOf, type MarkName } from './mark.js';
import type { ToolView, View } from './view.js';

/** What a cell of the Decision table says. */
export interface Fact extends Words {
  mark?: MarkName;
  /** The word that the mark stands beside. */
  word?: string;
  /** What says that the number is the best. */
  best?: string | undefined;
  note?: string | undefined;
  quiet?: boolean;
  /** What a view draws instead. */
  vote?: unknown;
}

export interface FactRow { label: string; cells: Fact[] }

export interface FactGroup {
  label: string;
  /** Whether it is the publisher's own group, by whom its labels are. */
  authored: boolean;
  rows: FactRow[];
}

/** `Ship · 4 ship / 0 skip` */
const judged = ({ messages, format }: View, { verdict, ship, skip, weighted }: Verdict): Fact => {
  const mark = nameOf(verdict);
  return {
    mark, word: messages[mark], text: messages.counts(ship, skip, format),
    note: weighted ? messages.weighted : undefined,
  };
};

/** Text of the author's, or a stroke in its place. */
export const said = ({ messages }: View, text: string | undefined): Fact =>
  ({ text: text ?? messages.none, authored: text !== undefined });

const own = (view: View, value: Cell | undefined, top: number | undefined): Fact => {
  const { messages, format } = view;
  if (typeof value === 'boolean') return { mark: value ? 'ship' : 'skip', text: value ? messages.yes : messages.no };
  if (typeof value !== 'number') return said(view, value);
  // Four digits stay together: they may be a year.
  const text = /^\d{4}$/.test(`${value}`) ? `${value}` : format.number(value);
  return { text, best: value === top ? messages.best : undefined };
};

/** Verdicts, price and purpose, a row each. */
const builtIn = (view: View): FactRow[] => {
  const { tools, messages, format } = view;
  const row = (label: string, fact: (tool: ToolView) => Fact) => ({ label, cells: tools.map(fact) });
  const asOf = (dated: { asOf?: string | undefined } | undefined) =>
    dated?.asOf && messages.asOf(format.date(dated.asOf));
  return [
    row(messages.panelVerdict, ({ verdict }) => verdict.verdict ? judged(view, verdict) : { text: messages.none }),
    row(messages.community, ({ tool, community, vote }) => ({
      ...(community.verdict ? judged(view, community) : { text: messages.noVotes, quiet: true }),
      note: asOf(tool.community), vote,
    })),
    row(messages.pricing, ({ tool: { pricing } }) => (
      { ...said(view, pricing?.summary ?? pricing?.entry), note: asOf(pricing) })),
    row(messages.bestFor, ({ tool }) => said(view, tool.bestFor ?? tool.tagline)),
    row(messages.category, ({ tool }) => said(view, tool.category)),
  ];
};

/**
 * The Decision table: the built-in rows, then the publisher's own that have a value on a shown tool, by group; those
 * without a group come first.
 */
export const factGroups = (view: View): [builtIn: FactGroup, ...own: FactGroup[]] => {
  const groups = new Map<string, FactRow[]>([['', []]]);
  for (const { id, label, group = '', better } of view.comparison.rows) {
    const values = view.tools.map(({ tool }) => Object.hasOwn(tool.rows, id) ? tool.rows[id] : undefined);
    if (values.every((value) => value === undefined)) continue;
    const top = best(values, better);
    groups.set(group, [...groups.get(group) ?? [], { label, cells: values.map((value) => own(view, value, top)) }]);
  }
  if (groups.get('')?.length === 0) groups.delete('');
  return [
    { label: '', authored: false, rows: builtIn(view) },
    ...[...groups].map(([label, rows]) => ({ label, authored: true, rows })),
  ];
};
