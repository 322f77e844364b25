/** Every piece of code in the documents compiles, and the recipes of CONTRIBUTING.md do what they say. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startTestRunner } from '@web/test-runner';
import { transform } from 'esbuild';
import { transform as transformCss } from 'lightningcss';
import ts from 'typescript';
import config from '../../web-test-runner.config.mjs';
import { layerFaults } from '../../scripts/check-layers.mjs';
import { importTs } from '../../scripts/import-ts.mjs';
import { blocksOf, documents, root, snippetsIn } from './fenced.mjs';
import { recipes, recipeTree } from './recipe-tree.mjs';

const tree = recipeTree();
after(() => rmSync(tree, { recursive: true }));

const titleOf = ({ document, code }) => `${document} › ${code.trim().split('\n')[0]}`;
const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * Languages whose blocks are tested: here; html in snippets.test.mjs, sql in sql.test.mjs, csv and yaml in test/cli/;
 * text and md in the tests of what they show; those of site generators, which are no JavaScript, in test/sites/.
 */
const tested = [
  'ts', 'js', 'jsx', 'json', 'jsonc', 'css', 'sh', 'sql', 'html', 'text', 'md', 'csv', 'yaml',
  'gotmpl', 'liquid', 'astro', 'mdx',
];

test('every piece of code says its language, and it is one that is tested', () => {
  const unknown = documents.flatMap((document) => blocksOf(read(document)).map((block) => ({ document, ...block })))
    .filter(({ language }) => !tested.includes(language));
  assert.deepEqual(unknown.map(titleOf), []);
});

/** What a snippet on a page may do: leave a name for the reader's own code, and a parameter without a type. */
const allowed = [6133, 6198, 7006];

// Types: the recipes where they say that they belong, other code as a user of the package writes it.
const inPages = snippetsIn('ts', 'js').filter(({ document }) => document !== 'CONTRIBUTING.md')
  .map((snippet, index) => {
    const path = `snippet-${index}.m${snippet.language}`;
    writeFileSync(join(tree, path), snippet.code);
    return { title: titleOf(snippet), path };
  });
// What a site generator brings to those who have it.
writeFileSync(join(tree, 'programs.d.ts'), `declare module 'astro:content';\ndeclare module 'astro/loaders';\n`);
const files = [...Object.keys(recipes).map((path) => ({ title: path, path })), ...inPages];
const { options } = ts.parseJsonConfigFileContent({
  extends: './tsconfig.json',
  compilerOptions: {
    types: ['mocha', 'node'], resolveJsonModule: true, allowJs: true, checkJs: true,
    paths: {
      'compare-panel': ['./src/index.ts'],
      'compare-panel/*': ['./src/*/index.ts', './src/*.ts'],
    },
  },
  files: files.map(({ path }) => path),
}, ts.sys, tree);
const program = ts.createProgram(
  [...files.map(({ path }) => join(tree, path)), join(tree, 'programs.d.ts')], options);

for (const { title, path } of files) {
  test(`it compiles: ${title}`, () => {
    const source = program.getSourceFile(join(tree, path));
    assert.ok(source, `there is no ${path}`);
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ code }) => recipes[path] || !allowed.includes(code));
    assert.deepEqual(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')), []);
  });
}

test('the recipes keep to the layers', () => assert.deepEqual(layerFaults(join(tree, 'src')), []));

test('the tests of the recipes pass, and the story fits', async () => {
  const runner = await startTestRunner({
    config: {
      ...config, rootDir: tree, reporters: [], port: undefined,
      files: [...Object.keys(recipes), 'test/stories/entry-price.test.ts'].filter((path) => path.endsWith('.test.ts'))
        .map((path) => join(tree, path)),
    },
    readCliArgs: false, readFileConfig: false, autoExitProcess: false,
  });
  await new Promise((resolve) => { runner.on('stopped', resolve); });
  const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
  const sessions = [...runner.sessions.all()];
  assert.deepEqual(sessions.flatMap(({ errors }) => errors), []);
  const tests = sessions.flatMap(({ testResults }) => testResults ? testsOf(testResults) : []);
  assert.ok(tests.length > 10, `${tests.length} tests`);
  assert.deepEqual(tests.filter(({ passed }) => !passed).map(({ name, error }) => `${name}: ${error?.message}`), []);
});

const { parse } = await importTs('src/model/index.ts');

for (const snippet of snippetsIn('json')) {
  test(`it is JSON, and a comparison without a problem if it is one: ${titleOf(snippet)}`, () => {
    const value = JSON.parse(snippet.code);
    if (value.tools) assert.deepEqual(parse(value).problems, []);
  });
}

for (const snippet of snippetsIn('jsx')) {
  test(`it is JSX: ${titleOf(snippet)}`, () => transform(snippet.code, { loader: 'jsx' }));
}

const known = read('docs/elements.md') + read('docs/tokens.md');

for (const snippet of snippetsIn('css')) {
  test(`it is CSS, of tokens and parts that there are: ${titleOf(snippet)}`, () => {
    const { warnings } = transformCss({ filename: 'snippet.css', code: Buffer.from(snippet.code) });
    assert.deepEqual(warnings, []);
    const named = [...snippet.code.matchAll(/--compare-panel-[\w-]+|(?<=::part\()[\w-]+|:state\([\w-]+\)/g)];
    for (const [name] of named) assert.ok(known.includes(`| \`${name}\` |`), name);
  });
}

test('the commands that the documents tell to run are there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = snippetsIn('sh').flatMap(({ code }) => [...code.matchAll(/npm (?:run )?([\w:-]+)/g)]
    .map(([, name]) => name));
  assert.ok(named.length > 3);
  assert.deepEqual(named.filter((name) => name !== 'ci' && !scripts[name]), []);
});
