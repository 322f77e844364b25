import type { Option, Request } from './command.js';
import { forms, type FormOptions } from './forms.js';
import { readData, stdinName } from './input.js';
import { dayOf } from '../model/leaves.js';
import { checkSections } from './pages.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

const fallbacks = ['sentence', 'plain', 'none'] as const;

/** Options of how a form is drawn. */
const drawing: Record<string, Option> = {
  sections: { value: 'NAMES', text: 'Which of "header cards decision scorecard" to show, in which order.' },
  locale: { value: 'TAG', text: 'Language of our words, such as "de"; else that of the file, else English.' },
  base: { value: 'URL', text: 'What relative links resolve against; without it they stay as written.' },
  'heading-level': { value: 'N', range: [1, 6], text: 'Level of the title\'s heading, 1 to 6; 2 by default.' },
  theme: { value: 'NAME', choices: ['auto', 'light', 'dark'], text: 'A surface and text color of its own.' },
  id: { value: 'ID', text: 'Id of the panel: "x" gives the anchors x-decision, x-scorecard, x-TOOL.' },
  type: { value: 'TYPE', text: 'What the tools are to schema.org; what the file says, or Product, by default.' },
  tallies: {
    value: 'FILE',
    text: 'How the votes stand, as a votes service answers GET /tallies, in place of the file\'s counts; "-" is '
      + 'standard input.',
  },
  'tallies-as-of': { value: 'DAY', text: 'Day of these tallies, YYYY-MM-DD, which is said beside them.' },
  votes: { value: 'URL', text: 'Votes service of the panel, or "local"; the places of its buttons are kept.' },
  bookmarkable: { text: 'Lets readers keep tools for later.' },
  nonce: { value: 'TEXT', text: 'Nonce of the style element, for a Content Security Policy.' },
  stylesheet: { value: 'URL', text: 'Links this style sheet instead of carrying it.' },
  fallback: {
    value: 'NAME',
    choices: fallbacks,
    text: 'What reader modes and feeds keep: "sentence" (default), "plain" (the plain form) or "none".',
  },
};

/** The forms that an option changes. */
const takersOf = (option: string): string[] =>
  Object.keys(forms).filter((name) => forms[name]?.takes.includes(option));

/** The same with what they are for. */
export const formOptions: Record<string, Option> = Object.fromEntries(Object.entries(drawing).map(
  ([name, { text, ...rest }]) => [name, { ...rest, text: `${text}\nFor ${takersOf(name).join(', ')}.` }]));

/** @throws {Refusal} for an option that changes nothing, and for a section or a day that there is not */
export const checkFormOptions = ({ isSet, valueOf }: Request, to: string): void => {
  const idle = Object.keys(drawing).find((name) => isSet(name) && !takersOf(name).includes(to));
  if (idle !== undefined) {
    throw new Refusal(`--${idle} changes nothing in --to ${to}`, `It is for ${takersOf(idle).join(', ')}.`);
  }
  checkSections(valueOf('sections'));
  const day = valueOf('tallies-as-of');
  if (day === undefined) return;
  if (!isSet('tallies')) throw new Refusal('--tallies-as-of needs --tallies');
  if (dayOf(day) !== day) throw new Refusal(`--tallies-as-of ${day} is no day`, 'Write it as 2026-10-31.');
};

/** @throws {Refusal} when the file cannot be read, or holds no tallies */
const talliesIn = async (name: string, world: World): Promise<unknown> => {
  const { text, yaml } = await readData(name === '-' ? stdinName : name, world);
  let tallies: unknown;
  try {
    tallies = yaml ? yaml.value : JSON.parse(text);
  } catch {
    tallies = undefined;
  }
  if (typeof tallies === 'object' && tallies !== null && !Array.isArray(tallies)) return tallies;
  throw new Refusal(`${name}: holds no tallies`, 'A votes service answers { "a-tool": { "ship": 3, "skip": 1 } }.');
};

/** What the options of a request mean to the forms. */
export const optionsOf = async ({ isSet, valueOf }: Request, world: World): Promise<FormOptions> => {
  const level = valueOf('heading-level');
  const tallies = valueOf('tallies');
  return {
    base: valueOf('base'),
    sections: valueOf('sections'),
    locale: valueOf('locale'),
    headingLevel: level === undefined ? undefined : Number(level),
    theme: valueOf('theme') as FormOptions['theme'], // one of the option's choices
    id: valueOf('id'),
    tallies: tallies === undefined ? undefined : await talliesIn(tallies, world),
    talliesAsOf: valueOf('tallies-as-of'),
    votes: valueOf('votes'),
    bookmarkable: isSet('bookmarkable'),
    nonce: valueOf('nonce'),
    stylesheet: valueOf('stylesheet'),
    fallback: fallbacks.find((name) => name === valueOf('fallback')),
    type: valueOf('type'),
  };
};
