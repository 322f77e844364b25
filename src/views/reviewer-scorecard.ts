import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reviewer } from '../model/schema.js';
import { points } from './figure.js';
import { mark, outlines } from './marks.js';
import { picture } from './picture.js';
import { table } from './table.js';
import { linked, paragraphs, stanceWord, wideSpace } from './text.js';
import type { ToolView, View } from './view.js';

const cell = (
  view: View,
  { tool: { name }, reviews, stances }: ToolView,
  reviewer: Reviewer,
  index: number,
) => {
  const { messages, format, comparison: { rule } } = view;
  const review = reviews[index];
  if (!review) {
    return html`
      <td part="cell" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
        <p class="muted" part="no-take">${messages.noTake}</p>
      </td>`;
  }
  const { score, take, date, url } = review;
  const stance = stances[index] ?? 'none';
  const word = stanceWord(view, stance);
  const origin = date || url ? [
    date && html`<time datetime=${date}>${format.date(date)}</time> `,
    url && html`<a href=${url} rel="noopener" aria-label="${messages.review}: ${reviewer.name}, ${name}">${
      messages.review}</a>`,
  ] : undefined;
  // With a score, the usual case, all is one template: a nested one costs as much as what stands in it.
  if (score !== undefined) {
    const { value, after } = points(format, score);
    return html`
      <td class=${stance} part="cell" role="cell">
        <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
        <p class="score" part="score">
          <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[stance]}></path></svg>
          <span><strong>${value}</strong><span>${`${after} · `}</span><b part="word">${word}</b></span>
        </p>
        <svg class="track" part="track" aria-hidden="true">
          <rect width="100%"></rect>
          <rect class="bar" part="bar" width="${score}%"></rect>
          <rect class="line" part="threshold" x="${rule.shipScore}%"></rect>
        </svg>
        <div class="take" part="take" dir="auto">${paragraphs(view, take)}</div>
        <p class="fine" part="source">${origin}</p>
      </td>`;
  }
  return html`
    <td class=${stance} part="cell" role="cell">
      <span class="label" part="tool" aria-hidden="true" dir="auto">${name}</span>
      ${word ? html`<p class="score" part="score">${mark(stance)} <b part="word">${word}</b></p>` : nothing}
      <div class="take" part="take" dir="auto">${paragraphs(view, take)}</div>
      <p class="fine" part="source">${origin}</p>
    </td>`;
};

/** What a reviewer is, and the weight where weights differ. */
export const kindOf = ({ messages, format, weighted }: View, { kind, weight }: Reviewer): string[] =>
  [kind ? messages[kind] : '', weighted ? `${messages.weight} ${format.number(weight)}` : ''].filter(Boolean);

/** How to read the bars, where there are any. */
export const noteOn = ({ tools, messages, format, comparison: { rule } }: View): string =>
  tools.some(({ reviews }) => reviews.some((review) => review?.score !== undefined))
    ? messages.bars(rule.shipScore, format) : '';

/** What each reviewer says of each tool, in the order of the panel. Without reviewers there is nothing to draw. */
export const reviewerScorecard = (view: View, level: number): TemplateResult | typeof nothing => {
  const { panel, tools, authored } = view;
  if (panel.length === 0) return nothing;
  const rows = panel.map((reviewer, index) => {
    const { name, bio, url, avatar, disclosure } = reviewer;
    return html`
      <tr part="row" role="row">
        <th role="rowheader" scope="row" part="reviewer">
          ${avatar ? picture(avatar, name) : nothing}
          <p class="who" part="reviewer-name" dir="auto">${linked(name, url)}</p>
          <p class="fine" part="kind" dir="auto">${kindOf(view, reviewer).join(wideSpace)}</p>
          <p class="fine" part="bio" dir="auto">${authored(bio)}</p>
          <p class="fine" part="disclosure" dir="auto">${authored(disclosure)}</p>
        </th>
        ${tools.map((tool) => cell(view, tool, reviewer, index))}
      </tr>`;
  });
  return table(view, level, 'scorecard', noteOn(view), rows);
};
