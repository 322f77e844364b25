import { didYouMean } from '../../../src/model/nearest.js';
import { refusal } from './css.js';
import type { Known, Token } from './known.js';
import { joinSides, schemes, sideOf, type Scheme } from './schemes.js';
import type { Reading, Theme } from './theme.js';
import { isColor } from './values.js';

type Group = Record<string, unknown>;

/** Where the CSS text of a token stands that the format cannot say, as in dist/tokens.json. */
const extension = 'compare-panel';

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All tokens of a file with their paths. */
const tokensIn = (group: Group, path: readonly string[] = []): [path: readonly string[], token: Group][] =>
  Object.entries(group).flatMap(([key, value]) => {
    if (key.startsWith('$') || !isGroup(value)) return [];
    const here = [...path, key];
    return '$value' in value ? [[here, value]] : tokensIn(value, here);
  });

/** CSS text of a value: text and numbers as they are, else one of the format's objects and lists. */
const cssOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 4 && value.every(Number.isFinite)) return `cubic-bezier(${value.join(',')})`;
    const items = value.map(cssOf);
    return items.includes(undefined) ? undefined : items.join(', ');
  }
  if (!isGroup(value)) return undefined;
  const { value: size, unit, colorSpace, components, alpha = 1, hex } = value;
  if (typeof size === 'number' && typeof unit === 'string') return `${size}${unit}`;
  if (typeof hex === 'string' && alpha === 1) return hex;
  if (typeof colorSpace === 'string' && Array.isArray(components)) {
    const space = /^(hsl|hwb|lab|lch|oklab|oklch)$/.test(colorSpace) ? `${colorSpace}(` : `color(${colorSpace} `;
    return `${space}${components.join(' ')} / ${String(alpha)})`;
  }
  const { offsetX, offsetY, blur, spread, color } = value;
  const shadow = [offsetX, offsetY, blur, spread, color].map(cssOf);
  return shadow.includes(undefined) ? undefined : shadow.join(' ');
};

const textOf = ({ $value, $extensions }: Group): string | undefined => {
  const own = isGroup($extensions) ? $extensions[extension] : undefined;
  return isGroup(own) && typeof own.css === 'string' ? own.css : cssOf($value);
};

/**
 * Reads a theme from a file of design tokens. A token is known by its own name, whatever groups it stands in; a group
 * `light` or `dark` around it says for which scheme it is.
 */
export const readTokens = (text: string, known: Known): Reading => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { theme: { tokens: new Map(), parts: [] }, notes: [`This is not JSON: ${(error as Error).message}.`] };
  }
  const notes: string[] = [];
  const said = new Map<Token, Partial<Record<Scheme, string>>>();
  for (const [path, written] of tokensIn(isGroup(file) ? file : {})) {
    const name = path.at(-1) ?? '';
    const token = known.tokens.find((one) => one.name === name);
    const value = textOf(written);
    const wrong = !token
      ? [`${path.join('.')}: there is no such token.`, didYouMean(name, known.tokens.map((one) => one.name))]
        .filter(Boolean).join(' ')
      : value === undefined ? `${path.join('.')}: its value cannot be read.` : refusal(token, value);
    if (wrong) notes.push(wrong);
    if (wrong || !token || value === undefined) continue;
    const sides = schemes.filter((scheme) => path.includes(scheme));
    for (const scheme of sides.length > 0 ? sides : schemes) {
      said.set(token, { ...said.get(token), [scheme]: sideOf(value, scheme) });
    }
  }
  const tokens = new Map<string, string>();
  for (const [token, sides] of said) {
    const [light = '', dark = ''] = schemes.map((scheme) => sides[scheme] ?? sideOf(token.value, scheme));
    const usual = schemes.map((scheme) => sideOf(token.value, scheme));
    if (light === usual[0] && dark === usual[1]) continue;
    tokens.set(token.name, isColor(token) ? joinSides(light, dark) : light);
  }
  if (said.size + notes.length === 0) notes.push('There is no design token in it: nothing has a $value.');
  return { theme: { tokens, parts: [] }, notes: [...new Set(notes)] };
};

/** Design tokens, light and dark, for what a theme changes; rules for parts have no place in the format. */
export const writeTokens = ({ tokens }: Theme, _known: Known): string => {
  if (tokens.size === 0) return '';
  const group = (scheme: Scheme) =>
    Object.fromEntries([...tokens].map(([name, value]) => [name, { $value: sideOf(value, scheme) }]));
  return `${JSON.stringify({ light: group('light'), dark: group('dark') }, null, 2)}\n`;
};
