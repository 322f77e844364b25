import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Cell } from '../model/schema.js';
import type { Verdict } from '../model/verdict.js';
import { mark, nameOf, outlines } from './marks.js';
import { ownRows } from './own-rows.js';
import { table } from './table.js';
import type { View } from './view.js';

/** `Ship · 4 ship / 0 skip` */
const judged = ({ messages, format }: View, { verdict, ship, skip, weighted }: Verdict) => {
  const name = nameOf(verdict);
  const counts = messages.counts(ship, skip, format);
  return html`
    <span class=${name}>
      <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[name]}></path></svg> <b part="word">${
        messages[name]}</b></span><span class="counts" part="counts"><span class="dot"> · </span>${counts}</span>
    <p class="fine">${weighted ? messages.weighted : nothing}</p>`;
};

const own = ({ messages, format, authored }: View, value: Cell | undefined, best: number | undefined) => {
  if (value === undefined) return messages.none;
  if (typeof value === 'boolean') return html`${mark(value ? 'ship' : 'skip')} ${value ? messages.yes : messages.no}`;
  if (typeof value === 'string') return authored(value);
  // Four digits stay together: they may be a year.
  const number = /^\d{4}$/.test(`${value}`) ? value : format.number(value);
  return value === best ? html`${number} <b class="best" part="best">★ ${messages.best}</b>` : number;
};

/** Verdicts, price and purpose, a row each, and the publisher's own rows after them. */
export const decisionTable = (view: View, level: number): TemplateResult => {
  const { tools, messages, messages: { none }, format, authored } = view;
  const row = (label: unknown, cells: unknown[]) => html`
    <tr part="row" role="row">
      <th part="row-header" role="rowheader" scope="row" dir="auto">${label}</th>
      ${tools.map(({ tool }, index) => html`
        <td part="cell" role="cell">
          <span class="label" part="tool" aria-hidden="true" dir="auto">${tool.name}</span>
          <div dir="auto">${cells[index]}</div>
        </td>`)}
    </tr>`;
  const groups = [...ownRows(view)].filter(([, rows]) => rows.length > 0).map(([group, rows]) => html`
    <tbody role="rowgroup">
      ${group ? html`
        <tr role="row">
          <th class="group" part="group" role="rowheader" scope="rowgroup" colspan=${tools.length + 1} dir="auto">${
            authored(group)}</th>
        </tr>` : nothing}
      ${rows.map(({ row: { label }, values, best }) => (
        row(authored(label), values.map((value) => own(view, value, best)))))}
    </tbody>`);
  return table(view, level, 'decision', '', [
    row(messages.panelVerdict, tools.map(({ verdict }) => verdict.verdict ? judged(view, verdict) : none)),
    row(messages.community, tools.map(({ community }) => community.verdict ? judged(view, community)
      : html`<span class="muted">${messages.noVotes}</span>`)),
    row(messages.pricing, tools.map(({ tool: { pricing } }) => {
      const price = authored(pricing?.summary ?? pricing?.entry) ?? none;
      return pricing?.asOf ? html`${price}<p class="fine">${messages.asOf(format.date(pricing.asOf))}</p>` : price;
    })),
    row(messages.bestFor, tools.map(({ tool }) => authored(tool.bestFor ?? tool.tagline) ?? none)),
    row(messages.category, tools.map(({ tool }) => authored(tool.category) ?? none)),
  ], groups);
};
