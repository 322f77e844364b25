import { contentOf, type Content } from '../content/content.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render } from './shown.js';
import { line } from './xml.js';

/** What the card says, in a sentence. */
export const altTextOf = ({ header: { title, names }, tools }: Content): string => {
  const said = tools.map(({ name, sponsored, verdict, figure, label, notes }) => {
    const share = figure && verdict ? [`${figure} ${label}`] : [];
    const facts = [verdict, ...share, ...verdict ? notes : []].filter(Boolean);
    const says = facts.map((fact) => line(fact ?? '')).join(', ');
    return `${line(name.text)}${sponsored ? ` (${line(sponsored)})` : ''}${says && `: ${says}`}`;
  });
  // A title of names alone says as much as a list of them.
  const all = names.length > 0 && !tools.some(({ verdict }) => verdict) ? '' : ` ${said.join('; ')}.`;
  return `${line(title.text).replace(/[^.?!…。？！؟]$/u, '$&.')}${all}`;
};

/** The text for the `alt` of a card, or for `og:image:alt`: title, and each tool with its verdict and figure. */
export const altText = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, ({ view }) => altTextOf(contentOf(view)));
