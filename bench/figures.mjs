/** The middle value; of an even number of values the mean of the middle two. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/**
 * A row of the table that compares two times.
 * @param {string} name what was measured
 * @param {number[]} ours milliseconds, one a round
 * @param {number[]} base milliseconds of the baseline, in the same rounds
 * @param {number} [limit] the largest ratio that is allowed
 */
export function ratio(name, ours, base, limit) {
  const [a, b] = [median(ours), median(base)];
  const value = a / b;
  return { name, ours: `${a.toFixed(1)} ms`, base: `${b.toFixed(1)} ms`, value, figure: value.toFixed(2), limit };
}

/** Prints rows of { name, ours, base, figure, value, limit } as a table; only `name` and `figure` must be there. */
export function printTable(title, rows) {
  const cells = rows.map(({ name, ours = '', base = '', figure, value, limit }) => [
    name, ours, base, figure, limit === undefined ? '' : `${value <= limit ? 'within' : 'OVER'} ${limit}`,
  ]);
  const table = [[title, 'ours', 'baseline', 'figure', 'limit'], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (
    column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ').trimEnd();
  console.log(`\n${line(table[0])}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of cells) console.log(line(row));
}
