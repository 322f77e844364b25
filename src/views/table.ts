import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sponsoredOf } from '../content/tool.js';
import type { ToolView, View } from '../content/view.js';
import { heading } from './heading.js';

/** What says of a tool or a link that it is paid for. */
export const paid = (sponsored: string | undefined): TemplateResult | typeof nothing =>
  sponsored ? html`<span class="fine" part="sponsored">${sponsored}</span>` : nothing;

/** A tool's name for where the place is narrow. */
export const shortNameOf = (toolView: ToolView | undefined): string | undefined =>
  toolView?.tool.shortName ?? toolView?.tool.name;

/**
 * A table with a column a tool. Roles are written out because `display: grid` takes them away. A narrow panel repeats
 * the tool's name in each cell, for the eye alone.
 *
 * @param name its class, part, and the id of its heading
 */
export const table = (
  view: View, level: number, name: 'decision' | 'scorecard', note: string, rows: unknown, groups?: unknown,
): TemplateResult => html`
  <table class=${name} part=${name} role="table" aria-labelledby=${name}>
    <thead role="rowgroup">
      <tr part="head" role="row">
        <th role="columnheader" scope="col" aria-label=${view.messages[name]}>
          ${heading(level, name, 'section', view.messages[name])}
          <p class="fine" part="note" dir="auto">${note}</p>
        </th>
        ${view.tools.map(({ tool: { name, shortName, sponsored } }) => {
          const paidFor = sponsoredOf(view, sponsored);
          return html`
          <th class="col" part="column" role="columnheader" scope="col" aria-label=${
            shortName ? [name, paidFor].join(' ') : nothing}><bdi>${shortName ?? name}</bdi>
            ${paid(paidFor)}
          </th>`;
        })}
      </tr>
    </thead>
    <tbody role="rowgroup">${rows}</tbody>
    ${groups}
  </table>`;
