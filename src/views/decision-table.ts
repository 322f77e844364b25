import { html, nothing, type TemplateResult } from 'lit/html.js';
import { factGroups, type Fact, type FactGroup } from '../content/facts.js';
import type { View } from '../content/view.js';
import { mark, outlines } from './marks.js';
import { shortNameOf, table } from './table.js';
import { authored, linked, words } from './text.js';

const cell = (view: View, fact: Fact): unknown => {
  const { mark: name, word, text, best, notes = [], quiet, lines, vote } = fact;
  if (vote) return vote;
  if (name && word) {
    return html`
      <span class=${name}>
        <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[name]}></path></svg>
        <b part="word">${word}</b></span>&nbsp;· <span class="counts" part="counts">${text}</span>
      ${notes.map((note) => html`<p class="fine">${words(view, note)}</p>`)}`;
  }
  const said = linked(view, fact);
  if (!name && !best && !lines && notes.length === 0) return quiet ? html`<span class="muted">${said}</span>` : said;
  return html`${name ? html`${mark(name)} ` : nothing}${lines ? view.more?.drawLines(view, lines) : said}${
    best ? html` <b class="best" part="best"><span aria-hidden="true">★ </span>${best}</b>` : nothing}${
    notes.map((note) => html`<p class="fine">${words(view, note)}</p>`)}`;
};

const drawn = (view: View, { rows }: FactGroup) => rows.map(({ label, note, cells }) => html`
  <tr part="row" role="row">
    <th part="row-header" role="rowheader" scope="row" dir="auto">${linked(view, label)}${
      note ? html`<p class="fine">${authored(view, note)}</p>` : nothing}</th>
    ${cells.map((fact, index) => html`
      <td part="cell ${fact.word ? fact.mark : ''}" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${shortNameOf(view.tools[index])}</span>
        <div dir="auto">${cell(view, fact)}</div>
      </td>`)}
  </tr>`);

/** Verdicts, prices and purpose, a row each, and the publisher's own rows after them; nothing without any. */
export const decisionTable = (view: View, level: number): TemplateResult | typeof nothing => {
  const [first, ...rest] = factGroups(view);
  if (!first) return nothing;
  const body = (group: FactGroup) => html`
    ${group.label ? html`
      <tr role="row">
        <th class="group" part="group" role="rowheader" scope="rowgroup" colspan=${view.tools.length + 1}
          dir="auto">${authored(view, group.label)}</th>
      </tr>` : nothing}
    ${drawn(view, group)}`;
  return table(view, level, 'decision', '', body(first), rest.map((group) => html`
    <tbody role="rowgroup">${body(group)}</tbody>`));
};
