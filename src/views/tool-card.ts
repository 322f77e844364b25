import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figureOf, figureText, notesOf } from './figure.js';
import { heading } from './heading.js';
import { dots, dotStep, nameOf, outlines } from './marks.js';
import { logos } from './picture.js';
import { linked, paragraphs, relOf, stanceWord } from './text.js';
import type { ToolView, View } from './view.js';

/** What the strip shows, in words: each reviewer with the stance. */
export const stripText = (view: View, { stances, reviews }: ToolView): string => {
  const { panel, messages, format } = view;
  return format.list(panel.map(({ name }, index) => (
    `${name}: ${stanceWord(view, stances[index]) ?? (reviews[index] ? messages.noVerdict : messages.noTake)}`)));
};

/** The stances of the whole panel, in the order of its reviewers. */
const strip = (view: View, toolView: ToolView): TemplateResult => {
  const { stances } = toolView;
  return html`
    <svg class="strip" part="strip" role="img" aria-label=${stripText(view, toolView)}
      viewBox="0 0 ${stances.length * dotStep - 6} 16">
      <path class="ship" d=${dots(stances, 'ship')}></path>
      <path class="skip" d=${dots(stances, 'skip')}></path>
      <path class="none" d=${dots(stances, 'none')}></path>
    </svg>`;
};

/** One tool: what it is, the panel's share, the community's share, the entry price. */
export const toolCard = (view: View, toolView: ToolView, level: number): TemplateResult => {
  const { messages, format, alone, authored } = view;
  const { tool, verdict: { verdict, percent, ship, counted }, community, label } = toolView;
  const { id, name, sponsored } = tool;
  const word = nameOf(verdict);
  const figure = figureOf(view, toolView);
  // Screen readers would else read a number, a sign and a label.
  const said = figure && (
    alone || percent === null ? `${label}: ${figureText(figure)}` : messages.share(percent, ship, counted, format));
  const [few, unequal] = notesOf(view, toolView);
  return html`
    <article class="card ${word}" part="card">
      <div class="top">
        ${logos(tool)}
        <p class="fine" part="category" dir="auto">${authored(tool.category)}</p>
      </div>
      <div>
        ${heading(level, `tool-${id}`, 'name', linked(name, tool.url, tool))}
        <p class="sponsored" part="sponsored">${sponsored ? messages.sponsored : nothing}</p>
        <p class="tagline" part="tagline" dir="auto">${authored(tool.tagline)}</p>
      </div>
      <div class="figures" part="figures">
        <p class="verdict" part="verdict">
          <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[word]}></path></svg>
          <b part="word">${verdict ? messages[word] : messages.noVerdict}</b>
        </p>
        <p class="share" part="share" role="img" aria-label=${said} ?hidden=${!said}>${
          figure?.before ? html`<span>${figure.before}</span>` : nothing}${figure?.value}<span>${
          figure?.after}</span></p>
        <div class="fine" part="basis">
          ${counted > 0 && !alone ? strip(view, toolView) : nothing}
          <p dir="auto" aria-hidden=${!!figure}>${label}</p>
          <p>${few}</p>
          <p>${unequal}</p>
        </div>
      </div>
      <dl part="facts">
        <div>
          <dt part="label">${messages.community}</dt>
          <dd part="value">${community.percent === null ? messages.none : format.percent(community.percent)}</dd>
        </div>
        <div>
          <dt part="label">${messages.entry}</dt>
          <dd part="value" dir="auto">${authored(tool.pricing?.entry) ?? messages.none}</dd>
        </div>
      </dl>
      <div class="about">
        <div part="description" dir="auto">${paragraphs(view, tool.description)}</div>
        <p class="fine" part="disclosure" dir="auto">${authored(tool.disclosure)}</p>
        ${tool.links.map((link) => html`
          <p>
            <a class=${link.primary ? 'button' : nothing} part=${link.primary ? 'link button' : 'link'} dir="auto"
              href=${link.url} data-tool=${id}
              rel=${relOf(link.sponsored || sponsored)}>${authored(link.label)}</a>
            ${link.sponsored ? html`<span class="fine" part="sponsored">${messages.sponsored}</span>` : nothing}
          </p>`)}
      </div>
    </article>`;
};

/** The shown tools, side by side where there is room. */
export const toolCards = (view: View, level: number): TemplateResult =>
  html`<div class="cards">${view.tools.map((tool) => toolCard(view, tool, level))}</div>`;
