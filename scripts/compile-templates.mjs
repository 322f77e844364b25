/**
 * Reads html`` templates while the script file is built. Lit does that when they are drawn first, which is half of the
 * drawing of a first panel, and the code for it is a fifth of Lit's.
 *
 * A compiled template has all its markup in its first text, with a comment for each expression that is a child and
 * without the attributes that have expressions. The text after an expression says where it goes: how many elements and
 * comments further than the last, the name of the attribute and, a line each, the texts around its expressions, where
 * there are any. What stands for Lit's own reading in scripts/trim-lit.mjs knows this form.
 *
 *     html`<p class="a ${x}" id=${y}>${z}</p>`
 *     html`<p><?></p>${x}0class⏎a ⏎${y}0id${z}1`
 */
import MagicString from 'magic-string';
import { parseFragment } from 'parse5';
import { hole, taggedTemplates, tags } from './minify-templates.mjs';

/** An attribute with a value, in quotes or without. */
const attribute = /\s+([^\s"'=<>]+)=("[^"]*"|'[^']*'|[^\s"'>]+)/g;

const refusal = (texts) => new Error(
  `An expression is neither a child nor an attribute's value: ${texts.join('${…}')}`,
);

/** What Lit counts: the elements and comments of a tree, in the order of the document. */
function* counted(node) {
  for (const child of (node.content ?? node).childNodes ?? []) {
    if (child.nodeName !== '#text') yield child;
    yield* counted(child);
  }
}

/**
 * @param {string[]} texts between the expressions of a template
 * @returns {string[]} the compiled ones, as many
 */
export function compileTemplate(texts) {
  /** A part an expression; undefined where an attribute has more than one of them. */
  const parts = [];
  const pieces = tags(texts.join(hole)).map((piece) => {
    if (!piece.startsWith('<')) return piece.replaceAll(hole, () => `<?${parts.push({}) - 1}>`);
    const marked = piece.replace(attribute, (whole, name, value) => {
      // Properties, listeners and what would take the slash of its tag along are left for the refusal below.
      if (!value.includes(hole) || /^[.?@]/.test(name) || value.endsWith('/')) return whole;
      const around = value.replace(/^(["'])(.*)\1$/s, '$2').split(hole);
      const at = parts.push({ name, around: around.some(Boolean) ? around : [] }) - 1;
      parts.length += around.length - 2;
      return ` \uE001${at}`;
    });
    if (marked.includes(hole)) throw refusal(texts);
    return marked;
  });
  const marked = pieces.join('');
  // Comments are gone, and with them what was bound in one.
  if (parts.length !== texts.length - 1) throw refusal(texts);
  const places = new Map();
  [...counted(parseFragment(marked))].forEach((node, index) => {
    for (const { name } of node.attrs ?? []) if (name.startsWith('\uE001')) places.set(Number(name.slice(1)), index);
    if (node.nodeName === '#comment') places.set(Number(node.data.slice(1)), index);
  });
  let last = 0;
  const where = Array.from(parts, (part, at) => {
    if (!part) return '';
    const { name = '', around = [] } = part;
    const step = places.get(at) - last;
    last += step;
    // Text areas and their like hold no comments; entities would be read by Lit.
    if (!(step >= 0) || /[&\n]/.test(around.join(''))) throw refusal(texts);
    return [`${step}${name}`, ...around].join('\n');
  });
  // A last child needs something after it to be drawn before.
  const end = texts.at(-1) ? '' : '<?>';
  return [marked.replace(/ \uE001\d+/g, '').replace(/<\?\d+>/g, '<?>') + end, ...where];
}

/** A vite plugin; it runs after scripts/minify-templates.mjs. */
export function compileTemplates() {
  return {
    name: 'compile-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\bhtml`/.test(code)) return undefined;
      const edited = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        if (tag.name !== 'html') continue;
        const texts = compileTemplate(quasi.quasis.map(({ value }) => value.cooked));
        quasi.quasis.forEach(({ start, end }, index) => {
          const text = texts[index].replace(/[\\`]|\$\{/g, '\\$&');
          if (end > start) edited.update(start, end, text);
          else if (text) edited.appendLeft(start, text);
        });
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
