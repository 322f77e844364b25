import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installPacked, root, run } from './pack.mjs';

const packed = installPacked();
after(packed.remove);
const { project, installed, tarball, files } = packed;
const pkg = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

const tags = readdirSync(join(root, 'src/elements'))
  .filter((tag) => existsSync(join(root, `src/elements/${tag}/define.ts`)));
const languages = readdirSync(join(root, 'src/locales')).map((file) => file.replace('.ts', ''));
const modules = ['', '/define', '/model', ...tags.map((tag) => `/define/${tag}`),
  ...languages.map((lang) => `/locales/${lang}`), '/dist/compare-panel.js', '/dist/locales/de.js']
  .map((path) => `compare-panel${path}`);
const themes = readdirSync(join(root, 'src/theme/themes')).map((name) => `themes/${name}`);
const others = ['comparison.schema.json', 'custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json',
  'vscode.css-custom-data.json', 'tokens.json', 'compare-panel.css', 'package.json', ...themes]
  .map((path) => `compare-panel/${path}`);

/** Runs module code in a process of its own, in the project; gives back what it prints as JSON. */
const evaluate = (code) => JSON.parse(run(project, process.execPath, '--input-type=module', '-e', code));

for (const name of [...modules, ...others]) {
  test(`${name} resolves to a file of the package`, () => {
    const url = evaluate(`console.log(JSON.stringify(import.meta.resolve('${name}')))`);
    assert.ok(existsSync(new URL(url)), url);
  });
}

for (const name of modules) {
  test(`${name} can be imported in plain Node, prints nothing and leaves the process alone`, () => {
    // Lit brings a registry of its own to Node, once something imports it; it is there before we look.
    const facts = evaluate(`
      ${name.endsWith('/model') ? '' : 'await import(\'lit\');'}
      const printed = [];
      for (const level of ['log', 'warn', 'error']) console[level] = (...words) => printed.push(words.join(' '));
      const before = Object.getOwnPropertyNames(globalThis);
      await import('${name}');
      const added = Object.getOwnPropertyNames(globalThis).filter((key) => !before.includes(key));
      process.stdout.write(JSON.stringify({ printed, added }));
    `);
    // zod keeps its settings where all copies of it find them.
    assert.deepEqual(facts, { printed: [], added: facts.added.filter((key) => key.startsWith('__zod_')) });
  });
}

test('importing the classes registers nothing', () => {
  const registered = evaluate(`
    await import('compare-panel');
    console.log(JSON.stringify(${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))));
  `);
  assert.deepEqual(registered, []);
});

test('the root exports a class for every tag', () => {
  const classes = tags.map((tag) => tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()));
  const names = evaluate('console.log(JSON.stringify(Object.keys(await import(\'compare-panel\'))))');
  assert.deepEqual(classes.filter((name) => !names.includes(name)), []);
});

for (const lang of languages) {
  test(`compare-panel/locales/${lang} gives its messages by name and by default, and registers them`, () => {
    const facts = evaluate(`
      const module = await import('compare-panel/locales/${lang}');
      const { ${lang}: messages } = module;
      const added = globalThis[Symbol.for('compare-panel/locales')].get('${lang}');
      console.log(JSON.stringify([messages.locale, module.default === messages, added.messages === messages]));
    `);
    assert.deepEqual(facts, [lang, true, true]);
  });
}

test('the model has the functions of its contract', () => {
  const names = evaluate('console.log(JSON.stringify(Object.keys(await import(\'compare-panel/model\'))))');
  const promised = ['parse', 'stance', 'verdict', 'verdictOfCounts', 'coverage', 'split', 'flip', 'community', 'pick'];
  assert.deepEqual(promised.filter((name) => !names.includes(name)), []);
});

test('the package has what it needs and none of its sources, tests or tools', () => {
  assert.deepEqual(files.filter((path) => (
    !/^(dist\/|docs\/[\w/-]+\.md$|services\/|package\.json$|README\.md$|PRIVACY\.md$|LICENSE$)/.test(path))), []);
  for (const path of ['LICENSE', 'README.md', 'dist/compare-panel.js', 'dist/compare-panel.js.map']) {
    assert.ok(files.includes(path), path);
  }
  assert.ok(files.includes(pkg.customElements), pkg.customElements);
  assert.equal(pkg.license, 'MIT');
});

test('its documents lead to documents that are in it', () => {
  const documents = files.filter((path) => path.endsWith('.md'));
  assert.ok(documents.includes('README.md') && documents.length > 10, documents.join());
  // Who develops has the repository, and pictures would double the size of what is downloaded.
  const isElsewhere = (path) => /^(CONTRIBUTING\.md|demo\/.*|src\/.*|.*\.png)$/.test(path);
  const missing = documents.flatMap((document) => {
    const text = readFileSync(join(installed, document), 'utf8').replace(/^```.*?^```/gms, '').replace(/(`+).*?\1/g, '');
    return [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)]
      .map(([, path]) => posix.join(posix.dirname(document), path))
      .filter((path) => !isElsewhere(path) && !existsSync(join(installed, path)))
      .map((path) => `${document}: ${path}`);
  });
  assert.deepEqual(missing, []);
});

test('the version of the sources is that of package.json', () => {
  const version = evaluate('console.log(JSON.stringify((await import(\'compare-panel\')).version))');
  assert.equal(version, pkg.version);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test('are-the-types-wrong finds nothing', () => {
  const notModules = [
    'compare-panel.css', 'prerendered.css', 'prerendered-votes.css', 'dist/compare-panel.css', 'dist/compare-panel.js',
    'comparison.schema.json', 'custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json',
    'vscode.css-custom-data.json', 'tokens.json', ...themes,
  ];
  run(root, join(root, 'node_modules/.bin/attw'), tarball, '--profile', 'esm-only', '--no-emoji',
    '--include-entrypoints', ...tags.map((tag) => `define/${tag}`), ...languages.map((lang) => `locales/${lang}`),
    '--exclude-entrypoints', ...notModules);
});

for (const [resolution, module] of [['nodenext', 'nodenext'], ['bundler', 'esnext']]) {
  test(`a TypeScript project (${resolution}) sees elements, events and the model`, () => {
    const compilerOptions = {
      strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', lib: ['es2022', 'dom'], types: [],
      module, moduleResolution: resolution,
    };
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    writeFileSync(join(project, 'page.ts'), `
      import 'compare-panel/define';
      import type { ComparePanel, Comparison } from 'compare-panel';
      import { addLocale, type Messages } from 'compare-panel';
      import german, { de } from 'compare-panel/locales/de';
      import { parse, verdict } from 'compare-panel/model';

      const swiss: Messages = { ...de, locale: 'de-CH', ship: german.ship };
      addLocale(swiss);

      const panel: ComparePanel | null = document.querySelector('compare-panel');
      panel?.addEventListener('comparison-load', ({ comparison }) => {
        const loaded: Comparison = comparison;
        void loaded;
      });
      const { value } = parse('{}');
      const [tool] = value?.tools ?? [];
      if (value && tool) {
        const word: 'ship' | 'mixed' | 'skip' | null = verdict(tool, value).verdict;
        void word;
      }
    `);
    run(project, join(root, 'node_modules/.bin/tsc'), '-p', '.');

    // One element alone, in a program that has seen none of the others.
    writeFileSync(join(project, 'page.ts'), `
      import 'compare-panel/define/tool-card';
      const id: string | null | undefined = document.querySelector('tool-card')?.tool;
      void id;
    `);
    run(project, join(root, 'node_modules/.bin/tsc'), '-p', '.');
  });
}
