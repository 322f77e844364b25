/** A heading level that HTML has: 1 to 6, and the default where none is given. */
export const headingLevelOf = (written: number | null | undefined, byDefault: number): number =>
  Math.min(6, Math.max(1, Math.trunc(Number(written)) || byDefault));
