/** Edits (insert, delete, replace) that turn one text into another: Levenshtein 1966, by one row of the table. */
const distance = (a: string, b: string): number => {
  let row = [...b, ''].map((_, j) => j);
  [...a].forEach((char, i) => {
    const next = [i + 1];
    [...b].forEach((other, j) => {
      next.push(Math.min((row[j] ?? 0) + (char === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
};

/** Asks for the candidate nearest to what was written, within two edits and ignoring case; undefined without one. */
export const didYouMean = (written: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = 3;
  // A longer text is nobody's typo, and the table would grow with the square of its length.
  for (const candidate of written.length > 100 ? [] : candidates) {
    const edits = distance(written.trim().toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [`Did you mean “${candidate}”?`, edits];
  }
  return best;
};
