import { openService, runChecks, serviceChecks, type CheckResult, type ServiceSubject } from '../votes-check/index.js';
import type { Command } from './command.js';
import { Refusal } from './refusal.js';
import { counted, paintFor, printable, type Paint } from './report.js';
import type { World } from './world.js';

const marks = { passed: ['green', '✓'], failed: ['red', '✗'], skipped: ['yellow', '–'] } as const;

/** A line for a result, and one below it with the reason, if there is one. */
const resultText = ({ name, status, reason }: CheckResult, paint: Paint): string => {
  const [color, mark] = marks[status];
  const more = reason === undefined ? '' : `    ${paint('dim', printable(`${status}: ${reason}`))}\n`;
  return `${paint(color, mark)} ${printable(name)}\n${more}`;
};

const addressIn = ([url, ...others]: string[]): string => {
  if (url === undefined || others.length > 0) {
    throw new Refusal('votes:check takes the address of one service', 'As a page writes it into the attribute votes.');
  }
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Refusal(`${url} is no address of a service`, 'Write it with https:// before it.');
  }
  return url;
};

/** Rather one sentence than forty failed checks. */
const lookAt = async (subject: ServiceSubject): Promise<void> => {
  const { url, tools, closed } = subject;
  const wanted = [...tools, ...closed === undefined ? [] : [closed]];
  const tallies = await openService(subject).tallies(wanted).catch((error: unknown) => {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message || message : message;
    throw new Refusal(`${url} does not answer: ${why}`, /\borigin\b/.test(why) ? 'Is --origin on its list?' : undefined);
  });
  const missing = wanted.filter((tool) => !Object.hasOwn(tallies, tool));
  if (missing.length > 0) throw new Refusal(`${url} does not know the tool ${missing.join(', ')}`);
  for (const tool of tools) {
    if (tallies[tool]?.closed) throw new Refusal(`voting on ${tool} is closed`, 'Name two open tools by --tool.');
  }
};

const subjectOf = (url: string, world: World, options: Omit<ServiceSubject, 'url' | 'open' | 'fetch' | 'wait'>) => {
  const subject: ServiceSubject = {
    ...options, url, open: () => openService(subject), fetch: world.fetch, wait: (time) => world.wait(time),
  };
  return subject;
};

export const votesCheck: Command = {
  name: 'votes:check',
  summary: 'Checks whether a votes service keeps the contract.',
  usage: ['votes:check URL --tool ID --tool ID [--option…]'],
  about: `
    URL is the service, as a page writes it into the attribute votes. The checks vote on the two tools, and take every
    vote back. Name tools that nobody else votes on meanwhile: other votes look like faults. What cannot be checked with
    what is given is skipped, and said so. Where the service asks for patience (429), the command waits.

    Exit code: 0 when no check failed, 1 when one did, 2 when the service cannot be asked.`,
  options: {
    tool: { value: 'ID', text: 'A tool that can be voted on. Give two.' },
    closed: { value: 'ID', text: 'A tool whose voting is closed.' },
    origin: { value: 'ORIGIN', text: 'Origin of a page that may vote there, such as https://example.com.' },
    secret: {
      value: 'SECRET',
      text: 'The owner’s secret, to check closing, opening and export as well. Only of services of this project.',
    },
    format: {
      value: 'FORMAT', choices: ['text', 'json'], text: '"text" (default), or "json": { version, url, checks }.',
    },
  },
  examples: [
    ['compare-panel votes:check http://127.0.0.1:8787/demo --tool dallah --tool moka',
      'The one of “npm run votes”.'],
    ['compare-panel votes:check "$URL" --tool a --tool b --origin https://a.example',
      'One in use, with two tools that no page shows.'],
  ],

  async run({ operands, valueOf, valuesOf }, world) {
    const url = addressIn(operands);
    const [first, second, ...more] = [...new Set(valuesOf('tool'))];
    if (first === undefined || second === undefined || more.length > 0) {
      throw new Refusal('votes:check needs two tools', 'Write: --tool ID --tool ID');
    }
    const subject = subjectOf(url, world, {
      tools: [first, second], closed: valueOf('closed'), origin: valueOf('origin'), secret: valueOf('secret'),
    });
    await lookAt(subject);

    const isText = valueOf('format') !== 'json';
    const paint = paintFor(world.stdout, world.env);
    const checks = await runChecks(serviceChecks, subject, (result) => {
      if (isText) world.stdout.write(resultText(result, paint));
    });
    const numberOf = (wanted: CheckResult['status']): number =>
      checks.filter(({ status }) => status === wanted).length;
    if (!isText) world.stdout.write(`${JSON.stringify({ version: 1, url, checks }, null, 2)}\n`);
    else {
      world.stdout.write(`${counted(checks.length, 'check')}: ${numberOf('passed')} passed, `
        + `${numberOf('failed')} failed, ${numberOf('skipped')} skipped\n`);
    }
    return numberOf('failed') > 0 ? 1 : 0;
  },
};
