import { didYouMean } from '../../../src/model/nearest.js';

/** What other design systems call what has another name here. */
const synonyms: Readonly<Record<string, string>> = {
  background: 'surface', bg: 'surface', canvas: 'surface', foreground: 'text', fg: 'text', body: 'text',
  brand: 'accent', primary: 'accent', anchor: 'link', secondary: 'muted', subtle: 'muted', divider: 'border',
  line: 'border', family: 'font', typeface: 'font', corner: 'radius', corners: 'radius', rounded: 'radius',
  spacing: 'space', gap: 'space', density: 'space', elevation: 'shadow', success: 'ship', positive: 'ship',
  warning: 'mixed', danger: 'skip', negative: 'skip', headline: 'title', caption: 'label',
};

const wordsOf = (name: string): Set<string> =>
  new Set(name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).map((word) => synonyms[word] ?? word));

/** How much of all the words of two names is in both, 0 to 1 (Jaccard 1901). */
const likeness = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((word) => other.has(word)).length / new Set([...one, ...other]).size;

/**
 * A sentence that names the known name nearest to what was written: a slip of the pen first, else the most words in
 * common; undefined where nothing is near.
 * @param printed how a name is written
 */
export const nearestTo = (
  written: string, known: readonly string[], printed = (name: string): string => name,
): string | undefined => {
  const slip = didYouMean(printed(written), known.map(printed));
  if (slip) return slip;
  const words = wordsOf(written);
  let best: string | undefined;
  let most = 0;
  for (const name of known) {
    const like = likeness(words, wordsOf(name));
    if (like > most) [best, most] = [name, like];
  }
  return best === undefined ? undefined : `The nearest is “${printed(best)}”.`;
};
