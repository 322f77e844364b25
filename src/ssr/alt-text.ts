import { contentOf, figureText, type Content } from './content.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render } from './shown.js';
import { line } from './xml.js';

/** What the card says, in a sentence. */
export const altTextOf = ({ title, tools }: Content): string => {
  const said = tools.map(({ name, verdict, figure, label }) =>
    `${line(name.text)}: ${line(verdict)}${figure ? `, ${figureText(figure)} ${line(label)}` : ''}`);
  return `${line(title).replace(/[^.?!…。？！؟]$/u, '$&.')} ${said.join('; ')}.`;
};

/** The text for the `alt` of a card, or for `og:image:alt`: title, and each tool with its verdict and figure. */
export const altText = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, ({ view }) => altTextOf(contentOf(view)));
