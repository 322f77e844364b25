import { didYouMean } from '../model/nearest.js';
import { version } from '../version.js';
import { columns, helpOf, readRequest, type Command } from './command.js';
import { Refusal } from './refusal.js';
import { paintFor, printable } from './report.js';
import { render } from './render.js';
import { schema } from './schema.js';
import { validate } from './validate.js';
import type { World } from './world.js';

export const commands: readonly Command[] = [validate, render, schema];

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
    ['--help', 'Prints this; behind a command, all about that one.'],
    ['--version', 'Prints the version of the package.'],
  ]),
  '',
  'Exit code: 0 all is well, 1 something is wrong with a file, 2 it cannot be done.',
  '',
].join('\n');

const dispatch = async (args: readonly string[], world: World): Promise<number> => {
  const [name = '', ...rest] = args;
  const end = rest.indexOf('--');
  const asked = end < 0 ? rest : rest.slice(0, end);
  const named = name === 'help' ? asked[0] ?? '--help' : name;
  const command = commands.find((candidate) => candidate.name === named);
  if (command && (name === 'help' || asked.includes('--help') || asked.includes('-h'))) {
    world.stdout.write(helpOf(command));
    return 0;
  }
  if (command) return command.run(readRequest(command, rest), world);
  if (named === '--help' || named === '-h') {
    world.stdout.write(help());
    return 0;
  }
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
