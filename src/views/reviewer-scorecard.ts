import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figureParts } from '../content/figure.js';
import { barsNote, opinion, reviewerContent } from '../content/reviewer.js';
import { shipPlace } from '../content/score.js';
import type { ToolView, View } from '../content/view.js';
import { mark, outlines } from './marks.js';
import { picture } from './picture.js';
import { shortNameOf, table } from './table.js';
import { authored, linked, paragraphs, wideSpace } from './text.js';

const cell = (view: View, toolView: ToolView, index: number) => {
  const name = shortNameOf(toolView);
  const said = opinion(view, toolView, index);
  const { mark: stance, points, place, stance: word, take, date, day, link, missing } = said;
  if (missing) {
    return html`
      <td part="cell none" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
        <p class="muted" part="no-take">${missing}</p>
      </td>`;
  }
  const origin = day || link ? [
    day && html`<time datetime=${date}>${day}</time> `,
    link && html`<a href=${link.url} rel=${link.rel} aria-label=${link.label}>${link.text}</a>`,
  ] : undefined;
  const { stars, reasons } = view.more?.drawOpinion(view, said) ?? {};
  // With a score, the usual case, all is one template: a nested one costs as much as what stands in it.
  if (points) {
    const [, number, after] = figureParts(points);
    return html`
      <td class=${stance} part="cell ${stance}" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
        <p class="score" part="score">
          <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[stance]}></path></svg>
          <span>${stars}<strong>${number}</strong><span>${`${after} · `}</span><b part="word">${word}</b></span>
        </p>
        <svg class="track" part="track" aria-hidden="true">
          <rect width="100%"></rect>
          <rect class="bar" part="bar" width="${place}%"></rect>
          <rect class="line" part="threshold" x="${shipPlace(view)}%"></rect>
        </svg>
        <div class="take" part="take" dir="auto">${paragraphs(view, take)}</div>
        ${reasons}
        <p class="fine" part="source">${origin}</p>
      </td>`;
  }
  return html`
    <td class=${stance} part="cell ${stance}" role="cell">
      <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
      ${word ? html`<p class="score" part="score">${mark(stance)} <b part="word">${word}</b></p>` : nothing}
      <div class="take" part="take" dir="auto">${paragraphs(view, take)}</div>
      ${reasons}
      <p class="fine" part="source">${origin}</p>
    </td>`;
};

/** What each reviewer says of each tool, in the order of the panel. Without reviewers there is nothing to draw. */
export const reviewerScorecard = (view: View, level: number): TemplateResult | typeof nothing => {
  const { panel, tools } = view;
  if (panel.length === 0) return nothing;
  const rows = panel.map((reviewer, index) => {
    const { name, avatar, facts, bio, disclosure } = reviewerContent(view, reviewer);
    return html`
      <tr part="row" role="row">
        <th role="rowheader" scope="row" part="reviewer">
          ${avatar ? picture(avatar, name.text) : nothing}
          <p class="who" part="reviewer-name" dir="auto">${linked(view, name)}</p>
          <p class="fine" part="kind" dir="auto">${facts.join(wideSpace)}</p>
          <p class="fine" part="bio" dir="auto">${authored(view, bio)}</p>
          <p class="fine" part="disclosure" dir="auto">${authored(view, disclosure)}</p>
        </th>
        ${tools.map((tool) => cell(view, tool, index))}
      </tr>`;
  });
  return table(view, level, 'scorecard', barsNote(view), rows);
};
