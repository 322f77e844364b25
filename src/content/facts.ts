import type { Cell } from '../model/schema.js';
import type { Verdict } from '../model/verdict.js';
import { nameOf, type MarkName } from './marks.js';
import type { ToolView, View } from './view.js';

/** What a cell of the Decision table says. */
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

export interface FactRow { label: string; cells: Fact[] }

/** `Ship · 4 ship / 0 skip` */
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

/** Verdicts, price and purpose, a row each. */
export const facts = (view: View): FactRow[] => {
  const { tools, messages, messages: { none }, format } = view;
  const row = (label: string, fact: (tool: ToolView) => Fact) => ({ label, cells: tools.map(fact) });
  const said = (text: string | undefined) => ({ text: text ?? none, authored: text !== undefined });
  return [
    row(messages.panelVerdict, ({ verdict }) => verdict.verdict ? judged(view, verdict) : { text: none }),
    row(messages.community, ({ community }) => community.verdict ? judged(view, community)
      : { text: messages.noVotes, quiet: true }),
    row(messages.pricing, ({ tool: { pricing } }) => ({
      ...said(pricing?.summary ?? pricing?.entry),
      note: pricing?.asOf && messages.asOf(format.date(pricing.asOf)),
    })),
    row(messages.bestFor, ({ tool }) => said(tool.bestFor ?? tool.tagline)),
    row(messages.category, ({ tool }) => said(tool.category)),
  ];
};

/** The publisher's own rows that have a value on a shown tool, by group; those without a group come first. */
export const ownFacts = (view: View): Map<string, FactRow[]> => {
  const groups = new Map<string, FactRow[]>([['', []]]);
  for (const { id, label, group = '', better } of view.comparison.rows) {
    const values = view.tools.map(({ tool }) => Object.hasOwn(tool.rows, id) ? tool.rows[id] : undefined);
    if (values.every((value) => value === undefined)) continue;
    const numbers = values.filter((value) => typeof value === 'number');
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    // Where all are level, none is the best.
    const best = low < high && better ? (better === 'higher' ? high : low) : undefined;
    const cells = values.map((value) => own(view, value, best));
    groups.set(group, [...groups.get(group) ?? [], { label, cells }]);
  }
  if (groups.get('')?.length === 0) groups.delete('');
  return groups;
};
