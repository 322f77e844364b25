import type { Command } from './command.js';
import { namesOf, readComparisonFile, type Input } from './input.js';
import { Refusal } from './refusal.js';
import {
  counted, findingText, paintFor, placeText, printable, progressOn, type Finding, type Paint,
} from './report.js';
import { differences, type Difference } from './same-facts.js';
import { problemsIn, readSource } from './source.js';
import type { World } from './world.js';

/** A side of a difference, with its place. */
interface PlacedSide { file: string; line: number; column: number; path: string; says: string }
type PlacedDifference = Omit<Difference, 'sides'> & { sides: [PlacedSide, PlacedSide] };

/** All that is wrong with one file, in the order in which it stands there. */
const findingsIn = (input: Input): Finding[] => {
  const source = readSource(input);
  const problems = problemsIn(input, source);
  if (problems.length === 0) return [];
  const { placeOfProblem } = source.places();
  return problems
    .map((problem) => ({ file: input.name, ...problem, ...placeOfProblem(problem) }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
};

/** How each other file differs from the first. */
const differencesOf = ([first, ...others]: Input[]): PlacedDifference[] => {
  if (!first) return [];
  const source = readSource(first);
  const places = source.places();
  return others.flatMap((other) => {
    const otherSource = readSource(other);
    const otherPlaces = otherSource.places();
    return differences(source, otherSource).map(({ sides: [one, two], ...rest }) => ({
      ...rest,
      sides: [
        { file: first.name, ...places.placeOf(one.path), ...one },
        { file: other.name, ...otherPlaces.placeOf(two.path), ...two },
      ],
    }));
  });
};

const differenceText = ({ fact, severity, sides: [one, two] }: PlacedDifference, paint: Paint): string => {
  const color = severity === 'error' ? 'red' : 'yellow';
  const text = ({ path, says }: PlacedSide): string => printable(`${path} ${says}`);
  return `${paint('bold', placeText(one))}: ${paint(color, severity)}: ${fact} differs: ${text(one)}\n`
    + `    ${paint('bold', placeText(two))}: ${text(two)}\n`;
};

interface Results { names: string[]; findings: Finding[]; found: PlacedDifference[]; refused: string[] }

/** One line that sums it up: `3 files: 2 errors, 1 warning`. */
const summaryOf = (names: string[], errors: number, warnings: number): string => {
  const parts = [
    ...errors ? [counted(errors, 'error')] : [],
    ...warnings ? [counted(warnings, 'warning')] : [],
  ];
  return `${counted(names.length, 'file')}: ${parts.length ? parts.join(', ') : 'no problems'}\n`;
};

const asJson = ({ names, findings, found, refused }: Results, isFacts: boolean, totals: object): string =>
  `${JSON.stringify({
    version: 1,
    files: names.map((file) => ({
      file,
      read: !refused.includes(file),
      problems: findings.filter((finding) => finding.file === file).map(({ file: _file, ...problem }) => problem),
    })),
    ...isFacts && { differences: found },
    ...totals,
  }, null, 2)}\n`;

const check = async (names: string[], isFacts: boolean, world: World): Promise<Results> => {
  const results: Results = { names, findings: [], found: [], refused: [] };
  const inputs: Input[] = [];
  const progress = progressOn(world, names.length, 'file');
  for (const [index, name] of names.entries()) {
    try {
      const input = await readComparisonFile(name, world);
      if (isFacts) inputs.push(input);
      results.findings.push(...findingsIn(input));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      results.refused.push(name);
      const message = error.message.replace(`${name}: `, 'cannot be read: ');
      const finding: Finding = { file: name, line: 1, column: 1, path: '', message, severity: 'error' };
      results.findings.push(error.hint ? { ...finding, hint: error.hint } : finding);
    }
    progress.step(index + 1);
  }
  progress.end();
  results.found = differencesOf(inputs);
  return results;
};

export const validate: Command = {
  name: 'validate',
  summary: 'Checks comparison files, and says what is wrong with them and where.',
  usage: ['validate [FILE…] [--strict] [--format text|json]', 'validate --same-facts FILE FILE…'],
  about: `
    FILE is a JSON or YAML file with a comparison, or a glob such as "data/**/*.json", which is also understood in
    quotes, and finds node_modules and hidden folders only where it names them. "-", or no FILE at all, reads standard
    input.

    Each problem is one line, file:line:column: severity: path reason, with a hint below it. An error means that
    something was left out of what readers see; a warning means that something is doubtful. Exit code: 0 without errors,
    1 with errors, 2 when a file cannot be read or the command is not understood.

    With --same-facts the files are language versions of one comparison. Each is held against the first, and every tool,
    reviewer, verdict, score, price and link that differs is an error, with its place in both files; so are votes,
    dates, weights, thresholds and sponsoring. Texts may differ. Tools are paired by id, so give them one where names
    are translated. Of prices the numbers and the currency count, read by the "lang" of each file: "$1,299.00 a year" is
    "1.299 US-$ im Jahr". The address of the page and its breadcrumbs, and numbers in own rows, are only warnings.`,
  options: {
    strict: { text: 'Counts warnings as errors.' },
    format: {
      value: 'FORMAT',
      choices: ['text', 'json'],
      text: '"text" (default) for people, or "json" for programs: { version, files: [{ file, read, problems }], '
        + 'differences?, errors, warnings }; keys are only ever added.',
    },
    'same-facts': { text: 'Holds language versions of one comparison against the first.' },
  },
  examples: [
    ['compare-panel validate data/*.json', 'All files of a folder.'],
    ['compare-panel validate --strict "data/**/*.json"', 'With all folders below it; also fails for a warning.'],
    ['compare-panel validate --same-facts en.json de.json fr.json', 'Do the translations tell the same facts?'],
    ['curl -s https://example.com/a-vs-b.json | compare-panel validate', 'What another program hands over.'],
  ],

  async run({ operands, isSet, valueOf }, world) {
    const isFacts = isSet('same-facts');
    const names = await namesOf(operands, world);
    if (isFacts && names.length < 2) {
      const twice = operands.length > 1 ? `, not ${names.join('')} twice` : '';
      throw new Refusal(`--same-facts needs two files or more${twice}`, 'Write: --same-facts en.json de.json');
    }
    const results = await check(names, isFacts, world);
    const isStrict = isSet('strict');
    if (isStrict) for (const item of [...results.findings, ...results.found]) item.severity = 'error';
    const all = [...results.findings, ...results.found];
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const warnings = all.length - errors;

    if (valueOf('format') === 'json') world.stdout.write(asJson(results, isFacts, { errors, warnings }));
    else {
      const paint = paintFor(world.stdout, world.env);
      world.stdout.write(results.findings.map((finding) => findingText(finding, paint)).join('')
        + results.found.map((difference) => differenceText(difference, paint)).join('')
        + summaryOf(names, errors, warnings));
    }
    return results.refused.length > 0 ? 2 : errors > 0 ? 1 : 0;
  },
};
