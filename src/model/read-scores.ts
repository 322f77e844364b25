import type { Path, Report } from './fault.js';
import { own } from './own.js';
import { defaultScale, isOn } from './scale.js';
import type { Scale, Score } from './schema.js';

/** A scale from a part of one: what is missing or unsound in it is left out, or that of 0 to 100. */
export const readScale = (written: Partial<Scale> | undefined, path: Path, report: Report): Scale | undefined => {
  if (!written) return undefined;
  const { best = 100, worst = 0, grades, ...rest } = written;
  const scale: Scale = own({ ...rest, best, worst });
  if (best === worst) {
    report('error', path, 'scale', best);
    Object.assign(scale, defaultScale);
  }
  const known = Object.entries(grades ?? {}).filter(([grade, number]) => (
    isOn(number, scale) || report('error', [...path, 'grades', grade], 'score', number, { best, worst })));
  if (known.length > 0) scale.grades = own(Object.fromEntries(known));
  return scale;
};

/** A score of a scale: a number on it, also as text, or one of its grades. Undefined where it is neither. */
export const readScore = (written: Score | undefined, scale: Scale, path: Path, report: Report): Score | undefined => {
  if (written === undefined) return undefined;
  const text = String(written).trim();
  if (scale.grades) {
    if (typeof written === 'string' && Object.hasOwn(scale.grades, text)) return text;
  } else if ((typeof written === 'number' || /^[+-]?[\d.]+$/.test(text)) && isOn(Number(text), scale)) {
    // A number may come as -0, which nobody writes on purpose.
    const number = Number(text) + 0;
    if (typeof written === 'string') report('warning', path, 'score-text', number);
    return number;
  }
  report('error', path, 'score', written, scale);
  return undefined;
};
