export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

const start = /\blight-dark\(/i;

/** The pieces of a text between commas that stand in no parentheses and no quotes, and where the text ends. */
const argumentsIn = (text: string): { pieces: string[]; end: number } => {
  const pieces = [''];
  let depth = 0;
  let quote = '';
  for (const [index, char] of [...text].entries()) {
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')' && depth === 0) return { pieces, end: index };
    else if (char === ')') depth -= 1;
    if (char === ',' && depth === 0 && !quote) pieces.push('');
    else pieces[pieces.length - 1] += char;
  }
  return { pieces, end: text.length };
};

/** What a value is in one scheme: each `light-dark(a, b)` in it replaced by the one of the two. */
export const sideOf = (value: string, scheme: Scheme): string => {
  const found = start.exec(value);
  if (!found) return value;
  const inside = value.slice(found.index + found[0].length);
  const { pieces: [light = '', dark = ''], end } = argumentsIn(inside);
  const side = (scheme === 'light' ? light : dark).trim();
  return sideOf(value.slice(0, found.index) + side + inside.slice(end + 1), scheme);
};

/** One value from both sides. */
export const joinSides = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light},${dark})`;
