import { comparisonOf } from './comparison.js';
import type { Context } from './context.js';
import { figureOf, marksOf, type Mark } from './number.js';
import { readSheet, type Sheet } from './sheet.js';
import { tableOf, type Column, type Direction, type Table } from './table.js';
import type { Request } from '../command.js';
import { namesOf, readBytes, stdinName } from '../input.js';
import { refuse, Refusal } from '../refusal.js';
import { counted, printable, shownOn } from '../report.js';
import type { World } from '../world.js';

const marksByName: Record<string, Mark> = { comma: ',', point: '.' };
const commaLanguages = ['de', 'fr', 'es'];

/** The mark before fractions: what most numbers say, else the separator, else the language of the headings. */
const fractionMark = (columns: readonly Column[], separator: string, lang: string | undefined): Mark => {
  const languages = columns.flatMap(({ heading }) => heading.lang ?? []);
  const most = languages.filter((one) => commaLanguages.includes(one)).length * 2 > languages.length;
  const isComma = separator === ';' || (lang ? commaLanguages.includes(lang.slice(0, 2)) : most);
  const digits = columns.flatMap(({ cells }) => cells.flatMap((cell) => figureOf(cell)?.digits ?? []));
  return marksOf(digits, isComma ? ',' : '.').mark;
};

/** @throws {Refusal} for a currency that has no such code */
const contextOf = ({ valueOf }: Request, columns: readonly Column[], separator: string): Context => {
  const currency = valueOf('currency');
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    throw new Refusal(`--currency ${currency} is no code of a currency`, 'Write three capitals: --currency EUR');
  }
  const [decimal, best] = [valueOf('decimal'), valueOf('best')];
  return {
    mark: decimal ? marksByName[decimal] ?? '.' : fractionMark(columns, separator, valueOf('lang')),
    currency,
    best: best === undefined ? undefined : Number(best),
    reviewer: valueOf('reviewer'),
    source: valueOf('source'),
  };
};

/** What was seen of the sheet as a whole, a line each. */
const seen = (file: string, { said, title }: Sheet, table: Table, own: string | undefined): string[] => {
  const { tools, isGuess, places, columns } = table;
  const otherwise = `, which is a guess: --tools-in ${tools === 'rows' ? 'columns' : 'rows'} says otherwise`;
  const tally = `${counted(places.length, 'tool')} in ${tools}, ${counted(columns.length, 'heading')}`;
  return [
    `${file}: ${tally}${isGuess ? otherwise : ''}`,
    ...said.map((line) => `${file}: ${line}`),
    ...title && own === undefined ? [`title “${title}”, which stands above the table`] : [],
  ];
};

/**
 * Makes a comparison of a sheet, and tells on standard error how each column was understood.
 * @returns the exit code
 * @throws {Refusal} where the sheet cannot be read, or is none
 */
export const runImport = async (request: Request, world: World): Promise<number> => {
  const { operands, valueOf } = request;
  const { stderr, stdout, files } = world;
  const [file = stdinName, ...others] = await namesOf(operands, world);
  if (others.length > 0) throw new Refusal('import takes one sheet', 'Run it once for each of them.');
  const [lang, own] = [valueOf('lang'), valueOf('title')];
  const sheet = readSheet(file, await readBytes(file, world), lang);
  const table = tableOf(sheet, valueOf('tools-in') as Direction | undefined); // one of the option's choices
  if (table.places.length === 0) {
    throw new Refusal(`${file}: has headings and no tool`,
      'The first row, or the first column, has the headings, and each other one a tool.');
  }
  const { columns, places } = table;
  const { comparison, said } = comparisonOf(columns, contextOf(request, columns, sheet.separator), file, places);
  stderr.write([...seen(file, sheet, table, own), ...said].map((line) => `${printable(line)}\n`).join(''));

  const title = own ?? sheet.title;
  const text = `${JSON.stringify({ ...lang && { lang }, ...title && { title }, ...comparison }, null, 2)}\n`;
  const out = valueOf('out');
  try {
    if (out !== undefined) files.write(out, text);
  } catch (error) {
    throw refuse(out ?? '', error);
  }
  stdout.write(shownOn(stdout, out === undefined ? text : `${out}\n`));
  return 0;
};
