import { didYouMean } from '../model/nearest.js';
import { version } from '../version.js';
import { columns, helpOf, readRequest, type Command } from './command.js';
import { importSheet } from './import.js';
import { Refusal } from './refusal.js';
import { paintFor, printable } from './report.js';
import { render } from './render.js';
import { schema } from './schema.js';
import { validate } from './validate.js';
import { votesCheck } from './votes-check.js';
import type { World } from './world.js';

export const commands: readonly Command[] = [validate, render, importSheet, schema, votesCheck];

/** What `--help` prints without a command. */
export const help = (): string => [
  'Checks comparison files, and turns them into pages and texts.',
  '',
  'Usage: compare-panel COMMAND [FILE…] [--option…]',
  '',
  'Commands:',
  ...columns(commands.map(({ name, summary }) => [name, summary])),
  '',
  'Options:',
  ...columns([
    ['--help', 'Prints this; beside a command, all about that one.'],
    ['--version', 'Prints the version of the package.'],
  ]),
  '',
  'Exit code: 0 all is well, 1 something is wrong with a file, 2 it cannot be done.',
  '',
].join('\n');

const helpWords = ['help', '--help', '-h'];

const dispatch = async (args: readonly string[], world: World): Promise<number> => {
  const [first = '', ...rest] = args;
  const isHelp = helpWords.includes(first);
  const named = isHelp ? rest.find((word) => !helpWords.includes(word)) ?? '' : first;
  if (isHelp && !named) {
    world.stdout.write(help());
    return 0;
  }
  const command = commands.find(({ name }) => name === named);
  const end = rest.indexOf('--');
  const asked = end < 0 ? rest : rest.slice(0, end);
  if (command && (isHelp || asked.includes('--help') || asked.includes('-h'))) {
    world.stdout.write(helpOf(command));
    return 0;
  }
  if (command) return command.run(readRequest(command, rest), world);
  if (named === '--version' || named === '-v') {
    world.stdout.write(`${version}\n`);
    return 0;
  }
  if (!named) throw new Refusal('no command is named', `There are ${commands.map((one) => one.name).join(', ')}.`);
  const known = named.startsWith('-') ? ['--help', '--version'] : commands.map((one) => one.name);
  throw new Refusal(`there is no ${named.startsWith('-') ? 'option' : 'command'} ${named}`,
    didYouMean(named, known) ?? 'See “compare-panel --help”.');
};

/**
 * Runs the command with the arguments behind its name.
 * @returns the exit code: 0 all is well, 1 something is wrong with a file, 2 it cannot be done as asked
 */
export const main = async (args: readonly string[], world: World): Promise<number> => {
  try {
    return await dispatch(args, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const paint = paintFor(world.stderr, world.env);
    const hint = error.hint ? `\n    ${paint('dim', printable(error.hint))}` : '';
    world.stderr.write(`${paint('bold', 'compare-panel')}: ${printable(error.message)}.${hint}\n`);
    return 2;
  }
};
