/** What the documents say of the file, the words and the scripts is what the sources say. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Parser } from 'commonmark';
import { importTs } from '../../scripts/import-ts.mjs';
import { descriptions } from '../../scripts/schema-docs.mjs';
import { documents, fenced, root } from './fenced.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { coverage, community, parse, pick, verdict } = await importTs('src/model/index.ts');
const { en } = await importTs('src/i18n/en.ts');
const { englishDetails } = await importTs('src/i18n/detail-messages.ts');

test('the file in README.md has no problem, and gives what is said of it', () => {
  const [json, ...others] = fenced(read('README.md'), 'json');
  assert.deepEqual(others, []);
  const { value, problems } = parse(json);
  assert.deepEqual(problems, []);
  const said = value.tools.map((tool) => {
    const { verdict: word, percent, ship, skip } = verdict(tool, value);
    return [tool.id, word, percent, ship, skip, coverage(tool, value).missing];
  });
  assert.deepEqual(said, [['pour-over', 'ship', 67, 2, 1, []], ['french-press', 'mixed', 50, 1, 1, ['ben']]]);
  const { kind, tools, doubts, reason } = pick(value);
  assert.deepEqual([kind, tools, doubts, reason.by], ['tool', ['pour-over'], false, 'verdict']);
});

/** Every key of a value by its path, as schema-docs.mjs writes paths. */
function pathsOf(value, path = '') {
  if (Array.isArray(value)) return [path, ...value.flatMap((item) => pathsOf(item, `${path}[]`))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => (
    pathsOf(item, /(^|\.)(words|rows|grades|scores)$/.test(path) ? `${path}{}` : path ? `${path}.${key}` : key)))];
}

test('the examples in docs/comparison-file.md have every key, and no problem', () => {
  const paths = new Set(fenced(read('docs/comparison-file.md'), 'jsonc').flatMap((commented) => {
    const input = JSON.parse(commented.replace(/^((?:[^"/]|"[^"]*"|\/(?!\/))*)\/\/.*$/gm, '$1'));
    assert.deepEqual(parse(input).problems, []);
    return pathsOf(input);
  }));
  assert.deepEqual(Object.keys(descriptions).filter((path) => !paths.has(path)), []);
});

test('the words in docs/comparison-file.md are those of the library', () => {
  const rows = [...read('docs/comparison-file.md').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, key, word]) => [key, word]);
  const words = Object.entries({ ...en, ...englishDetails }).filter(([key, word]) => (
    typeof word === 'string' && !/^locale$|Stance$|^(day|week|month|year)$/.test(key)));
  assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(words));
});

test('the intervals in docs/rule.md are those of the rule', () => {
  const rows = [...read('docs/rule.md').matchAll(/^\| (\d+) ship \/ (\d+) skip \| (\d+) % \| ([\d.]+) to ([\d.]+) \| (\w+), (\w+) \|$/gm)];
  assert.equal(rows.length, 5);
  for (const [, ship, skip, ...said] of rows) {
    const { percent, interval, verdict: word, certainty } = community(Number(ship), Number(skip));
    const [first = ''] = word;
    assert.deepEqual(said.map((text) => (Number.isNaN(Number(text)) ? text : Number(text))),
      [percent, ...interval, first.toUpperCase() + word.slice(1), certainty]);
  }
});

test('README.md is a front door: at most 250 lines', () => {
  assert.ok(read('README.md').split('\n').length <= 251);
});

test('README.md leads to every page of docs/', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const links = linksOf(read('README.md'));
  assert.deepEqual(pages.filter((name) => !links.includes(`docs/${name}`)), []);
});

test('CONTRIBUTING.md tells what every npm script does', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const told = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:-]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(told.sort(), Object.keys(scripts).filter((name) => name !== 'prepack').sort());
});

/** Addresses of all links and pictures in a Markdown text that lead to a file or a heading of the repository. */
function linksOf(markdown) {
  const links = [...markdown.matchAll(/(?:src|srcset)="([^":]+)"/g)].map(([, path]) => path).filter((path) => path.startsWith('docs/'));
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { destination } = event.node;
    if (event.entering && destination && !/^[a-z]+:/.test(destination)) links.push(destination);
  }
  return links;
}

const anchor = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');

for (const document of documents) {
  test(`the links of ${document} lead somewhere`, () => {
    const missing = linksOf(read(document)).filter((link) => {
      const [path, fragment] = link.split('#');
      const target = path ? join(dirname(document), path) : document;
      if (!existsSync(join(root, target))) return true;
      const anchors = fragment ? [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchor(text)) : [];
      return fragment && !anchors.includes(fragment);
    });
    assert.deepEqual(missing, []);
  });
}

test('every file that CONTRIBUTING.md and the decision records in force name is there', () => {
  const inForce = (document) => !/^Replaced by /m.test(read(document));
  for (const document of documents.filter((name) => /CONTRIBUTING|decisions/.test(name)).filter(inForce)) {
    const named = [...read(document).matchAll(/`((?:src|test|scripts|demo|bench|docs)\/[\w./-]+)`/g)].map(([, path]) => path);
    assert.deepEqual(named.filter((path) => !existsSync(join(root, path))), [], document);
  }
});
