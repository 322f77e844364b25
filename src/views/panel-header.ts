import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';
import { linked } from './text.js';
import type { View } from './view.js';

/** Breadcrumbs, kicker, title and lead. */
export const panelHeader = (view: View, level: number): TemplateResult => {
  const { comparison: { title, kicker, summary, breadcrumbs }, messages, authored } = view;
  const names = view.tools.map(({ tool }, index) =>
    html`<span class="vs">${index > 0 ? ` ${messages.vs} ` : nothing}</span><bdi>${tool.name}</bdi>`);
  return html`
    <header class="head" part="header">
      <div class="fine">
        <p class="strong" part="kicker" dir="auto">${authored(kicker)}</p>
        ${breadcrumbs.length > 0 ? html`
          <nav aria-label="${messages.breadcrumb}: ${view.title}" part="breadcrumbs">
            <ol>
              ${breadcrumbs.map(({ name, url }) => html`
                <li><bdi>${linked(authored(name), url)}</bdi><span aria-hidden="true">/</span></li>`)}
              <li aria-current="page"><bdi>${title ? authored(title) : view.title}</bdi></li>
            </ol>
          </nav>` : nothing}
      </div>
      <div class="main">
        ${heading(level, 'title', 'title', authored(title) ?? names)}
        <p class="lead" part="lead" dir="auto">${authored(summary)}</p>
      </div>
    </header>`;
};
