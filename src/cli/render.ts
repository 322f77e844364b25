import type { Command, Request } from './command.js';
import { cut, jsonText } from './cut.js';
import { checkFormOptions, formOptions, optionsOf } from './form-options.js';
import { forms, type FormOptions } from './forms.js';
import { namesOf, readComparisonFile, readInput, stdinName, type Input } from './input.js';
import { speak, speakOrRefuse } from './locale.js';
import { checkNames, namesOfPages, readPairs, type Page } from './pages.js';
import { refuse, Refusal } from './refusal.js';
import { counted, findingText, noticeText, paintFor, progressOn, shownOn } from './report.js';
import { readSource, type Source } from './source.js';
import type { Files, World } from './world.js';

/** A page and the file that it is made from. */
interface Job extends Page { input: Input; source: Source }

/** A page and the file that it becomes. */
interface Placed extends Job { path: string }

const endings: Record<string, string> = {
  ...Object.fromEntries(Object.entries(forms).map(([name, { ending }]) => [name, ending])), json: '.json',
};

/** Reads the files, and says on standard error what is wrong with them; what is valid is rendered all the same. */
const readSources = async (names: string[], world: World): Promise<[Input, Source][]> => {
  const paint = paintFor(world.stderr, world.env);
  const read: [Input, Source][] = [];
  for (const name of names) {
    const input = await readComparisonFile(name, world);
    const source = readSource(input);
    const { placeOfProblem } = source.problems.length > 0 ? source.places() : { placeOfProblem: undefined };
    for (const problem of source.problems) {
      const place = placeOfProblem?.(problem) ?? { line: 1, column: 1 };
      world.stderr.write(findingText({ file: name, ...problem, ...place }, paint));
    }
    read.push([input, source]);
  }
  return read;
};

const jobsOf = async (read: [Input, Source][], { valueOf }: Request, world: World): Promise<Job[]> => {
  const pairs = valueOf('pairs');
  const tools = valueOf('tools');
  const [first] = read;
  if (pairs === undefined || !first) {
    const names = namesOfPages(read.map(([{ name }]) => (name === stdinName ? 'comparison' : name)));
    return read.map(([input, source], index) => ({
      input, source, tools, name: names[index] ?? '', from: input.name,
    }));
  }
  if (read.length > 1) throw new Refusal('--pairs takes its tools from one file', 'Run it once for each file.');
  if (tools !== undefined) throw new Refusal('--pairs and --tools exclude each other');
  const name = pairs === '-' ? stdinName : pairs;
  if (first[0].name === name) throw new Refusal('standard input cannot be both the file and the pairs');
  const pages = readPairs(name, (await readInput(name, world)).text);
  if (pages.length === 0) throw new Refusal(`${name}: has no pages`, 'Write the ids of the tools of a page on a line.');
  return pages.map((page) => ({ ...page, input: first[0], source: first[1] }));
};

const hasText = (path: string, text: string, files: Files): boolean => {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.read(path)) === text;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return false;
    throw error;
  }
};

/** @throws {Refusal} when a page would be written over what it is made from, by whatever name */
const checkInputs = (jobs: readonly Placed[], { files }: World): void => {
  const identityOf = (path: string): string | undefined => {
    try {
      return files.identityOf(path);
    } catch (error) {
      throw refuse(path, error);
    }
  };
  const read = jobs.flatMap(({ input, from }) => [input.name, from]).filter((name) => name !== stdinName);
  const inputs = new Set([...new Set(read)].map(identityOf));
  for (const { path } of jobs) {
    const identity = identityOf(path);
    if (identity !== undefined && inputs.has(identity)) {
      throw new Refusal(`${path}: would be written over what it is made from`, 'Name another folder.');
    }
  }
};

/** @returns whether the file had to be written */
const writeChanged = (path: string, text: string, { files }: World): boolean => {
  try {
    if (hasText(path, text, files)) return false;
    files.write(path, text);
    return true;
  } catch (error) {
    throw refuse(path, error);
  }
};

/** A page as text; null, and said why, where none of its tools can be shown. */
const drawn = (
  { source, input, tools, from: file, line }: Job, to: string, options: FormOptions, world: World,
): string | null => {
  const { json, problems } = cut(source, tools);
  const paint = paintFor(world.stderr, world.env);
  const form = forms[to];
  const isAsWritten = json === source.json && !input.yaml;
  const { value, problems: more } = json !== null && form ? form.draw(json, options)
    : { value: json && (isAsWritten ? input.text : jsonText(json, input.text)), problems: [] };
  // What is wrong with the file has been told; a form may have something to say of its own.
  const told = new Set(source.problems.map(({ message }) => message));
  const place = { file, line: line ?? 1, column: 1 };
  world.stderr.write(problems.map((problem) => (line === undefined
    ? noticeText('--tools', input.name, problem, paint) : findingText({ ...problem, ...place }, paint))).join('')
    + more.filter(({ message }) => !told.has(message))
      .map((problem) => findingText({ ...problem, ...place }, paint)).join(''));
  return value === null || value.endsWith('\n') ? value : `${value}\n`;
};

export const render: Command = {
  name: 'render',
  summary: 'Turns comparison files into HTML and other forms.',
  usage: [
    'render [FILE…] --to FORM [--tools "ID ID"] [--out DIR]',
    'render FILE --to FORM --pairs FILE --out DIR',
  ],
  about: `
    FILE is a JSON or YAML file with a comparison, or a glob; "-", or no FILE at all, reads standard input. One page
    alone is printed; pages of several files, or of --pairs, go into the folder of --out, each under the name of its
    file. A page is written only when it has changed, and the names of those that were written are printed.

    Whatever is valid is rendered, and what was left out is told on standard error; "compare-panel validate" makes that
    a failure. Exit code: 0 all pages were made, 1 a page has no tool to show, 2 a file cannot be read or written, or
    the command is not understood.

    The file of --pairs has a line for each page: the ids of its tools, parted by blanks, in the order in which they are
    shown, and, if another name than "id-vs-id" is wanted, "->" and that name, which may have folders. Lines that begin
    with "# " are skipped:

        modal openrouter
        ds2api smollm3 modal -> models/three-ways-to-serve`,
  options: {
    to: {
      value: 'FORM',
      choices: [...Object.keys(forms), 'json'],
      text: [
        ...Object.entries(forms).map(([name, { text }]) => `"${name}": ${text}`),
        '"json": the file itself, YAML as JSON; with --tools cut down to these, their reviewers and their rows',
      ].join('\n'),
    },
    tools: { value: 'IDS', text: 'Which tools to show, in which order; ids parted by blanks.' },
    pairs: { value: 'FILE', text: 'Makes a page of each line of this file; "-" is standard input.' },
    out: { value: 'DIR', text: 'Folder to write into; it is made if it is not there.' },
    ...formOptions,
  },
  examples: [
    ['compare-panel render a-vs-b.json --to html > panel.html', 'One panel, to be included in a page.'],
    ['compare-panel render "data/**/*.json" --to html --out panels', 'Each file, under its own name.'],
    ['compare-panel render all.json --to html --pairs pairs.txt --out panels', 'Thousands from one catalogue.'],
    ['compare-panel render all.json --tools "modal openrouter" --to json', 'These two alone, as a file.'],
  ],

  async run(request, world) {
    const { operands, valueOf } = request;
    const to = valueOf('to');
    const names = Object.keys(endings);
    if (to === undefined) throw new Refusal('render needs --to', `There are ${names.join(', ')}.`);
    checkFormOptions(request, to);
    const locale = valueOf('locale');
    if (locale !== undefined) await speakOrRefuse(locale, world.shipped);

    const read = await readSources(await namesOf(operands, world), world);
    for (const [, { comparison }] of read) {
      if (locale === undefined && comparison?.lang) await speak(comparison.lang, world.shipped);
    }
    const jobs = await jobsOf(read, request, world);
    const out = valueOf('out');
    const options = await optionsOf(request, world);
    if (out === undefined) {
      const [job, ...others] = jobs;
      if (!job || others.length > 0) throw new Refusal(`${jobs.length} pages need a folder`, 'Name it by --out DIR.');
      const text = drawn(job, to, options, world);
      if (text !== null) world.stdout.write(shownOn(world.stdout, text));
      return text === null ? 1 : 0;
    }
    const ending = endings[to] ?? '';
    const folder = out.replace(/[/\\]+$/, '') || '/';
    const placed = jobs.map((job) => (
      { ...job, path: `${folder}/${job.name}${job.name.endsWith(ending) ? '' : ending}` }));
    checkNames(placed);
    checkInputs(placed, world);
    return writeAll(placed, to, options, world);
  },
};

const writeAll = (jobs: Placed[], to: string, options: FormOptions, world: World): number => {
  const progress = progressOn(world, jobs.length, 'page');
  let [written, same, missing] = [0, 0, 0];
  for (const [index, job] of jobs.entries()) {
    const { path } = job;
    const text = drawn(job, to, options, world);
    if (text === null) missing += 1;
    else if (writeChanged(path, text, world)) {
      written += 1;
      progress.end();
      world.stdout.write(shownOn(world.stdout, `${path}\n`));
    } else same += 1;
    progress.step(index + 1);
  }
  progress.end();
  const rest = [...same ? [`${counted(same, 'page')} unchanged`] : [], ...missing ? [`${missing} without a tool`] : []];
  world.stderr.write(`${[`${counted(written, 'page')} written`, ...rest].join(', ')}\n`);
  return missing > 0 ? 1 : 0;
};
