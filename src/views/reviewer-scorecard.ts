import { html, nothing, type TemplateResult } from 'lit';
import type { Reviewer, Rule } from '../model/schema.js';
import { marks } from './marks.js';
import { picture } from './picture.js';
import { table } from './table.js';
import { linked, paragraphs } from './text.js';
import type { ToolView, View } from './view.js';

/** A bar from 0 to 100 under the line from which a score counts as ship. */
const track = (score: number, { shipScore }: Rule) => html`
  <svg class="track" aria-hidden="true">
    <rect width="100%"></rect>
    <rect class="bar" width="${score}%"></rect>
    <rect class="line" x="${shipScore}%"></rect>
  </svg>`;

const cell = (
  { messages, format, comparison: { rule } }: View,
  { tool, reviews, stances }: ToolView,
  reviewer: Reviewer,
  index: number,
) => {
  const label = html`<span class="label" aria-hidden="true">${tool.name}</span>`;
  const review = reviews[index];
  if (!review) return html`<td role="cell">${label}<p class="muted">${messages.noTake}</p></td>`;
  const { score, take, date, url } = review;
  const stance = stances[index] ?? 'none';
  const scored = score === undefined ? nothing : html`<strong>${format.number(score)}</strong><span>/100 · </span>`;
  return html`
    <td class=${stance} role="cell">
      ${label}
      ${stance === 'none' ? nothing : html`
        <p class="score" part="score">
          <svg viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d=${marks[stance]}></path></svg>
          <span>${scored}<b>${stance === 'ship' ? messages.shipStance : messages.skipStance}</b></span>
        </p>`}
      ${score === undefined ? nothing : track(score, rule)}
      <div class="take" part="take">
        ${take ? paragraphs(take) : nothing}
        ${date || url ? html`
          <p class="fine">
            ${date ? html`<time datetime=${date}>${format.date(date)}</time>` : nothing}
            ${url ? html`
              <a href=${url} rel="noopener" aria-label="${messages.review}: ${reviewer.name}, ${tool.name}">${
                messages.review}</a>` : nothing}
          </p>` : nothing}
      </div>
    </td>`;
};

/** What each reviewer says of each tool, in the order of the panel. Without reviewers there is nothing to draw. */
export const reviewerScorecard = (view: View, level: number): TemplateResult | typeof nothing => {
  const { panel, tools, messages, format, weighted, comparison: { rule } } = view;
  if (panel.length === 0) return nothing;
  const scored = tools.some(({ reviews }) => reviews.some((review) => review?.score !== undefined));
  const rows = panel.map((reviewer, index) => {
    const { name, kind, bio, url, avatar, weight, disclosure } = reviewer;
    const facts = [kind && messages[kind], weighted && `${messages.weight} ${format.number(weight)}`];
    return html`
      <tr role="row">
        <th role="rowheader" scope="row" part="reviewer">
          ${avatar ? picture(avatar, name) : nothing}
          <p class="who" dir="auto">${linked(name, url)}</p>
          <p class="fine" dir="auto">${facts.filter(Boolean).join(' · ')}</p>
          <p class="fine" dir="auto">${bio}</p>
          <p class="fine" dir="auto">${disclosure}</p>
        </th>
        ${tools.map((tool) => cell(view, tool, reviewer, index))}
      </tr>`;
  });
  return table(
    view, level, 'scorecard', scored ? messages.bars(format.number(rule.shipScore)) : '',
    html`<tbody role="rowgroup">${rows}</tbody>`,
  );
};
