/**
 * The style sheet for pages: it keeps the place of elements that are not there yet, and dresses the plain form. Its
 * rules are those of the panel's root, moved from there under the class `compare-panel`, so that there is one look.
 */
import { Features, transform } from 'lightningcss';
import { readFile } from 'node:fs/promises';
import { importTs } from './import-ts.mjs';

/** Classes of the outermost element of a panel's root; in the plain form that element is the host, too. */
const outermost = /^(\.(base|frame|panel|light|dark)\b)/;
/** Only a host needs words to take its width from and hides its anchors from the page, and only a root has slots. */
const ofRoots = /::slotted|:host(::?before| \*)/;
/** What only a live panel has. */
const unusedSymbols = ['hold', 'failed', 'problems', 'broken'];

/** The selectors of a page that one of the panel's root becomes. */
function moved(selector) {
  if (ofRoots.test(selector)) return [];
  if (selector.startsWith(':host')) return [selector.replace(/^:host(\((.*?)\))?/, '.compare-panel$2')];
  if (outermost.test(selector)) return [`.compare-panel${selector}`];
  // The name of a tool that each cell repeats is an element in the panel and an attribute in the plain form.
  const inside = `.compare-panel ${selector.replace(/\.label\b/, 'td::before')}`;
  return selector === '*' ? ['.compare-panel', inside] : [inside];
}

const minify = (css) => transform({
  filename: 'page.css', code: Buffer.from(css), minify: true, include: Features.Nesting, unusedSymbols,
}).code.toString();

/**
 * @param {string} css a style sheet of the panel's root
 * @returns {string} the same for a page, minified
 */
export function forPage(css) {
  // Minified there are no comments and no nested rules: the innermost braces are those of style rules.
  return minify(minify(css).replace(/([^{}]+)(\{[^{}]*\})/g, (rule, selectors, body) => {
    const list = selectors.split(/,(?![^(]*\))/).flatMap(moved);
    return list.length > 0 ? list.join(',') + body : '';
  }));
}

/** Three classes win over a site's rules of two classes and some elements; ours rank among each other as before. */
const above = (css) => css.replaceAll('.compare-panel', '.compare-panel'.repeat(3));

/** @returns {Promise<string>} the text of `compare-panel.css` */
export async function styleSheet() {
  const [reserve, plain, { panelStyles }, { detailStyles }] = await Promise.all([
    readFile('src/theme/compare-panel.css', 'utf8'),
    readFile('src/theme/plain.css', 'utf8'),
    importTs('src/views/styles.ts'),
    importTs('src/views/detail.styles.ts'),
  ]);
  const dress = [minify(plain), forPage(`${panelStyles}${detailStyles}`)].map(above);
  return [minify(reserve), ...dress, ''].join('\n');
}
