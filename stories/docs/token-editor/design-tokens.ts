import { didYouMean } from '../../../src/model/nearest.js';
import { hexOf, srgb } from './contrast.js';
import { refusal } from './css.js';
import { prefix, type Known, type Token } from './known.js';
import { nearestTo } from './nearest.js';
import { probeIn, type Probe } from './probe.js';
import { joinSides, schemes, sideOf, type Scheme } from './schemes.js';
import { emptyTheme, type Reading, type Theme } from './theme.js';
import { isColor } from './values.js';

type Group = Record<string, unknown>;

/** Where the CSS text of a token stands, which says more than the format can; as in dist/tokens.json. */
const extension = 'compare-panel';

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody's groups are nested that deep. */
const deepest = 50;

/** The name of a token as it is here, also where it is written `--compare-panel-accent-text` or `accentText`. */
const nameIn = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
  .replace(/^(--)?(compare-panel-)?/, '');

/** The value that a file gives a token: in the format's `$value`, in the `value` of older tools, or by itself. */
const givenIn = (entry: unknown): unknown => {
  if (!isGroup(entry)) return entry;
  return '$value' in entry ? entry.$value : isGroup(entry.value) ? undefined : entry.value;
};

/** All tokens of a file with their paths. A text or number by itself is one where its key is a token's. */
const tokensIn = (
  group: Group, isKnown: (key: string) => boolean, path: readonly string[] = [],
): [path: readonly string[], token: Group][] => Object.entries(group).flatMap(([key, value]) => {
  if (key.startsWith('$') || path.length > deepest) return [];
  const here = [...path, key];
  const given = givenIn(value);
  if (isGroup(value)) {
    return given === undefined ? tokensIn(value, isKnown, here) : [[here, { ...value, $value: given }]];
  }
  const isOne = (typeof given === 'string' || typeof given === 'number') && (isKnown(key) || key.startsWith(prefix));
  return isOne ? [[here, { $value: given }]] : [];
});

/** The name of a font, in quotes where it is not a single word. */
const familyName = (name: string) => (/^-?[a-z][\w-]*$/i.test(name) ? name : JSON.stringify(name));

/** CSS text of a value: text and numbers as they are, else one of the format's objects and lists. */
const cssOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 4 && value.every(Number.isFinite)) return `cubic-bezier(${value.join(',')})`;
    const items = value.map((item) => (typeof item === 'string' ? familyName(item) : cssOf(item)));
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

/** The CSS text that stands beside the value of a token, where this library has written it. */
const besides = ({ $extensions }: Group): string | undefined => {
  const own = isGroup($extensions) ? $extensions[extension] : undefined;
  return isGroup(own) && typeof own.css === 'string' ? own.css : undefined;
};

/** The path of the token that a value refers to: `{color.light.text}`, or `{ "$ref": "#/color/light/text/$value" }`. */
const referenceIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value)?.[1]?.replace(/\.\$?value$/, '');
  if (!isGroup(value) || typeof value.$ref !== 'string' || !value.$ref.startsWith('#/')) return undefined;
  return value.$ref.slice(2).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.')
    .replace(/\.\$value$/, '');
};

const own = (group: unknown, key: string): unknown => (
  isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined);

/** Values with what they refer to in place, also inside lists and objects. */
class References {
  /** Paths of the tokens that others refer to. */
  readonly used = new Set<string>();
  readonly #file: Group;
  readonly #paths: readonly string[];

  constructor(file: Group, paths: readonly string[]) {
    this.#file = file;
    this.#paths = paths;
  }

  /** The value in full, or a sentence on the reference that leads nowhere. */
  follow(value: unknown, trail: readonly string[] = []): { value: unknown } | { wrong: string } {
    const path = referenceIn(value);
    if (path === undefined) return this.#inside(value, trail);
    if (trail.includes(path)) return { wrong: `{${path}} leads back to itself.` };
    const given = givenIn(path.split('.').reduce<unknown>(own, this.#file));
    if (given === undefined) {
      const hint = didYouMean(path, this.#paths);
      return { wrong: `there is no {${path}} in the file.${hint ? ` ${hint}` : ''}` };
    }
    this.used.add(path);
    return this.follow(given, [...trail, path]);
  }

  #inside(value: unknown, trail: readonly string[]): { value: unknown } | { wrong: string } {
    if (typeof value !== 'object' || value === null || trail.length > deepest) return { value };
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      const read = this.follow(inner, [...trail, '']);
      if ('wrong' in read) return read;
      entries.push([key, read.value]);
    }
    return { value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries) };
  }
}

const round = (number: number, digits: number) => Number(number.toFixed(digits));
const pixels = (value: number) => ({ value: round(value, 2), unit: 'px' });

const colorValue = (color: string) => {
  const [red, green, blue, alpha] = srgb(color);
  return {
    colorSpace: 'srgb',
    components: [red, green, blue].map((part) => round(part, 4)),
    alpha: round(alpha, 4),
    hex: hexOf(`rgb(${[red, green, blue].map((part) => part * 255).join(' ')})`, '#000'),
  };
};

/** A single computed shadow, as in `rgb(0, 0, 0) 0px 1px 2px 0px`; `none` is one of no size. */
const shadowValue = (css: string) => {
  const [offsetX = 0, offsetY = 0, blur = 0, spread = 0] = (css.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
  const color = css.replace(/-?[\d.]+(px)?(?![^(]*\))/g, '').trim();
  return {
    color: colorValue(CSS.supports('color', color) ? color : 'transparent'),
    offsetX: pixels(offsetX), offsetY: pixels(offsetY), blur: pixels(blur), spread: pixels(spread),
  };
};

/** A token in the values of the format, as dist/tokens.json has them. */
const formatted = ({ name, type }: Token, probe: Probe): unknown => {
  const css = probe.textOf(name);
  const [, count = '0', unit = 'ms'] = /^([\d.]+)(m?s)$/.exec(css) ?? [];
  switch (type) {
    case 'color': return colorValue(probe.colorOf(name));
    case 'dimension': return pixels(probe.lengthOf(name));
    case 'duration': return { value: Number(count), unit };
    case 'shadow': return shadowValue(probe.shadowOf(name));
    case 'fontFamily': return css === 'inherit' ? ['system-ui', 'sans-serif']
      : css.split(/\s*,\s*/).map((family) => family.replace(/^(["'])(.*)\1$/, '$2'));
    default: return Number.isFinite(Number(css)) ? Number(css) : css;
  }
};

/** Whether two values of the format mean the same; another program may have rounded otherwise. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 0.006 * Math.max(1, one);
  if (!isGroup(one) || !isGroup(other)) {
    return Array.isArray(one) && Array.isArray(other)
      ? one.length === other.length && one.every((item, index) => isSame(item, other[index]))
      : one === other;
  }
  return Object.keys(one).every((key) => key === 'hex' || isSame(one[key], other[key]));
};

interface Written { token: Token; sides: readonly Scheme[]; path: string; value: unknown; css: string | undefined }

/** What the known tokens of a file say, and a sentence on each that is none. */
const writtenIn = (file: Group, { tokens }: Known): [Written[], string[]] => {
  const names = tokens.map(({ name }) => name);
  const all = tokensIn(file, (key) => names.includes(nameIn(key)));
  const references = new References(file, all.map(([path]) => path.join('.')));
  const written: Written[] = [];
  const wrong: string[] = [];
  const strangers: string[] = [];
  for (const [path, group] of all) {
    const at = path.join('.');
    const token = tokens.find(({ name }) => name === nameIn(path.at(-1) ?? ''));
    if (!token) {
      strangers.push(at);
      continue;
    }
    const named = schemes.filter((scheme) => path.includes(scheme));
    const sides = named.length > 0 ? named : schemes;
    const read = references.follow(group.$value, [at]);
    if ('wrong' in read) wrong.push(`${at}: ${read.wrong}`);
    else written.push({ token, sides, path: at, value: read.value, css: besides(group) });
  }
  // What a known token refers to is there for its sake.
  const notes = strangers.filter((at) => !references.used.has(at)).map((at) => {
    const hint = nearestTo(nameIn(at.split('.').at(-1) ?? ''), names);
    return `${at}: there is no such token.${hint ? ` ${hint}` : ''}`;
  });
  return [written, [...notes, ...wrong]];
};

/** Asks, for each scheme, what tokens are in a panel with a surface of its own. */
const withProbes = <Result>(
  tokens: ReadonlyMap<string, string>, ask: (probes: Record<Scheme, Probe>) => Result,
): Result => {
  const [light, dark] = [probeIn(document.body, 'light', tokens), probeIn(document.body, 'dark', tokens)];
  try {
    return ask({ light, dark });
  } finally {
    light.remove();
    dark.remove();
  }
};

/** What was written, in CSS: the text beside a value, unless another program has changed the value since. */
const cssByValue = (all: readonly Written[]): (string | undefined)[] => {
  // A token that the file leaves at its default is left to the library; it may stand for another one on a surface.
  const changed = all.flatMap(({ token, css }) => (
    css !== undefined && css !== token.value && !refusal(token, css) ? [[token.name, css] as const] : []));
  return withProbes(new Map(changed), (probes) => all.map(({ token, sides, value, css }) => {
    const isAsWritten = css !== undefined && sides.every((scheme) => isSame(formatted(token, probes[scheme]), value));
    return isAsWritten ? css : cssOf(value);
  }));
};

/**
 * Reads a theme from a file of design tokens. A token is known by its own name, whatever groups it stands in; a group
 * `light` or `dark` around it says for which scheme it is.
 */
export const readTokens = (text: string, known: Known): Reading => {
  let file: unknown;
  try {
    file = JSON.parse(text.trim());
  } catch (error) {
    return { theme: emptyTheme, notes: [`This is not JSON: ${(error as Error).message}.`] };
  }
  const [all, notes] = writtenIn(isGroup(file) ? file : {}, known);
  const said = new Map<Token, Partial<Record<Scheme, string>>>();
  cssByValue(all).forEach((css, index) => {
    const { token, sides, path } = all[index] as Written;
    const wrong = css === undefined ? `${path}: its value cannot be read.` : refusal(token, css);
    if (wrong) notes.push(wrong);
    if (wrong || css === undefined) return;
    for (const scheme of sides) said.set(token, { ...said.get(token), [scheme]: sideOf(css, scheme) });
  });
  const tokens = new Map<string, string>();
  for (const [token, sides] of said) {
    const usual = schemes.map((scheme) => sideOf(token.value, scheme));
    const [light = '', dark = ''] = schemes.map((scheme, index) => sides[scheme] ?? usual[index]);
    if (light === usual[0] && dark === usual[1]) continue;
    tokens.set(token.name, isColor(token) ? joinSides(light, dark) : light);
  }
  if (said.size + notes.length === 0) notes.push('There is no design token in it: nothing has a $value.');
  return { theme: { tokens, parts: [] }, usual: said.size - tokens.size, notes: [...new Set(notes)] };
};

/**
 * What a theme changes, in the format and the groups of dist/tokens.json; empty for an empty theme. Rules for parts
 * have no place in it.
 */
export const writeTokens = ({ tokens }: Theme, known: Known): string => withProbes(tokens, (probes) => {
  const file: Record<string, Group> = {};
  for (const token of known.tokens) {
    const { name, type, comment } = token;
    const css = tokens.get(name);
    if (css === undefined) continue;
    const entry = (scheme: Scheme) => ({
      $value: formatted(token, probes[scheme]),
      $description: comment,
      $extensions: { [extension]: { property: prefix + name, css } },
    });
    const group = file[type] ??= { $type: type, ...isColor(token) && { light: {}, dark: {} } };
    if (!isColor(token)) group[name] = entry('light');
    else for (const scheme of schemes) (group[scheme] as Group)[name] = entry(scheme);
  }
  return Object.keys(file).length > 0 ? `${JSON.stringify(file, null, 2)}\n` : '';
});
