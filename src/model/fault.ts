import type { Rule, Scale, Score, Stance } from './schema.js';
import type { Type } from './table.js';

/** A place in the data, by its keys; none is all of it. It becomes text only where it is told. */
export type Path = readonly (string | number)[];

/** What can be wrong, each with what is needed to say it. */
export interface FaultDetails {
  /** No data was given. */
  'no-data': [];
  /** More sources than one were given. */
  'two-sources': [];
  /** The file at this address could not be had: the status of the answer, a name of ours or that of an error. */
  source: [reason: number | string | undefined, url: string | undefined];
  json: [text: string];
  empty: [];
  unreadable: [];
  version: [written: number];
  /** `value` is not of this type. Objects and lists are told by an empty one, so that nothing of a page is kept. */
  type: [type: Type, value: unknown];
  missing: [];
  /** An object with the known keys. */
  'unknown-key': [shape: object];
  'score-text': [score: number];
  /** Neither a number on this scale nor one of its grades. */
  score: [written: Score, scale: Scale];
  /** A scale whose two ends are this number. */
  scale: [end: number];
  stars: [];
  /** No scale is given, and this is the highest score. */
  'no-scale': [highest: number];
  repeat: [id: string];
  /** The shares that are written, and the rule that holds instead. */
  rule: [shipShare: number, skipShare: number, rule: Rule];
  'silent-review': [];
  contradiction: [verdict: Stance, score: Score];
  'taken-id': [id: string];
  /** A key that is none of the ids in this list of the file. */
  'unknown-id': [list: 'rows' | 'criteria', known: ReadonlySet<string>];
  /** A row that says what is better, with a cell that cannot be ranked. */
  'unranked-row': [];
  /** A picture without its width and height. */
  'image-size': [];
  /** A rating that does not say what it is out of, or is above it. */
  'rating-best': [best: number | undefined];
  /** A reviewer who is not listed, where others are: only worth telling where the id is nearly a listed one. */
  'unlisted-reviewer': [id: string, listed: ReadonlySet<string>];
  'unknown-tool': [id: string, known: readonly string[]];
  /** Ids that could have been asked for. */
  'no-tool': [known: readonly string[]];
}
export type FaultCode = keyof FaultDetails;

/** Something that was left out, defaulted or doubtful, as data; `explain` puts it into words. */
export interface Fault<C extends FaultCode = FaultCode> {
  path: Path;
  code: C;
  severity: 'error' | 'warning';
  details: Readonly<FaultDetails[C]>;
}

export type Report = <C extends FaultCode>(
  severity: Fault['severity'], path: Path, code: C, ...details: FaultDetails[C]
) => void;

/** Collects what is reported. */
export const collect = (faults: Fault[]): Report => (severity, path, code, ...details) =>
  void faults.push({ path, code, severity, details });
