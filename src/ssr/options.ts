import type { WordList } from '../model/choose.js';
import type { SectionName } from '../content/sections.js';

/** What all forms can be told; by default they are as a panel without attributes is. */
export interface RenderOptions {
  /** Address that relative links resolve against; without it they stay as written. */
  base?: string | undefined;
  /** Ids of the tools to show, in order, as a list or parted by white space; all by default. */
  tools?: WordList;
  /** Which of `header cards decision scorecard` to show, in order, as a list or as words; all by default. */
  sections?: string | readonly SectionName[] | undefined;
  /** Level of the title's heading, 1 to 6, by default 2. */
  headingLevel?: number | undefined;
  /**
   * Language tag of our words, numbers and dates; by default that of the file's own `lang`. Its locale must have been
   * added: without it they are English.
   */
  locale?: string | undefined;
  /** `light` or `dark`: a surface and text colour of its own; by default, `auto`, it melts into the page. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** How the votes stand, as a votes service answers `GET …/tallies`, object or text: in place of the file's counts. */
  tallies?: unknown;
  /** The day of these tallies, `YYYY-MM-DD`, which is said beside them. */
  talliesAsOf?: string | undefined;
  /** The `id` of the panel, which its anchors begin with. */
  id?: string | undefined;
}
