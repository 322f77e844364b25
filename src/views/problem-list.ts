import { html, type TemplateResult } from 'lit/html.js';
import { problemText } from '../model/problem.js';
import type { Problem } from '../model/schema.js';
import { sheet } from './sheet.js';

/** What is wrong with the data, for its author; readers never see it, so it is not translated. */
export const problemList = (problems: readonly Problem[]): TemplateResult => sheet({}, html`
  <div class="problems" part="problems" lang="en" dir="ltr">
    <p class="strong">${problems.length > 0
      ? `Problems in this comparison: ${problems.length}` : 'No problems in this comparison.'}</p>
    <ul>${problems.map((problem) => html`<li>${problem.severity}: ${problemText(problem)}</li>`)}</ul>
  </div>`);
