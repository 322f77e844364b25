/**
 * Minifies what stands in css``, html`` and svg`` templates, which JavaScript minifiers leave alone.
 *
 * Style sheets go through lightningcss. Markup keeps every space that a reader could see: a run of white space becomes
 * one space, and goes only where it touches a tag beside which HTML never shows it. Quotes go where HTML needs none.
 */
import { transform } from 'lightningcss';
import MagicString from 'magic-string';

/** Tags that stand on lines of their own, or in a drawing, so that white space beside them is never seen. */
const blocks = new Set((
  'article aside blockquote br caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 '
  + 'h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td template tfoot th thead tr ul '
  + 'path circle rect line g defs use title'
).split(' '));

/** Where an expression stands in joined template text; a character that nobody writes. */
export const hole = '\uE000';

/** A comment, a tag with its quoted attribute values whole, or text up to the next tag. */
const token = /<!--[^]*?-->|<\/?[^\s/>]+(?:"[^"]*"|'[^']*'|[^"'>])*>|<?[^<]*/g;

/** Markup as a list of tags and of the texts between them, without comments. */
export const tags = (markup) => (markup.match(token) ?? []).filter((piece) => piece && !piece.startsWith('<!--'));

const tagName = (tag) => /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? '';
const isBlock = (piece) => piece?.startsWith('<') === true && blocks.has(tagName(piece));

/** Attributes on one line; quotes stay around values that need them. */
const minifyTag = (tag) => tag
  .replace(/"[^"]*"|'[^']*'|\s+/g, (part) => (/^\s/.test(part) ? ' ' : part))
  .replace(/ (\/?>)$/, '$1')
  .replace(/="([\w-]+)"(?=[ >])/g, '=$1');

/**
 * Markup with less white space.
 * @param {string} markup template text whose expressions are single characters
 * @returns {string}
 */
export function minifyHtml(markup) {
  const pieces = tags(markup);
  return pieces.map((piece, index) => {
    if (piece.startsWith('<')) return minifyTag(piece);
    // The edges of a template may be placed beside anything, so only an indented line break is taken from them.
    const before = index === 0 ? /^\s*\n\s*/ : /^\s+/;
    const after = index === pieces.length - 1 ? /\s*\n\s*$/ : /\s+$/;
    let text = piece;
    if (index === 0 || isBlock(pieces[index - 1])) text = text.replace(before, '');
    if (index === pieces.length - 1 || isBlock(pieces[index + 1])) text = text.replace(after, '');
    return text.replace(/\s+/g, ' ');
  }).join('');
}

/**
 * A style sheet without what a browser does not need.
 * @param {string} css without expressions
 * @returns {string}
 */
export function minifyCss(css) {
  return transform({ filename: 'template.css', code: Buffer.from(css), minify: true }).code.toString();
}

/** Every tagged template in a syntax tree. */
export function* taggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** The texts between the expressions of a template, minified; the same number as before. */
function minifyParts(tag, parts) {
  if (tag === 'css') return parts.length === 1 ? [minifyCss(parts[0])] : parts.map((part) => part.replace(/\s+/g, ' '));
  const minified = minifyHtml(parts.join(hole)).split(hole);
  if (minified.length !== parts.length) throw new Error(`Lost an expression of ${parts.join('${…}')}`);
  return minified;
}

/** A vite plugin; it runs after TypeScript is gone and before modules are joined. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return undefined;
      const edited = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        if (!['css', 'html', 'svg'].includes(tag.name)) continue;
        const parts = minifyParts(tag.name, quasi.quasis.map(({ value }) => value.cooked));
        quasi.quasis.forEach(({ start, end }, index) => {
          const text = parts[index].replace(/[\\`]|\$\{/g, '\\$&');
          if (end > start) edited.update(start, end, text);
        });
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
