import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figureParts } from '../content/figure.js';
import type { MarkName } from '../content/mark.js';
import { toolContent } from '../content/tool.js';
import type { ToolView, View } from '../content/view.js';
import { heading } from './heading.js';
import { dots, dotStep, outlines } from './marks.js';
import { picture } from './picture.js';
import { paid } from './table.js';
import { authored, linked, paragraphs, words } from './text.js';

/** The stances of the whole panel, in the order of its reviewers. */
const strip = (said: string, stances: readonly MarkName[]): TemplateResult => html`
  <svg class="strip" part="strip" role="img" aria-label=${said} viewBox="0 0 ${stances.length * dotStep - 6} 16">
    <path class="ship" d=${dots(stances, 'ship')}></path>
    <path class="skip" d=${dots(stances, 'skip')}></path>
    <path class="none" d=${dots(stances, 'none')}></path>
  </svg>`;

/** One tool: what it is, the panel's share, the community's share, the entry price. */
export const toolCard = (view: View, toolView: ToolView, level: number): TemplateResult => {
  const tool = toolContent(view, toolView);
  const { id, name, mark, figure, spoken, notes, facts } = tool;
  const { photo, logos, award, rank, maker, stars, reasons } = view.more?.drawCard(view, tool) ?? {};
  const [before, number, after] = figureParts(figure ?? '');
  return html`
    <article class="card ${mark}" part="card ${mark}">
      <div class="top">
        ${[toolView.bookmark, photo, logos ?? picture(tool.logo, name.text)]}
        <p class="fine" part="category" dir="auto">${authored(view, tool.category)}</p>
        ${award}
      </div>
      <div>
        ${heading(level, `tool-${id}`, 'name', [rank, linked(view, name)])}
        <p class="fine" part="sponsored">${tool.sponsored}</p>
        <p class="tagline" part="tagline" dir="auto">${authored(view, tool.tagline)}</p>
        ${maker}
      </div>
      ${tool.verdict ? html`<div class="figures" part="figures">
        <p class="verdict" part="verdict ${mark}">
          <svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[mark]}></path></svg>
          <b part="word">${tool.verdict}</b>
        </p>
        <p class="share" part="share" role="img" aria-label=${spoken} ?hidden=${!spoken}>${
          before ? html`<span>${before}</span>` : nothing}${number}<span>${after}</span></p>
        <div class="fine" part="basis">
          ${tool.strip ? strip(tool.strip, tool.stances) : nothing}
          ${stars}
          <p dir="auto" aria-hidden=${!!figure}>${tool.label}</p>
          <p>${notes[0]}</p>
          <p>${notes[1]}</p>
        </div>
      </div>` : nothing}
      ${facts.length > 0 ? html`<dl part="facts">
        ${facts.map((fact) => html`<div>
          <dt part="label">${fact.label}</dt>
          <dd part="value" dir="auto">${fact.vote ?? words(view, fact)}</dd>
        </div>`)}
      </dl>` : nothing}
      <div class="about">
        <div part="description" dir="auto">${paragraphs(view, tool.description)}</div>
        ${reasons}
        <p class="fine" part="disclosure" dir="auto">${authored(view, tool.disclosure)}</p>
      </div>
      ${tool.links.length > 0 ? html`
        <div class="links" part="links">${tool.links.map(({ text, url, rel, primary, sponsored }) => html`
          <p>
            <a class=${primary ? 'button' : nothing} part=${primary ? 'link button' : 'link'} dir="auto"
              href=${url} data-tool=${id} rel=${rel}>${authored(view, text)}</a>
            ${paid(sponsored)}
          </p>`)}
        </div>` : nothing}
    </article>`;
};

/** The shown tools, side by side where there is room. */
export const toolCards = (view: View, level: number): TemplateResult =>
  html`<div class="cards" part="cards">${view.tools.map((tool) => toolCard(view, tool, level))}</div>`;
