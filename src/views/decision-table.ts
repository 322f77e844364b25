import { html, nothing, type TemplateResult } from 'lit/html.js';
import { factGroups, type Fact, type FactGroup } from '../content/facts.js';
import type { View } from '../content/view.js';
import { mark, outlines } from './marks.js';
import { table } from './table.js';
import { words } from './text.js';

const cell = (view: View, fact: Fact): unknown => {
  const { mark: name, word, text, best, note, quiet, vote } = fact;
  if (vote) return vote;
  if (name && word) {
    return html`
      <span class=${name}>
        <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[name]}></path></svg>
        <b part="word">${word}</b></span>&nbsp;· <span class="counts" part="counts">${text}</span>
      <p class="fine">${note}</p>`;
  }
  const said = words(view, fact);
  if (name) return html`${mark(name)} ${said}`;
  if (best) return html`${said} <b class="best" part="best"><span aria-hidden="true">★ </span>${best}</b>`;
  if (note) return html`${said}<p class="fine">${note}</p>`;
  return quiet ? html`<span class="muted">${said}</span>` : said;
};

const drawn = (view: View, { rows, authored }: FactGroup) => rows.map(({ label, cells }) => html`
  <tr part="row" role="row">
    <th part="row-header" role="rowheader" scope="row" dir="auto">${words(view, { text: label, authored })}</th>
    ${cells.map((fact, index) => html`
      <td part="cell ${fact.word ? fact.mark : ''}" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${view.tools[index]?.tool.name}</span>
        <div dir="auto">${cell(view, fact)}</div>
      </td>`)}
  </tr>`);

/** Verdicts, price and purpose, a row each, and the publisher's own rows after them. */
export const decisionTable = (view: View, level: number): TemplateResult => {
  const [builtIn, ...own] = factGroups(view);
  const groups = own.map((group) => html`
    <tbody role="rowgroup">
      ${group.label ? html`
        <tr role="row">
          <th class="group" part="group" role="rowheader" scope="rowgroup" colspan=${view.tools.length + 1}
            dir="auto">${words(view, { text: group.label, authored: true })}</th>
        </tr>` : nothing}
      ${drawn(view, group)}
    </tbody>`);
  return table(view, level, 'decision', '', drawn(view, builtIn), groups);
};
