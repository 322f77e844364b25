/**
 * Edits (insert, delete, replace) that turn one text into another, or `limit` where there are as many or more:
 * Levenshtein 1966, by one row of the table and only so far from its diagonal as the limit reaches (Ukkonen 1985).
 */
const distance = (a: readonly string[], b: readonly string[], limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: limit }, (_, j) => j);
  for (const [i, char] of a.entries()) {
    const next: number[] = [];
    let least = next[0] = i + 1;
    const end = Math.min(b.length, i + limit);
    for (let j = Math.max(0, i - limit + 1); j < end; j += 1) {
      const replaced = (row[j] ?? limit) + (char === b[j] ? 0 : 1);
      const edits = next[j + 1] = Math.min(replaced, (row[j + 1] ?? limit) + 1, (next[j] ?? limit) + 1);
      least = Math.min(least, edits);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
};

/** Asks for the candidate nearest to what was written, within two edits and ignoring case; undefined without one. */
export const didYouMean = (written: string, candidates: Iterable<string>): string | undefined => {
  // A longer text is nobody's typo.
  if (written.length > 100) return undefined;
  const letters = [...written.trim().toLowerCase()];
  let best: string | undefined;
  let least = 3;
  for (const candidate of candidates) {
    const edits = distance(letters, [...candidate.toLowerCase()], least);
    if (edits < least) [best, least] = [`Did you mean “${candidate}”?`, edits];
  }
  return best;
};

/** Pairs of words that are compared for the hints of one file; whoever has more to mend does not miss a hint. */
const most = 20_000;

/** Asks `didYouMean` about items of a list or set, or keys of an object. */
export type Hint = (written: string, known: object) => string | undefined;

/** A `Hint` for the many questions of one file: none is asked twice, and they end before they take long. */
export const hinter = (): Hint => {
  const answers = new Map<object, Map<string, string | undefined>>();
  let left = most;
  return (written, known) => {
    const given = answers.get(known) ?? new Map<string, string | undefined>();
    answers.set(known, given);
    if (!given.has(written)) {
      const candidates = Symbol.iterator in known ? [...known as Iterable<string>] : Object.keys(known);
      left -= candidates.length;
      given.set(written, left < 0 ? undefined : didYouMean(written, candidates));
    }
    return given.get(written);
  };
};
