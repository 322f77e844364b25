export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

const start = /\blight-dark\(/i;

/** What stands between commas that are in no parentheses and no quotes, and where it all ends. */
export const argumentsIn = (text: string): { pieces: string[]; end: number } => {
  const pieces: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth < 0) return { pieces: [...pieces, text.slice(from, index)], end: index };
    if (char !== ',' || depth > 0 || quote) continue;
    pieces.push(text.slice(from, index));
    from = index + 1;
  }
  return { pieces: [...pieces, text.slice(from)], end: text.length };
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
