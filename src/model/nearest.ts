/**
 * Edits (insert, delete, replace) that turn one text into another: Levenshtein 1966, by one row of the table. Given up
 * as soon as a row has none below `limit`, since no later row has: a long file may ask this a million times.
 */
const distance = (a: string, b: string, limit: number): number => {
  let row = [...b, ''].map((_, j) => j);
  for (const [i, char] of [...a].entries()) {
    if (Math.min(...row) >= limit) return limit;
    const next = [i + 1];
    [...b].forEach((other, j) => {
      next.push(Math.min((row[j] ?? 0) + (char === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Asks for the candidate nearest to what was written, within two edits and ignoring case; undefined without one. */
export const didYouMean = (written: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = 3;
  // A longer text is nobody's typo, and the table would grow with the square of its length.
  for (const candidate of written.length > 100 ? [] : candidates) {
    const edits = distance(written.trim().toLowerCase(), candidate.toLowerCase(), least);
    if (edits < least) [best, least] = [`Did you mean “${candidate}”?`, edits];
  }
  return best;
};
