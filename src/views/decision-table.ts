import { html, nothing, type TemplateResult } from 'lit/html.js';
import { facts, ownFacts, type Fact, type FactRow } from './facts.js';
import { mark, outlines } from './marks.js';
import { table } from './table.js';
import type { View } from './view.js';

const cell = (
  { authored }: View, { mark: name, word, text, authored: theirs, best, note, quiet }: Fact,
): unknown => {
  if (name && word) {
    return html`
      <span class=${name}>
        <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[name]}></path></svg>
        <b part="word">${word}</b></span><span class="counts" part="counts"><span class="dot"> · </span>${text}</span>
      <p class="fine">${note}</p>`;
  }
  const said = theirs ? authored(text) : text;
  if (name) return html`${mark(name)} ${said}`;
  if (best) return html`${said} <b class="best" part="best">${best}</b>`;
  if (note) return html`${said}<p class="fine">${note}</p>`;
  return quiet ? html`<span class="muted">${said}</span>` : said;
};

const drawn = (view: View, rows: FactRow[], labelOf: (label: string) => unknown) => rows.map(({ label, cells }) => html`
  <tr part="row" role="row">
    <th part="row-header" role="rowheader" scope="row" dir="auto">${labelOf(label)}</th>
    ${cells.map((fact, index) => html`
      <td part="cell" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${view.tools[index]?.tool.name}</span>
        <div dir="auto">${cell(view, fact)}</div>
      </td>`)}
  </tr>`);

/** Verdicts, price and purpose, a row each, and the publisher's own rows after them. */
export const decisionTable = (view: View, level: number): TemplateResult => {
  const { tools, authored } = view;
  const groups = [...ownFacts(view)].map(([group, rows]) => html`
    <tbody role="rowgroup">
      ${group ? html`
        <tr role="row">
          <th class="group" part="group" role="rowheader" scope="rowgroup" colspan=${tools.length + 1} dir="auto">${
            authored(group)}</th>
        </tr>` : nothing}
      ${drawn(view, rows, authored)}
    </tbody>`);
  return table(view, level, 'decision', '', drawn(view, facts(view), (label) => label), groups);
};
