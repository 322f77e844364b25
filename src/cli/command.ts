import { parseArgs } from 'node:util';
import { didYouMean } from '../model/nearest.js';
import { emptyVariable, Refusal } from './refusal.js';
import type { World } from './world.js';

/** An option of a command. One with a `value` takes one, which is named so in the help; the others are switches. */
export interface Option {
  text: string;
  value?: string;
  /** The only values there are. */
  choices?: readonly string[];
  /** Takes whole numbers, from the least to the most. */
  range?: readonly [least: number, most: number];
}

/** What was written behind the name of a command. */
export interface Request {
  operands: string[];
  isSet: (option: string) => boolean;
  /** The value of an option; undefined where it was not given. */
  valueOf: (option: string) => string | undefined;
  /** All values of an option that may be given several times. */
  valuesOf: (option: string) => string[];
}

/** A subcommand: what it takes, what a person can learn of it, and what it does. */
export interface Command {
  name: string;
  /** In a line. */
  summary: string;
  usage: readonly string[];
  /** Paragraphs below the usage. */
  about: string;
  options: Readonly<Record<string, Option>>;
  examples: readonly (readonly [command: string, what: string])[];
  /** @returns the exit code: 0 all is well, 1 it is not */
  run(request: Request, world: World): Promise<number>;
}

const seeHelp = ({ name }: Command): string => `See “compare-panel ${name} --help”.`;

/** @throws {Refusal} for an option that there is not, or a value that it does not take */
export const readRequest = (command: Command, args: readonly string[]): Request => {
  const entries = Object.entries(command.options);
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(entries.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }])),
    allowPositionals: true,
    strict: false, // its own words have no hint
    tokens: true,
  });
  const given = new Map<string, (string | undefined)[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) {
      // Behind one dash each letter is an option to the parser, but no option of ours is a letter.
      const written = rawName.startsWith('--') ? rawName : args[token.index] ?? rawName;
      const nearest = didYouMean(written, entries.map(([known]) => `--${known}`))
        ?? (/^-.*\./.test(written) ? `If it is a file: ./${written}` : seeHelp(command));
      throw new Refusal(`${command.name} has no option ${written}`, nearest);
    }
    if (option.value && value === undefined) throw new Refusal(`${rawName} needs a value: ${rawName} ${option.value}`);
    if (option.value && /FILE|DIR/.test(option.value) && !value?.trim()) {
      throw new Refusal(`${rawName} names no ${option.value === 'DIR' ? 'folder' : 'file'}`, emptyVariable);
    }
    if (!option.value && value !== undefined) throw new Refusal(`${rawName} takes no value`);
    if (option.choices && !option.choices.includes(value ?? '')) {
      const nearest = didYouMean(value ?? '', option.choices);
      throw new Refusal(`${rawName} is one of ${option.choices.join(', ')}, not ${String(value)}`, nearest);
    }
    const [least, most] = option.range ?? [0, 0];
    if (option.range && !(/^\d+$/.test(value ?? '') && Number(value) >= least && Number(value) <= most)) {
      throw new Refusal(`${rawName} is a whole number from ${least} to ${most}, not ${String(value)}`);
    }
    given.set(name, [...given.get(name) ?? [], value]);
  }
  return {
    operands: positionals,
    isSet: (name) => given.has(name),
    valueOf: (name) => given.get(name)?.at(-1),
    valuesOf: (name) => given.get(name)?.filter((value) => value !== undefined) ?? [],
  };
};

const width = 80;
const column = 24;

/** Breaks a text at blanks, so that no line is longer than `most`. */
const wrap = (text: string, most: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
};

/** What is written further in stays as it is. */
const paragraphLines = (text: string): string[] => (/^ {8}/.test(text)
  ? text.split('\n').map((line) => line.replace(/^ {4}/, '')) : wrap(text.trim().replace(/\s+/g, ' '), width));

/** Lines of two columns, the second one wrapped. */
export const columns = (rows: readonly (readonly [name: string, text: string])[]): string[] =>
  rows.flatMap(([name, text]) => {
    const lines = text.split('\n').flatMap((line) => wrap(line, width - column));
    const start = `  ${name}`;
    const fits = start.length + 2 <= column;
    return [
      ...(fits ? [] : [start]),
      ...lines.map((line, index) => (index === 0 && fits ? start.padEnd(column) : ' '.repeat(column)) + line),
    ];
  });

/** What `--help` prints of a command. */
export const helpOf = ({ summary, usage, about, options, examples }: Command): string => {
  const rows = Object.entries<Option>({ ...options, help: { text: 'Prints this.' } })
    .map(([name, { value, text }]): [string, string] => [`--${name}${value ? ` ${value}` : ''}`, text]);
  return [
    summary,
    '',
    ...usage.map((line, index) => `${index === 0 ? 'Usage: ' : '       '}compare-panel ${line}`),
    ...about.trim().split(/\n\s*\n/).flatMap((paragraph) => ['', ...paragraphLines(paragraph)]),
    '',
    'Options:',
    ...columns(rows),
    '',
    'Examples:',
    ...examples.flatMap(([line, what]) => [`  ${line}`, ...wrap(what, width - 6).map((part) => `      ${part}`)]),
    '',
  ].join('\n');
};
