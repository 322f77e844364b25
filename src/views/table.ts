import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/**
 * A table with a column a tool. Roles are written out because `display: grid` takes them away. A narrow panel repeats
 * the tool's name in each cell, for the eye alone.
 *
 * @param name its class, part, and the id of its heading
 */
export const table = (
  { tools, messages }: View, level: number, name: 'decision' | 'scorecard', note: string,
  rows: unknown, groups?: unknown,
): TemplateResult => html`
  <table class=${name} part=${name} role="table" aria-labelledby=${name}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" aria-label=${messages[name]}>
          ${heading(level, name, 'section', messages[name])}
          <p class="fine" part="note" dir="auto">${note}</p>
        </th>
        ${tools.map(({ tool }) => html`
          <th class="col" part="column" role="columnheader" scope="col"><bdi>${tool.name}</bdi>
            ${tool.sponsored ? html`<span class="fine" part="sponsored">${messages.sponsored}</span>` : nothing}
          </th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">${rows}</tbody>
    ${groups}
  </table>`;
