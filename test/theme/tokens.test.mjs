/** Every token is used, and every value in the style sheets is a token or a multiple of one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { readTokens } from '../../scripts/tokens.mjs';
import { fenced } from '../docs/fenced.mjs';

const { tokens, surfaceTokens } = await importTs('src/theme/tokens.ts');
const { panelStyles, badgeStyles } = await importTs('src/views/styles.ts');
const css = `${panelStyles}${badgeStyles}`.replace(/\/\*[^]*?\*\//g, '');

/** Every `property: value` of a sheet. */
const declarationsOf = (text) => [...text.matchAll(/(?<=[{;])\s*([\w-]+)\s*:([^;{}]+)(?=[;}])/g)]
  .map(([, property, value]) => ({ property, value: value.trim() }));

const isAlias = ({ property, value }) => value.startsWith(`var(--compare-panel-${property.replace('--_', '')},`);

/** Words that say where a value comes from, in place of one. */
const keywords = /^(inherit|none|normal|auto|currentColor|transparent|CanvasText|LinkText|Canvas)$/;
/** A token, or a multiple or a fraction of one. */
const isToken = (part) => (
  /^(T|(calc|min)\(T[*/]-?[\d.]+\)|min\(T, T([*/][\d.]+)?\))$/.test(part.replace(/var\(--_[\w-]+(, ?currentColor)?\)/g, 'T')));
const noColor = /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|\b(white|black|gray|red)\b/i;

/**
 * What is not a token on purpose: lengths that belong to a glyph or a drawing, and the sizes and tracks of the layout
 * (inline-size, block-size, grid), which follow from what they hold.
 */
const exceptions = new Set([
  'font-size: .58em', // the sign after the share, a part of the share's own size
  'line-height: 1', // the share and the monogram stand alone on their line
  'vertical-align: -.13em', 'text-underline-offset: .18em', // against the baseline of the glyphs beside them
  'word-spacing: 11em', // spreads the unseen words that give a container its width
  'inline-size: 1px', 'block-size: 1px', // of what is there for screen readers alone
  'border: 0 solid', // the reset
  // fingers are as large whatever the size of the text
  'padding-block: max(0px, 12px - .5em)', 'margin-block: min(0px, .5em - 12px)', 'min-block-size: 24px',
  // the padding of a panel, where it has a rule
  'margin-block-start: calc(min(var(--_rule-width)*99, var(--_padding-block))*-1)',
  // what is seen and what is not, no colors
  'mask: linear-gradient(light-dark(#000, #0000) 0 0)', 'mask: linear-gradient(light-dark(#0000, #000) 0 0)',
  '--_duration: 0s', // for readers who want no motion
]);

const rules = [
  { of: /^(margin|padding|gap|row-gap|column-gap|inset|outline-offset)/, is: (part) => isToken(part) || part === '0' },
  { of: /^(font-size|line-height|font-weight|font-family)$/, is: (part) => isToken(part) },
  { of: /^(border|outline)(?!-(radius|collapse|offset))/, is: (part) => isToken(part) || /^(solid|none)$/.test(part) },
  { of: /^(border-radius|box-shadow|rx|ry)$/, is: (part) => isToken(part) },
  { of: /^(transition|animation)/, is: (part) => isToken(part) || /^[a-z-]+$/.test(part) },
  { of: /^(color|fill|stroke|background-color)$/, is: (part) => isToken(part) },
  { of: /^text-decoration/, is: (part) => isToken(part) || /^[a-z-]+$/.test(part) },
  { of: /(?:)/, is: (part) => !noColor.test(part) && !/\d(px|m?s)$/.test(part) },
];

/** Parts of a value that stand beside each other, brackets kept whole. */
const partsOf = (value) => value.match(/[^\s,(]*(\((?:[^()]|\([^()]*\))*\))|[^\s,]+/g) ?? [];

const faultsOf = (text) => declarationsOf(text)
  .filter((declaration) => !isAlias(declaration))
  .filter(({ property, value }) => !exceptions.has(`${property}: ${value}`))
  .filter(({ property, value }) => {
    const { is } = rules.find(({ of }) => of.test(property));
    return !partsOf(value.replace('!important', '')).every((part) => keywords.test(part) || is(part));
  })
  .map(({ property, value }) => `${property}: ${value}`);

test('every value in the style sheets is a token or a multiple of one', () => {
  assert.deepEqual(faultsOf(css), []);
  assert.ok(declarationsOf(css).length > 300, 'the sheets are read whole');
});

for (const literal of [
  'margin: 4px', 'margin-block-start: .3em', 'gap: 0 1em', 'padding: calc(var(--_space) + 2px)', 'font-size: 14px',
  'line-height: 1.3', 'font-weight: 700', 'border: 1px solid', 'border-radius: 3px', 'color: #333', 'fill: red',
  'background: rgb(1 2 3)', 'box-shadow: 0 1px 2px #000', 'transition: color .2s', 'outline: 2px solid var(--_accent)',
  'text-decoration: underline 1px', 'inset: 2px', '--_fill: #123456', 'max-inline-size: 40px',
]) {
  test(`a sheet with ${literal} would be told of`, () => assert.deepEqual(faultsOf(`.a{${literal}}`), [literal]));
}

test('every token is used, and nothing is used that is none', () => {
  const used = new Set([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  const declared = declarationsOf(css).map(({ property }) => property).filter((name) => name.startsWith('--_'));
  assert.deepEqual(Object.keys(tokens).filter((name) => !used.has(`--_${name}`)), []);
  assert.deepEqual([...used].filter((name) => !declared.includes(name)), []);
});

test('every token is documented, under its type', () => {
  assert.deepEqual(readTokens().map(({ name }) => name), Object.keys(tokens).map((name) => `--compare-panel-${name}`));
  assert.deepEqual(Object.keys(surfaceTokens).filter((name) => !(name in tokens)), []);
});

// What the Design Tokens Format Module 2025.10 asks of the types that the file has.
const file = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));
const number = (value) => typeof value === 'number' && Number.isFinite(value);
const within = (low, high) => (value) => number(value) && value >= low && value <= high;
const hasOnly = (value, keys) => Object.keys(value).every((key) => keys.includes(key));
const measured = (...units) => (value) => (
  number(value.value) && units.includes(value.unit) && hasOnly(value, ['value', 'unit']));
const dimension = measured('px', 'rem');
const color = (value) => hasOnly(value, ['colorSpace', 'components', 'alpha', 'hex']) && value.colorSpace === 'srgb'
  && value.components.length === 3 && value.components.every(within(0, 1)) && within(0, 1)(value.alpha)
  && /^#[\da-f]{6}$/.test(value.hex);
const isValue = {
  color,
  dimension,
  number,
  fontFamily: (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string'),
  fontWeight: within(1, 1000),
  duration: measured('ms', 's'),
  shadow: ({ color: ink, ...lengths }) => color(ink) && hasOnly(lengths, ['offsetX', 'offsetY', 'blur', 'spread'])
    && Object.values(lengths).length === 4 && Object.values(lengths).every(dimension),
};

/** Every token below a group, with its path and the type that it has or inherits. */
function* tokensIn(group, path = [], type = undefined) {
  for (const [name, item] of Object.entries(group)) {
    if (name.startsWith('$')) continue;
    assert.match(name, /^[^${}.][^{}.]*$/);
    const own = item.$type ?? group.$type ?? type;
    if ('$value' in item) yield { path: [...path, name], type: own, token: item };
    else yield* tokensIn(item, [...path, name], own);
  }
}
const all = [...tokensIn(file)];

test('tokens.json is in the Design Tokens format', () => {
  const at = new Map(all.map(({ path, type }) => [path.join('.'), type]));
  for (const { path, type, token: item } of all) {
    const where = path.join('.');
    assert.ok(hasOnly(item, ['$value', '$description', '$extensions']), where);
    const alias = /^\{(.+)\}$/.exec(item.$value)?.[1];
    if (alias) assert.equal(at.get(alias), type, `${where} → ${alias}`);
    else assert.ok(isValue[type](item.$value), `${where}: ${JSON.stringify(item.$value)}`);
    assert.ok(item.$description, where);
  }
  const names = (scheme) => all.map(({ path }) => path)
    .filter(([group, its]) => group !== 'color' || its === scheme).map((path) => path.at(-1));
  assert.deepEqual(names('light').sort(), Object.keys(tokens).sort());
  assert.deepEqual(names('dark').sort(), Object.keys(tokens).sort());
});

test('tokens.json holds what the style sheets say, and what it comes to', () => {
  const of = (...path) => path.reduce((group, name) => group[name], file);
  const said = all.map(({ path, token: item }) => [path.at(-1), item.$extensions['compare-panel']]);
  for (const [name, { property, css: value }] of said) {
    assert.equal(property, `--compare-panel-${name}`);
    assert.equal(value, tokens[name].replaceAll('--_', '--compare-panel-'));
  }
  assert.equal(of('color', 'light', 'ship-fill').$value.hex, '#228953');
  assert.equal(of('color', 'dark', 'ship-fill').$value.hex, '#33a868');
  assert.equal(of('color', 'dark', 'ship-border').$value, '{color.dark.text}');
  assert.deepEqual(of('dimension', 'font-size').$value, { value: 15, unit: 'px' });
  assert.deepEqual(of('dimension', 'font-size-title').$value, { value: 35.25, unit: 'px' });
  // color-mix(in oklab, #1a1b1d 33%, #228953), as browsers compute it
  assert.deepEqual(of('color', 'light', 'ship-text').$value.hex, '#276241');
});

test('the transforms for Style Dictionary in docs/theming.md give the tokens their names and values', async () => {
  const [code] = fenced(readFileSync('docs/theming.md', 'utf8'), 'js');
  const { transforms } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const made = all.filter(({ path }) => path[1] !== 'dark').map(({ token }) => (
    [`--${transforms['compare-panel/name'].transform(token)}`, transforms['compare-panel/value'].transform(token)]));
  const wanted = readTokens().map(({ name, default: value }) => [name, value]);
  assert.deepEqual(Object.fromEntries(made), Object.fromEntries(wanted));
});
