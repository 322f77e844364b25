import { html, nothing, type TemplateResult } from 'lit/html.js';
import { footerContent } from '../content/footer.js';
import type { View } from '../content/view.js';
import { authored, linked, wideSpace } from './text.js';

/** The rule, how the reviews were made, and where the comparison comes from. */
export const panelFooter = (view: View): TemplateResult => {
  const { rule, method, origin } = footerContent(view);
  return html`
    <footer class="foot fine" part="footer">
      <p dir="auto">${rule}</p>
      <p dir="auto">${method && [authored(view, method.text), ' ', method.link && linked(view, method.link)]}</p>
      <p>${origin.map((fact, index) => html`
        <bdi>${linked(view, fact)}${origin[index + 1] ? wideSpace : nothing}</bdi>`)}</p>
    </footer>`;
};
