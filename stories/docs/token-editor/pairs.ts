/** A colour on another, and the least contrast that WCAG 2.2 AA asks of it; null where it is decoration. */
export interface Pair {
  readonly foreground: string;
  readonly background: string;
  readonly least: number | null;
}

/** What lies behind everything, and what everything is written in. */
export const surface = 'surface';
export const text = 'text';

/**
 * The pairs that colour tokens form by their names: `x-text` is text on `x`, or on the surface where there is no `x`;
 * such an `x`, and `x-fill`, are marks and controls; borders part what white space parts as well, so nothing depends on
 * them; surfaces lie behind; all else is text.
 */
export const pairsOf = (colors: readonly string[]): Pair[] => colors.filter((name) => !/(^|-)surface$/.test(name))
  .map((name) => {
    const owner = name.replace(/-text$/, '');
    const isMark = name.endsWith('-fill') || colors.includes(`${name}-text`);
    return {
      foreground: name,
      background: owner !== name && colors.includes(owner) ? owner : surface,
      least: /(^|-)border$/.test(name) ? null : isMark ? 3 : 4.5,
    };
  });
