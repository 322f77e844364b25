import { html, nothing, type TemplateResult } from 'lit/html.js';
import { headerContent } from '../content/header.js';
import type { View } from '../content/view.js';
import { heading } from './heading.js';
import { authored, linked, words } from './text.js';

/** Breadcrumbs, kicker, title and lead. */
export const panelHeader = (view: View, level: number): TemplateResult => {
  const { kicker, trail: { label, crumbs }, title, names, vs, summary } = headerContent(view);
  const versus = names.map((name, index) =>
    html`<span class="vs" part="vs">${index > 0 ? ` ${vs} ` : nothing}</span><bdi>${name}</bdi>`);
  return html`
    <header class="head" part="header">
      <div class="fine" part="kicker-line">
        <p class="strong" part="kicker" dir="auto">${authored(view, kicker)}</p>
        ${crumbs.length > 0 ? html`
          <nav aria-label=${label} part="breadcrumbs">
            <ol>
              ${crumbs.map((crumb, index) => crumbs[index + 1] ? html`
                <li><bdi>${linked(view, crumb)}</bdi><span aria-hidden="true"> / </span></li>` : html`
                <li aria-current="page"><bdi>${linked(view, crumb)}</bdi></li>`)}
            </ol>
          </nav>` : nothing}
      </div>
      <div class="main">
        ${heading(level, 'title', 'title', title.authored ? words(view, title) : versus)}
        <p class="lead" part="lead" dir="auto">${authored(view, summary)}</p>
      </div>
    </header>`;
};
