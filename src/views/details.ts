import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Line } from '../content/link.js';
import type { Details } from '../content/details.js';
import { cardDetails, opinionDetails } from '../content/detail-card.js';
import { detailRows, entryOf, ownRow } from '../content/detail-facts.js';
import type { View } from '../content/view.js';
import { englishDetails } from '../i18n/detail-messages.js';
import type { Picture } from '../model/schema.js';
import { picture } from './picture.js';
import { authored, linked, words } from './text.js';

/** Stars beside the figure that says the same. */
const starRow = (stars: string | undefined): unknown =>
  stars ? html`<span part="stars" aria-hidden="true">${stars}</span> ` : nothing;

const fine = (content: unknown, part: string): unknown =>
  content ? html` <span class="fine" part=${part}>${content}</span>` : nothing;

/** A list in a cell: of plans, offers, ratings or scores, or the author's own. */
const lines = (view: View, items: readonly Line[]): TemplateResult => html`
  <ul part="list">
    ${items.map((line) => {
      const { value, stars, was, sponsored, notes = [] } = line;
      return html`<li part="item" dir="auto">${linked(view, line)}${
        value ? html` ${starRow(stars)}<span class="strong" part="amount">${value}</span>` : nothing}${
        fine(was && html`${was[0]} <s>${was[1]}</s>`, 'former')}${fine(sponsored, 'sponsored')}${
        fine(notes.length > 0 && notes.map((note, index) => [index ? ' · ' : '', words(view, note)]), 'aside')}</li>`;
    })}
  </ul>`;

/** What speaks for a tool, or against it; nothing where nothing does. */
const reasons = (view: View, side: 'pros' | 'cons', texts: readonly string[] = []): unknown => texts.length > 0 ? html`
  <div class=${side === 'pros' ? 'ship' : 'skip'} part=${side}>
    <p class="fine strong">${view.messages[side]}</p>
    <ul class=${side}>${texts.map((text) => html`<li dir="auto">${authored(view, text)}</li>`)}</ul>
  </div>` : nothing;

/**
 * The picture of a tool, in a place that is reserved by its size: never taller than the card is wide, never cropped.
 * One that is broken says what it shows.
 */
const photo = (image: Picture | undefined): unknown => {
  if (!image) return nothing;
  const { url, alt = '', width, height, credit } = image;
  const shape = !width || !height ? 'landscape' : height > width ? 'square' : '';
  return html`
    <figure class=${shape} part="image">
      <img part="photo" alt=${alt} src=${url} width=${width ?? nothing} height=${height ?? nothing} loading="lazy"
        decoding="async" referrerpolicy="no-referrer">
      ${credit ? html`<figcaption class="fine" part="credit" dir="auto">${credit}</figcaption>` : nothing}
    </figure>`;
};

/** What is said and drawn of what not every comparison has. */
export const details: Details = {
  words: englishDetails,
  rows: detailRows,
  ownRow,
  entry: entryOf,
  card: cardDetails,
  opinion: opinionDetails,
  drawLines: lines,
  drawCard: (view, { name: { text }, logo, logoDark, image, award, rank, madeBy, stars, pros, cons }) => ({
    photo: photo(image),
    // Two stand in one place, and the style sheet lets one be seen: a `<picture>` would follow the system, where the
    // panel follows the page.
    logos: logoDark && [picture(logo, text, 'day'), picture(logoDark, text, 'night')],
    award: award && html`
      <p class="best award" part="award" dir="auto"><span aria-hidden="true">★ </span>${authored(view, award)}</p>`,
    rank: rank && html`<span class="muted" part="rank">${rank}</span> `,
    maker: madeBy && html`<p class="fine" part="maker" dir="auto">${linked(view, madeBy)}</p>`,
    stars: stars && html`<p>${starRow(stars)}</p>`,
    reasons: [reasons(view, 'pros', pros), reasons(view, 'cons', cons)],
  }),
  drawOpinion: (view, { stars, criteria = [], pros, cons }) => ({
    stars: starRow(stars),
    reasons: [
      criteria.length > 0 ? lines(view, criteria) : nothing,
      reasons(view, 'pros', pros), reasons(view, 'cons', cons),
    ],
  }),
};
