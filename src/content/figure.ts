import type { Format } from '../i18n/format.js';

/** A score out of a hundred: `88/100`. */
export const outOf = (format: Format, score: number): string => `${format.number(score)}/${format.number(100)}`;

/** The number in a figure, and what is set smaller around it: languages differ in the side of the per-cent sign. */
export const figureParts = (figure: string): [before: string, number: string, after: string] => {
  const [, before = '', number = figure, after = ''] = /^(\P{N}*)([\p{N}.,٫]+)(.*)/u.exec(figure) ?? [];
  return [before, number, after];
};
