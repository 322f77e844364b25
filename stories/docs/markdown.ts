/** Files that have a page here. */
const pages: Record<string, string> = {
  'docs/rule.md': 'verdict-rule',
  'docs/theming.md': 'theming',
  'docs/accessibility.md': 'accessibility',
};

const fence = /^ *(```|~~~)/;

/** A link to a file becomes one to its page, or its words alone where it has none. */
const relinked = (line: string): string => line.replace(/\[([^\]]*)\]\((?!https?:)([^)]*)\)/g, (_, words: string, to) => {
  const page = pages[String(to).replace(/^(\.\.?\/)*/, '').replace(/#.*/, '')];
  return page ? `[${words}](?path=/docs/docs-${page}--docs)` : words;
});

/**
 * What stands under a heading of a Markdown file, so that these pages and the repository share one text.
 * @throws {Error} where there is no such heading
 */
export const section = (markdown: string, heading: string): string => {
  const kept: string[] = [];
  let level = 0;
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) inCode = !inCode;
    const [, hashes = '', words] = inCode ? [] : /^(#+) (.*)$/.exec(line) ?? [];
    if (level > 0 && hashes && hashes.length <= level) break;
    if (level > 0 && !/^<!--.*-->$/.test(line)) kept.push(inCode ? line : relinked(line));
    if (words === heading) level = hashes.length;
  }
  if (level === 0) throw new Error(`There is no heading “${heading}”.`);
  return kept.join('\n').trim();
};

/**
 * The first piece of code in a language.
 * @throws {Error} where there is none
 */
export const firstCode = (markdown: string, language: string): string => {
  const [, code] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(markdown) ?? [];
  if (code === undefined) throw new Error(`There is no ${language}.`);
  return code;
};
