/** The brand in docs/theming.md does what is said of it, in as few lines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { fenced, root } from './fenced.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const [brand, ...others] = fenced(read('docs/theming.md'), 'css');
const data = JSON.parse(read('demo/data/vacuums.json'));
const known = read('docs/elements.md') + read('docs/tokens.md');
let browser;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(() => browser?.close());

/** What the browser makes of a panel under a style sheet. */
const styled = async (css, scheme = 'light') => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><style>html { color-scheme: ${scheme} } ${css}</style>
    <compare-panel></compare-panel>`);
  await page.addScriptTag({ content: read('dist/compare-panel.js') });
  const looks = await page.evaluate(async (comparison) => {
    const panel = document.querySelector('compare-panel');
    panel.comparison = comparison;
    await panel.updateComplete;
    // Until it is known to be on the screen, a panel is but as tall as it is thought to be.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const style = (part) => getComputedStyle(panel.shadowRoot.querySelector(`[part~=${part}]`));
    return {
      button: style('button').backgroundColor,
      buttonText: style('button').color,
      corners: [style('button').borderRadius, style('logo').borderRadius],
      fonts: ['title', 'section', 'name', 'take'].map((part) => style(part).fontFamily),
      section: style('section').color,
      row: Number.parseFloat(style('row').paddingBlockStart),
      height: panel.offsetHeight,
    };
  }, data);
  await page.close();
  return looks;
};

test('the brand has a dark green accent, serif headings, square corners and denser spacing', async () => {
  const [plain, light, dark] = [await styled(''), await styled(brand), await styled(brand, 'dark')];
  assert.equal(light.button, 'rgb(20, 83, 45)');
  assert.equal(light.buttonText, 'rgb(255, 255, 255)');
  assert.equal(light.section, 'rgb(20, 83, 45)');
  assert.equal(dark.button, 'rgb(134, 211, 162)');
  assert.deepEqual(light.corners, ['0px', '0px']);
  assert.deepEqual(plain.corners, ['2px', '2px']);
  const [, , , text] = plain.fonts;
  assert.deepEqual(light.fonts, ['Georgia, serif', 'Georgia, serif', 'Georgia, serif', text]);
  assert.equal(light.row, plain.row * 0.75);
  assert.ok(light.height < plain.height * 0.95, `${light.height} of ${plain.height}`);
});

test('it takes at most 15 lines, and no force', () => {
  assert.ok(brand.trim().split('\n').length <= 15, brand);
  assert.doesNotMatch([brand, ...others].join(), /!important/);
});

test('the tokens and parts that the document names are there', () => {
  const text = read('docs/theming.md');
  const tokens = [...text.matchAll(/--compare-panel-[\w-]+/g)].map(([name]) => name);
  const parts = [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name);
  assert.ok(tokens.length > 5 && parts.length > 3);
  for (const name of [...tokens, ...parts]) assert.ok(known.includes(`| \`${name}\` |`), name);
});

test('both themes set the same tokens, and only tokens that there are', () => {
  const tokensOf = (theme) => [...read(`src/theme/themes/${theme}.css`).matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name);
  assert.deepEqual(tokensOf('broadsheet').sort(), tokensOf('pebble').sort());
  for (const name of tokensOf('pebble')) assert.ok(known.includes(`| \`${name}\` |`), name);
});
