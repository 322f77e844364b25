/**
 * The tokens in the format of the Design Tokens Community Group (Design Tokens Format Module 2025.10), for design
 * tools. A group for each type; colors in two, `light` and `dark`.
 *
 * The format knows neither the page's text colour nor em, so values are those of a panel on a page of 16 px, 960 px
 * wide, with the surface of `theme="light"` and `theme="dark"`. What the style sheets say stands in `$extensions`.
 */
import { transform } from 'lightningcss';
import { importTs } from './import-ts.mjs';
import { readTokens } from './tokens.mjs';

/** Pixels that a length stands for in such a panel: its own text is 15 px, a `0` about half as wide. */
const pixels = { px: 1, em: 15, ch: 7.5, cqi: 9.6 };
const pageText = 16;

/** A value as lightningcss computes it, in its first form: the one for browsers that know nothing but sRGB. */
function compute(property, value) {
  const code = Buffer.from(`a{${property}:${value}}`);
  const css = transform({ filename: 'token.css', code, minify: true, targets: { chrome: 80 << 16 } }).code.toString();
  return /^a\{[\w-]+:([^;}]+)/.exec(css)?.[1] ?? '';
}

const round = (value, digits = 4) => Number(value.toFixed(digits));

/** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`, or a name that lightningcss finds shorter, as a color of the format. */
function colorValue(css) {
  const short = { red: '#f00', tan: '#d2b48c', transparent: '#0000' }[css] ?? css;
  const digits = /^#([\da-f]{3,8})$/.exec(short)?.[1];
  if (!digits) throw new Error(`${css} is no color`);
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red, green, blue, alpha = 255] = long.match(/../g).map((pair) => Number.parseInt(pair, 16));
  return {
    colorSpace: 'srgb',
    components: [red, green, blue].map((byte) => round(byte / 255)),
    alpha: round(alpha / 255),
    hex: `#${long.slice(0, 6)}`,
  };
}

/** Writes the value of a type as the format has it; `css` holds no references any more. */
const values = {
  color: (css) => colorValue(compute('color', css)),
  fontFamily: (css) => (css === 'inherit' ? ['system-ui', 'sans-serif'] : css.split(/\s*,\s*/)),
  fontWeight: Number,
  number: Number,
  dimension: (css, name) => {
    const units = name === 'font-size' ? { ...pixels, em: pageText } : pixels;
    const inPixels = css.replace(/([\d.]+)(em|ch|cqi)/g, (_, count, unit) => `${count * units[unit]}px`);
    return { value: round(Number.parseFloat(compute('width', inPixels)), 2), unit: 'px' };
  },
  duration: (css) => ({ value: Number.parseFloat(css), unit: css.replace(/[\d.]+/, '') }),
  // There is but one: none.
  shadow: (css) => {
    if (css !== 'none') throw new Error(`a shadow of ${css} is not foreseen`);
    const zero = { value: 0, unit: 'px' };
    return { color: values.color('transparent'), offsetX: zero, offsetY: zero, blur: zero, spread: zero };
  },
};

const reference = /^var\(--compare-panel-([\w-]+)\)$/;

/** @returns {Promise<object>} the content of dist/tokens.json */
export async function designTokens() {
  const { surfaceTokens } = await importTs('src/theme/tokens.ts');
  const byName = new Map(readTokens().map((token) => [token.name.replace('--compare-panel-', ''), token]));

  /** What a token is in a scheme, without currentColor, light-dark() and references. */
  const resolved = (name, scheme) => {
    const css = surfaceTokens[name] ?? byName.get(name).default;
    return css
      .replaceAll('currentColor', () => resolved('text', scheme))
      .replace(/light-dark\(([^(),]+),([^(),]+)\)/g, (_, light, dark) => (scheme === 'dark' ? dark : light))
      .replace(/var\(--compare-panel-([\w-]+)\)/g, (_, other) => resolved(other, scheme));
  };

  const entry = (name, type, scheme) => {
    const { default: css, description } = byName.get(name);
    const target = reference.exec(css)?.[1] ?? (css === 'currentColor' && name !== 'text' ? 'text' : undefined);
    const path = target && [byName.get(target).type, scheme, target].filter(Boolean).join('.');
    return {
      $value: path ? `{${path}}` : values[type](resolved(name, scheme), name),
      $description: description,
      $extensions: { 'compare-panel': { property: `--compare-panel-${name}`, css } },
    };
  };

  const file = {
    $description: 'Tokens of compare-panel. Lengths are those of a panel 960 px wide on a page of 16 px; colors those '
      + 'of theme="light" and theme="dark". $extensions has the CSS that they are by default.',
  };
  for (const [name, { type }] of byName) {
    file[type] ??= type === 'color' ? { $type: type, light: {}, dark: {} } : { $type: type };
    if (type === 'color') {
      file.color.light[name] = entry(name, type, 'light');
      file.color.dark[name] = entry(name, type, 'dark');
    } else {
      file[type][name] = entry(name, type);
    }
  }
  return file;
}
