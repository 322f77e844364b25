import type { Command } from './command.js';

export const importSheet: Command = {
  name: 'import',
  summary: 'Makes a comparison of a spreadsheet.',
  usage: ['import FILE [--reviewer NAME] [--out FILE] [--option…]'],
  about: `
    FILE is a sheet saved as CSV or TSV, or a Markdown text with a table; "-", or no FILE at all, reads standard input.
    Each tool has a row or a column. Headings such as Name, Price, Rating, Pros, Cons, Link and Image are known in
    English, German, French, Spanish, Japanese and Arabic, and become keys of the comparison; all others become rows of
    its own. Yes and no, ticks, stars, "4.8/5", numbers with units, currencies and decimal commas are understood.

    What was made of each column, and all that was guessed, is told on standard error. Nothing is lost: what is not
    understood stays the text that it is, in a row of its own. Exit code: 0 there is a comparison, 2 the sheet cannot be
    read, or the command is not understood.`,
  options: {
    out: { value: 'FILE', text: 'Writes the comparison into a file.' },
    'tools-in': { value: 'WHERE', choices: ['rows', 'columns'], text: 'Where the tools are; guessed by the headings.' },
    reviewer: {
      value: 'NAME',
      text: 'Whose the rating column is: it becomes this one\'s reviews. Without it, ratings are what others say.',
    },
    source: { value: 'NAME', text: 'Where ratings are from, if their heading does not say it; such as "Amazon".' },
    best: { value: 'N', range: [1, 1000], text: 'What ratings are out of, if the sheet does not say it; such as 10.' },
    currency: { value: 'CODE', text: 'Currency of prices that name none, such as EUR.' },
    decimal: {
      value: 'MARK', choices: ['comma', 'point'], text: 'What stands before fractions; guessed by all numbers.',
    },
    title: { value: 'TEXT', text: 'Title of the comparison; else what stands above the table.' },
    lang: { value: 'TAG', text: 'Language of the sheet, such as "de", which is noted in the comparison.' },
  },
  examples: [
    ['compare-panel import sheet.csv > comparison.json', 'A comparison, to be looked through and corrected.'],
    ['compare-panel import sheet.csv --reviewer Ana --out data/bikes.json', 'With the ratings as reviews by Ana.'],
    ['compare-panel import notes.md --tools-in columns', 'The table of a Markdown text, a tool in each column.'],
  ],

  async run(request, world) {
    // Most runs import nothing, and start without what that takes.
    const { runImport } = await import('./import/import-sheet.js');
    return runImport(request, world);
  },
};
