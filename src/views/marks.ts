import { html, type TemplateResult } from 'lit/html.js';
import type { MarkName } from '../content/mark.js';

const disc = (x: number, radius: number) =>
  `M${x} 8m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
const disk = disc(8, 7.25);

/**
 * Outlines in a box of 16 by 16, filled by the even-odd rule: full, half, empty, dotted. The idea tells verdicts apart
 * without their colour.
 */
export const outlines: Record<MarkName, string> = {
  ship: `${disk}M4.1 8.35l1.25-1.25l1.75 1.75l3.6-3.85l1.25 1.2l-4.8 5.15z`,
  mixed: `${disk}M8 2.45a5.55 5.55 0 0 1 0 11.1z`,
  skip: `${disk}${disc(8, 5.55)}M12.54 4.81l-1.35-1.35l-7.73 7.73l1.35 1.35z`,
  none: ['7 1', '11.5 3', '13 7', '11.5 11', '7 13', '2.5 11', '1 7', '2.5 3'].map((at) => `M${at}h2v2h-2z`).join(''),
};

/** The mark of a verdict; the word for it stands beside it. */
export const mark = (name: MarkName): TemplateResult =>
  html`<svg part="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[name]}></path></svg>`;

/** Units from one dot of the strip to the next. */
export const dotStep = 22;

/** Dots of the stances that are `wanted`, in a row: disc for ship, ring for skip, a point where there is none. */
export const dots = (stances: readonly MarkName[], wanted: MarkName): string => stances.map((stance, index) => {
  if (stance !== wanted) return '';
  const x = index * dotStep + 8;
  return stance === 'none' ? disc(x, 2.5) : stance === 'ship' ? disc(x, 7.2) : disc(x, 7.2) + disc(x, 5);
}).join('');
