import { headingLevelOf, innerLevelOf, sectionsOf, type SectionName } from '../content/sections.js';
import { viewOf, type View } from '../content/view.js';
import { languageFor } from '../i18n/language.js';
import { parse } from '../model/parse.js';
import { details } from '../views/details.js';
import type { RenderOptions } from './options.js';
import { rendered, type Rendered } from './rendered.js';
import { withTallies } from './tallies.js';

/** What is to be drawn of an input, and how. */
export interface Shown {
  view: View;
  sections: readonly SectionName[];
  /** Heading level of the title. */
  level: number;
  /** Heading level of sections and tools. */
  inner: number;
  theme: 'light' | 'dark' | '';
  id: string | undefined;
}

/** Reads an input and draws what can be shown of it. */
export const render = (
  input: unknown, options: RenderOptions | null | undefined, draw: (shown: Shown) => string,
): Rendered => {
  const { base, tools, sections, headingLevel, theme, id, locale, tallies, talliesAsOf } = options ?? {};
  const { value: read, problems } = parse(input, { base, tools });
  if (!read) return rendered(null, problems);
  const [value, doubts] = withTallies(read, tallies, talliesAsOf);
  const shown = sectionsOf(sections);
  const level = headingLevelOf(headingLevel, 2);
  return rendered(draw({
    view: viewOf(value, languageFor(typeof locale === 'string' ? locale : value.lang ?? ''), details),
    sections: shown,
    level,
    inner: innerLevelOf(shown, level),
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    id: id || undefined,
  }), [...problems, ...doubts]);
};
