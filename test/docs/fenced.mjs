import { join } from 'node:path';
import { Parser } from 'commonmark';

export const root = join(import.meta.dirname, '../..');

/**
 * The fenced code blocks of a Markdown text in one language.
 * @param {string} markdown
 * @param {string} language as written after the fence
 * @returns {string[]} their texts, each with its last line ended
 */
export function fenced(markdown, language) {
  const blocks = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.node.type === 'code_block' && event.node.info === language) blocks.push(event.node.literal);
  }
  return blocks;
}
