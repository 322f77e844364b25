/** The sources with what the recipes of CONTRIBUTING.md add to them, in a folder of its own. */
import {
  appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { blocksOf, root } from './fenced.mjs';

/** A block that begins with the path of its file is a file of the recipe. */
const path = /^\/\/ ((?:src|test|stories)\/[\w./-]+)\n/;

/** A translation may leave out words by `// …`; in their place stand the German ones, which it says to copy. */
const whole = (code) => (!/^ *\/\/ …$/m.test(code) ? code : `import { de } from './de.js';\n${code
  .replace(/^ *\/\/ …\n/gm, '').replace(/(: Messages = \{\n)/, '$1  ...de,\n')}`);

/** What the recipes say in words: names that go into files which are there already. */
const additions = {
  'src/define.ts': `import { EntryPrice } from './elements/entry-price/entry-price.js';
register({ 'entry-price': EntryPrice });\n`,
  'src/index.ts': 'export { EntryPrice } from \'./elements/entry-price/entry-price.js\';\n',
  'src/model/index.ts': 'export { dissent } from \'./dissent.js\';\n',
  'test/stories/entry-price.test.ts': `import * as stories from '../../stories/entry-price.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);\n`,
};

/** The files of the recipes, by path. */
export const recipes = Object.fromEntries(blocksOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))
  .filter(({ language }) => language === 'ts')
  .map(({ code }) => [path.exec(code)?.[1] ?? `a block without the path of its file: ${code}`, whole(code)]));

/** @returns {string} the folder; remove it when you are done */
export function recipeTree() {
  const tree = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const name of ['src', 'test', 'stories', 'demo/data', '.storybook', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const [name, code] of Object.entries(recipes)) {
    if (existsSync(join(tree, name))) throw new Error(`${name} is there already: a recipe makes new files`);
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), code);
  }
  for (const [name, code] of Object.entries(additions)) appendFileSync(join(tree, name), code);
  return tree;
}
