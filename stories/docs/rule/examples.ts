/** What somebody may write into a cell: a score, a stance, or nothing. */
export type Entry = string;

/** Two tools under the same reviewers. */
export interface Example {
  readonly name: string;
  readonly a: readonly Entry[];
  readonly b: readonly Entry[];
}

export const reviewers = ['Builder', 'Skeptic', 'Founder', 'Futurist', 'Creator'] as const;

const entries = (text: string): Entry[] => text.split(' ').map((entry) => (entry === '-' ? '' : entry));
const example = (name: string, a: string, b: string): Example => ({ name, a: entries(a), b: entries(b) });

/** In the order of the reviewers, `-` for no review; each shows one step of the rule. */
export const examples: readonly Example[] = [
  example('One verdict is higher', '88 78 75 82', '45 52 80 50'),
  example('More reviewers prefer one', '88 78 75 82', '80 70 90 70'),
  example('Level, and one mean leads', '95 90 70 71', '80 76 75 76'),
  example('Too close to call', '80 82 81 79', '81 80 82 80'),
  example('None of these', '45 52 40 30', '50 20 30 40'),
  example('A pick with doubts', '80 82 45 52', '45 52 40 30'),
  example('One reviewer is missing', 'ship ship - skip skip', 'ship ship ship skip -'),
  example('Scores far apart', '95 90 62 40', '70 68 65 58'),
];
