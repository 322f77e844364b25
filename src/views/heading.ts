import { html, type TemplateResult } from 'lit/html.js';

type HeadingTemplate = (id: string, name: string, content: unknown) => TemplateResult;

/** Tag names cannot be bound, so each level is a template of its own. */
const headings: HeadingTemplate[] = [
  (id, name, content) => html`<h1 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h1>`,
  (id, name, content) => html`<h2 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h2>`,
  (id, name, content) => html`<h3 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h3>`,
  (id, name, content) => html`<h4 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h4>`,
  (id, name, content) => html`<h5 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h5>`,
];
const smallest: HeadingTemplate = (id, name, content) =>
  html`<h6 id=${id} class=${name} part=${name} tabindex="-1" dir="auto">${content}</h6>`;

/**
 * A heading that can be jumped to.
 *
 * @param level 1 and up; nothing is smaller than 6
 * @param id unique in the root
 * @param name both its class and its part
 */
export const heading = (level: number, id: string, name: string, content: unknown): TemplateResult =>
  (headings[level - 1] ?? smallest)(id, name, content);
