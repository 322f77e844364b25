import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'commonmark';

export const root = join(import.meta.dirname, '../..');

/** Every document that a reader may copy from, by its path. */
export const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs'), { recursive: true })
  .filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/**
 * The code blocks of a Markdown text.
 * @param {string} markdown
 * @returns {{ language: string, code: string }[]} their texts, each with its last line ended
 */
export function blocksOf(markdown) {
  const blocks = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, info, literal } = event.node;
    if (type === 'code_block') blocks.push({ language: info ?? '', code: literal });
  }
  return blocks;
}

/**
 * The fenced code blocks of a Markdown text in one language.
 * @param {string} markdown
 * @param {string} language as written after the fence
 * @returns {string[]} their texts
 */
export const fenced = (markdown, language) => (
  blocksOf(markdown).filter((block) => block.language === language).map(({ code }) => code));

/** All blocks of all documents in one of these languages, each text once, with the document that has it first. */
export function snippetsIn(...languages) {
  const snippets = new Map();
  for (const document of documents) {
    for (const { language, code } of blocksOf(readFileSync(join(root, document), 'utf8'))) {
      if (languages.includes(language) && !snippets.has(code)) snippets.set(code, { document, language, code });
    }
  }
  return [...snippets.values()];
}
