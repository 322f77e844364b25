import { listOf, type WordList } from '../model/choose.js';
import { factGroups } from './facts.js';
import type { View } from './view.js';

/** In the order of the panel. */
const sectionNames = ['header', 'cards', 'decision', 'scorecard'] as const;

export type SectionName = typeof sectionNames[number];

/** The sections that a publisher asked for, in that order; all where none is known. */
export const sectionsOf = (words: WordList): readonly SectionName[] => {
  const known = listOf(words).flatMap((name) => sectionNames.find((section) => section === name) ?? []);
  return known.length > 0 ? known : sectionNames;
};

/** Whether any of the sections is a table that has rows. */
export const hasTables = (sections: readonly SectionName[], view: View): boolean =>
  (sections.includes('decision') && factGroups(view).length > 0)
    || (sections.includes('scorecard') && view.panel.length > 0);

/** A heading level that HTML has: 1 to 6, and the default where none is given. */
export const headingLevelOf = (written: number | null | undefined, byDefault: number): number =>
  Math.min(6, Math.max(1, Math.trunc(Number(written)) || byDefault));

/** The heading level of sections and tools: one below the title's, where there is a title. */
export const innerLevelOf = (sections: readonly SectionName[], level: number): number =>
  sections.includes('header') ? Math.min(6, level + 1) : level;
