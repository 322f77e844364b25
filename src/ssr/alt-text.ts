import { contentOf, type Content } from '../content/content.js';
import { isNamedByTitle } from './lines.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render } from './shown.js';
import { line } from './xml.js';

/** What the card says, in a sentence. */
export const altTextOf = (content: Content): string => {
  const { header: { title, names }, tools, scorecard: { reviewers } } = content;
  const said = tools.map(({ name, rank, award, sponsored, verdict, figure, label, notes }) => {
    const share = figure && verdict ? [reviewers.length === 1 ? `${figure} (${label})` : `${figure} ${label}`] : [];
    const facts = [verdict, ...share, ...verdict ? notes : []].filter(Boolean);
    const says = facts.map((fact) => line(fact ?? '')).join(', ');
    const marks = [award, sponsored].flatMap((word) => word ? [line(word)] : []).join(', ');
    return `${rank === undefined ? '' : `${rank}. `}${line(name.text)}${marks && ` (${marks})`}${says && `: ${says}`}`;
  });
  // A title of names alone says as much as a list of them; and a single tool may be the title.
  const isList = names.length > 0 && said.every((words, index) => words === line(names[index] ?? ''));
  const sentence = line(title.text).replace(/[^.?!…。？！؟]$/u, '$&.');
  return isList ? sentence : [isNamedByTitle(content) ? '' : sentence, `${said.join('; ')}.`].filter(Boolean).join(' ');
};

/** The text for the `alt` of a card, or for `og:image:alt`: title, and each tool with its verdict and figure. */
export const altText = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, ({ view }) => altTextOf(contentOf(view)));
