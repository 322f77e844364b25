import type { VerdictName } from '../model/verdict.js';

/** Name of a verdict, as class and as key of marks and words; `none` where nothing is counted. */
export type MarkName = VerdictName | 'none';

export const nameOf = (verdict: VerdictName | null): MarkName => verdict ?? 'none';

const disk = 'M8 .75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 0 0 0-14.5';
const half = `${disk}m0 1.7a5.55 5.55 0 0 1 0 11.1`;

/**
 * Outlines in a box of 16 by 16, filled by the even-odd rule: full, half, empty, dotted. The idea tells verdicts apart
 * without their colour.
 */
export const marks: Record<MarkName, string> = {
  ship: `${disk}M4.1 8.35l1.25-1.25l1.75 1.75l3.6-3.85l1.25 1.2l-4.8 5.15z`,
  mixed: `${half}z`,
  skip: `${half}a5.55 5.55 0 0 1 0-11.1M12.54 4.81l-1.35-1.35l-7.73 7.73l1.35 1.35z`,
  none: 'M7 1h2v2H7zM11.5 3h2v2h-2zM13 7h2v2h-2zM11.5 11h2v2h-2zM7 13h2v2H7zM2.5 11h2v2h-2zM1 7h2v2H1zM2.5 3h2v2h-2z',
};

const disc = (x: number, radius: number) =>
  `M${x - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** Units from one dot of the strip to the next. */
export const dotStep = 22;

/** Dots of the stances that are `wanted`, in a row: disc for ship, ring for skip, a point where there is none. */
export const dots = (stances: readonly MarkName[], wanted: MarkName): string => stances.map((stance, index) => {
  if (stance !== wanted) return '';
  const x = index * dotStep + 8;
  return stance === 'none' ? disc(x, 2.5) : stance === 'ship' ? disc(x, 7.2) : disc(x, 7.2) + disc(x, 5);
}).join('');
