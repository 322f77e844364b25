/** What docs/static-sites.md tells its reader to write, by program. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'commonmark';
import { root } from '../docs/fenced.mjs';

/** What a paragraph puts between backticks. */
const namesIn = (node) => {
  const names = [];
  const walker = node.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.node.type === 'code') names.push(event.node.literal);
  }
  return names;
};

/**
 * The recipes of the page: a section with a paragraph that begins with `Files:`. A block of code is the file that the
 * paragraph above it names first.
 * @returns {Record<string, { files: Record<string, string>, ofPackage: string[] }>} by program, the texts of the files
 *   by path, and the paths of what is copied from the package
 */
export function readRecipes() {
  const sections = {};
  let section;
  const document = new Parser().parse(readFileSync(join(root, 'docs/static-sites.md'), 'utf8'));
  for (let node = document.firstChild; node; node = node.next) {
    if (node.type === 'heading') section = sections[node.firstChild.literal] = { named: [], code: {} };
    if (node.type === 'code_block') section.code[namesIn(node.prev)[0]] = node.literal;
    if (node.firstChild?.literal?.startsWith('Files:')) section.named = namesIn(node);
  }
  const shared = sections['Static sites'].code;
  return Object.fromEntries(Object.entries(sections).filter(([, { named }]) => named.length > 0)
    .map(([program, { named, code }]) => {
      const texts = { ...code };
      for (const path of named) texts[path] ??= shared[basename(path)];
      const files = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
      return [program, { files, ofPackage: named.filter((path) => !files[path] && path !== 'dist/'), named }];
    }));
}
