import { best } from '../model/best.js';
import type { Cell, Row } from '../model/schema.js';
import type { Verdict } from '../model/verdict.js';
import type { Line, Linked, Words } from './link.js';
import { nameOf, type MarkName } from './mark.js';
import { onlyScore } from './score.js';
import type { ToolView, View } from './view.js';

/** What a cell of the Decision table says. */
export interface Fact extends Linked {
  mark?: MarkName;
  /** The word that the mark stands beside. */
  word?: string;
  /** What says that the value is the best. */
  best?: string | undefined;
  /** What is said below it. */
  notes?: Words[];
  quiet?: boolean;
  /** What is listed instead. */
  lines?: Line[];
  /** What a view draws instead. */
  vote?: unknown;
}

export interface FactRow {
  label: Linked;
  /** What explains the label. */
  note?: string | undefined;
  cells: Fact[];
}

export interface FactGroup {
  /** The publisher's own group; empty for rows without one. */
  label: string;
  rows: FactRow[];
}

/** `Ship · 4 ship / 0 skip`; one reviewer who stands for all is no count. */
const judged = ({ messages, format }: View, { verdict, ship, skip, weighted }: Verdict, alone?: string): Fact => {
  const mark = nameOf(verdict);
  return {
    mark, word: messages[mark], text: alone ?? messages.counts(ship, skip, format),
    notes: weighted ? [{ text: messages.weighted }] : [],
  };
};

/** Text of the author's; none where there is none. */
export const said = (text: string | undefined): Fact | undefined => text ? { text, authored: true } : undefined;

/** The day that something is of. */
export const dated = ({ messages, format }: View, asOf: string | undefined): Words[] =>
  asOf ? [{ text: messages.asOf(format.date(asOf)) }] : [];

/** A row where any shown tool has a value; the others have a stroke there. */
export const rowOf = (
  { tools, messages }: View, text: string, fact: (tool: ToolView) => Fact | undefined,
): FactRow[] => {
  const cells = tools.map(fact);
  return cells.some(Boolean) ? [{ label: { text }, cells: cells.map((cell) => cell ?? { text: messages.none }) }] : [];
};

/** Verdicts, price and purpose. */
const builtIn = (view: View): FactRow[] => {
  const { messages, alone } = view;
  const row = rowOf.bind(undefined, view);
  const [before, pricing, after] = view.more?.rows(view) ?? [[], row(messages.pricing, ({ tool: { pricing } }) => {
    const price = said(pricing?.summary ?? pricing?.entry);
    return price && { ...price, notes: dated(view, pricing?.asOf) };
  }), []];
  return [
    row(messages.panelVerdict, (tool) => tool.verdict.verdict
      ? judged(view, tool.verdict, alone && (onlyScore(view, tool) ?? alone.name)) : undefined),
    row(messages.community, ({ tool, community, vote }) => tool.community || vote ? {
      ...(community.verdict ? judged(view, community) : { text: messages.noVotes, quiet: true }),
      notes: dated(view, tool.community?.asOf), vote,
    } : undefined),
    before, pricing, after,
    row(messages.bestFor, ({ tool }) => said(tool.bestFor ?? tool.tagline)),
    row(messages.category, ({ tool }) => said(tool.category)),
  ].flat();
};

/** How a row prints its numbers: where all have four digits these stay together, since they may be years. */
export const printer = ({ format }: View, values: readonly (Cell | undefined)[]): (value: number) => string =>
  values.every((value) => typeof value !== 'number' || /^\d{4}$/.test(`${value}`)) ? String : format.number;

/** A single value of an own row. */
export const single = ({ messages }: View, value: Cell, print: (value: number) => string): Fact => {
  if (typeof value === 'boolean') return { mark: value ? 'ship' : 'skip', text: value ? messages.yes : messages.no };
  return typeof value === 'number' ? { text: print(value) } : { text: value as string, authored: true };
};

const ownRow = (view: View, row: Row): FactRow[] => {
  const { messages, tools, more } = view;
  const values = tools.map(({ tool }) => Object.hasOwn(tool.rows, row.id) ? tool.rows[row.id] : undefined);
  if (values.every((value) => value === undefined)) return [];
  if (more) return more.ownRow(view, row, values);
  const top = best(values, row.better as 'lower');
  const print = printer(view, values);
  return [{
    label: { text: row.label, authored: true },
    cells: values.map((value) => value === undefined ? { text: messages.none }
      : { ...single(view, value, print), best: value === top ? messages.best : undefined }),
  }];
};

/**
 * The Decision table, as far as there is anything to say: the built-in rows, then the publisher's own in their order, a
 * group where its first row stands.
 */
export const factGroups = (view: View): FactGroup[] => {
  const groups: FactGroup[] = [{ label: '', rows: builtIn(view) }];
  for (const row of view.comparison.rows) {
    const { group: label = '' } = row;
    const rows = ownRow(view, row);
    const group = label ? groups.find((one) => one.label === label) : groups.at(-1)?.label ? undefined : groups.at(-1);
    if (group) group.rows.push(...rows);
    else if (rows.length > 0) groups.push({ label, rows });
  }
  return groups.filter(({ rows }) => rows.length > 0);
};
