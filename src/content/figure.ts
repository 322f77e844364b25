import type { Format } from '../i18n/format.js';
import { counting } from '../model/panel.js';
import { isProvisional } from '../model/rule.js';
import type { ToolView, View } from './view.js';

/** A number, and what is set smaller beside it: languages differ in the side of the per-cent sign. */
export interface Figure { before: string; value: string; after: string }

/** The number in one. */
export const figureText = (figure: Figure | undefined): string =>
  figure ? figure.before + figure.value + figure.after : '';

/** A score out of a hundred: `88` and `/100`. */
export const points = (format: Format, score: number): Figure =>
  ({ before: '', value: format.number(score), after: `/${format.number(100)}` });

/** The share, `100` and `%`, or the score of the only reviewer; none where that one gave no score. */
export const figureOf = (
  { alone, messages, format }: View, { verdict: { percent }, reviews: [review] }: ToolView,
): Figure | undefined => {
  if (alone) return review?.score === undefined ? undefined : points(format, review.score);
  if (percent === null) return { before: '', value: messages.none, after: '' };
  const value = format.number(percent);
  const [before = '', after = ''] = format.percent(percent).split(value);
  return { before, value, after };
};

/** Whose the figure is: the panel's, or the only reviewer's, who may have said nothing. */
export const labelOf = ({ alone, messages }: View, { reviews: [review] }: ToolView): string =>
  !alone ? messages.panelShip : review ? alone.name : messages.noTake;

/** How far the figure carries: from how few takes it comes, and whether they weigh differently; empty where neither. */
export const notesOf = (
  { alone, messages, format, panel }: View, { verdict: { counted, weighted } }: ToolView,
): [takes: string, weighted: string] => [
  !alone && isProvisional(counted) ? messages.takes(counted, counting(panel).length, format) : '',
  weighted ? messages.weighted : '',
];
