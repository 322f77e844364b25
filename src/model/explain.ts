import type { Fault, FaultCode, FaultDetails, Path } from './fault.js';
import { instead, numberHint, scoreHint, verdictHint } from './hints.js';
import { diagnose } from './json-text.js';
import { hinter, type Hint } from './nearest.js';
import { pathText } from './path.js';
import { problem } from './problem.js';
import type { Problem } from './schema.js';
import type { Type } from './table.js';

/** What is said of a key itself, not of its value. */
export const unknownKey = 'is not a known key';
export const unknownIds = { rows: 'is not one of the top-level rows', criteria: 'is not one of the criteria' };

/** What a value must be, by the name of its type. */
const wanted = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['string|number|boolean', 'text, a number, true or false'],
  ['string|number', 'text or a number'],
  ['id', '1 to 100 characters without white space'],
  ['link', 'an http, https or mailto link'],
  ['image', 'an http or https address, or a data: image'],
  ['date', 'a day, written YYYY-MM-DD'],
  ['points', 'a number or a grade'],
  ['weight', 'a number from 0'],
  ['price', 'a number from 0'],
  ['currency', 'three letters, such as USD'],
  ['positive', 'a whole number from 1'],
  ['digits', 'a whole number from 0 to 10'],
  ['count', 'a whole number from 0'],
  ['percent', 'a whole number from 0 to 100'],
]);

const shown = (value: unknown): string => {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
};

/** Ways out of what people write for a value. */
const ways = new Map([['price', numberHint], ['number', numberHint], ['ship|skip', verdictHint]]);

const typeFault = (hint: Hint, type: Type, value: unknown): Said => {
  if (typeof type === 'object') return [`must be ${type['[]'] ? 'a list' : 'an object'}, not ${shown(value)}`];
  const words = wanted.has(type) ? [] : type.split('|');
  const kind = wanted.get(type) ?? words.map((word) => `“${word}”`).join(' or ');
  const way = typeof value === 'string' ? ways.get(type)?.(value) ?? hint(value, words) : undefined;
  return [`must be ${kind}, not ${shown(value)}`, way];
};

/** Why a file could not be had, where it is neither a status nor the network. */
const notHad = new Map<unknown, string>([
  ['address', 'is not an address'],
  ['large', 'is larger than 10 MB'],
  ['encoding', 'is not UTF-8, nor what its server says that it is'],
  ['TimeoutError', 'did not come within 30 seconds'],
]);

type Said = [message: string, hint?: string | undefined, place?: { line: number; column: number }];
type Sayings = { [C in FaultCode]: (path: Path, ...details: Readonly<FaultDetails[C]>) => Said | undefined };

const sayingsWith = (didYouMean: Hint, told: Set<string>): Sayings => ({
  'no-data': () => ['is missing', 'Give src, a JSON script child, the property comparison, or a provider.'],
  'two-sources': () => ['has more than one source', 'The property wins over the JSON child, and that over src.'],
  source: (_, reason, url) => {
    const unasked = typeof reason === 'number' ? `answered with status ${reason}` : 'could not be fetched';
    return [`${notHad.get(reason) ?? unasked}${url ? `: ${url}` : ''}`, 'Check the address, and CORS on its server.'];
  },
  json: (_, text) => {
    const { reason, hint, ...place } = diagnose(text);
    return [`is not JSON: it ${reason}`, hint, place];
  },
  empty: () => ['is empty', 'Give it an object with a list of tools.'],
  unreadable: () => ['could not be read', 'Give it plain data.'],
  version: (_, written) => [`is ${written}, read as 1`, 'A newer library may know more.'],
  type: (_, type, value) => typeFault(didYouMean, type, value),
  missing: (path) => ['is missing', path.length > 1 ? `Without it, ${pathText(path.slice(0, -1))} is left out.` : ''],
  'unknown-key': (path, shape) => {
    const key = String(path.at(-1));
    return [unknownKey, instead(key, shape) ?? didYouMean(key, shape)];
  },
  score: (_, written, scale) => {
    const { best, worst, grades } = scale;
    const known = Object.keys(grades ?? {});
    const kind = grades ? 'a grade of the scale'
      : `a number from ${Math.min(best, worst)} to ${Math.max(best, worst)}`;
    const names = grades && (didYouMean(String(written), known) ?? `The grades are ${known.join(', ')}.`);
    return [`must be ${kind}, not ${shown(written)}`, scoreHint(written, scale) ?? names];
  },
  scale: (_, end) => [`begins and ends at ${end}; 0 to 100 is used`, 'Give best and worst two different numbers.'],
  stars: () => ['needs numbers from 0 or 1 up to a whole best from 3 to 10', 'No stars are drawn.'],
  'no-scale': (_, highest) => ['is missing, and no score is above 10',
    `If they are out of ${highest > 5 ? 10 : 5}, add "scale": { "best": ${highest > 5 ? 10 : 5} }.`],
  'score-text': (_, score) => [`is text, read as the number ${score}`, 'Write it without quotes.'],
  repeat: (_, id) => [`repeats “${id}”; it is left out`, 'The first one counts.'],
  rule: (_, shipShare, skipShare, rule) => [
    `needs a shipShare at least 2 above its skipShare, not ${shipShare} and ${skipShare}`,
    `${rule.shipShare} and ${rule.skipShare} are used.`,
  ],
  'silent-review': () => ['says nothing; it is left out', 'Give it a verdict, a score, a take, scores, pros or cons.'],
  contradiction: (_, verdict, score) =>
    [`says ${verdict} with a score of ${score}`, 'The verdict counts; is the score right?'],
  'taken-id': (_, id) => [`has a name whose id is taken; its id is “${id}”`, 'Give it an id of its own.'],
  'unknown-id': (path, list, known) =>
    [unknownIds[list], didYouMean(String(path.at(-1)), known) ?? 'Declare it there.'],
  'unranked-row': () => ['has cells that cannot be ranked; none is marked',
    'Write them as numbers with a text beside, or mark one by "best": true.'],
  'image-size': () => ['has no width and height; 3:2 is reserved', 'Give both, in pixels.'],
  'rating-best': (_, best) => best ? ['has a score above its best', `Is the best really ${best}?`]
    : ['does not say what its score is out of', 'Add "best": 5, or what it is.'],
  // One who is not listed, but nearly so, was probably mistyped; once said, it need not be said of every tool.
  'unlisted-reviewer': (_, id, listed) => {
    const hint = told.has(id) ? undefined : didYouMean(id, listed);
    told.add(id);
    return hint ? [`“${id}” is not in reviewers`, hint] : undefined;
  },
  'unknown-tool': (_, id, known) => [`has no tool with the id “${id}”`, didYouMean(id, known)],
  'no-tool': (_, known) => ['has no tool to show', known.length === 0 ? 'A tool needs at least a name.'
    : `There are ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' and more' : ''}.`],
});

const say = <C extends FaultCode>(sayings: Sayings, { path, code, details }: Fault<C>): Said | undefined =>
  sayings[code](path, ...details);

/** Faults in words for the author: path, reason, hint where there is one, place in broken JSON. Never throws. */
export const explain = (faults: readonly Fault[]): Problem[] => {
  const sayings = sayingsWith(hinter(), new Set());
  return faults.flatMap((fault) => {
    const [message, hint, place] = say(sayings, fault) ?? [];
    return message ? [{ ...problem(pathText(fault.path), message, hint, fault.severity), ...place }] : [];
  });
};
