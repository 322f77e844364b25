/**
 * `npm run docs`: writes the tables of docs/elements.md and docs/tokens.md, between `<!-- elements:start -->` and
 * `<!-- elements:end -->` and the like, from the manifest of the elements and the table of the tokens, and into
 * docs/command.md what `--help` prints. With `--check` it writes nothing and fails when they are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTs } from './import-ts.mjs';
import { readTokens } from './tokens.mjs';

const root = join(import.meta.dirname, '..');

const code = (text) => `\`${text}\``;
const cell = (text) => String(text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) => [head, head.map(() => '---'), ...rows]
  .map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Rows that say the same of several elements become one, which names them all. */
function merged(elements, itemsOf, rowOf) {
  const rows = new Map();
  for (const element of elements) {
    for (const item of itemsOf(element) ?? []) {
      const row = rowOf(item);
      const key = JSON.stringify(row);
      const tags = rows.get(key)?.tags ?? [];
      rows.set(key, { row, tags: [...tags, element.tagName] });
    }
  }
  const where = (tags) => (tags.length === elements.length ? 'all' : tags.map(code).join(', '));
  return [...rows.values()].map(({ row: [first, ...rest], tags }) => [first, where(tags), ...rest]);
}

/** A field is known by its attribute where it has one; the property's name is told where it differs. */
function fieldName({ name, attribute }) {
  if (!attribute) return `${code(name)} (property)`;
  return attribute === name ? code(name) : `${code(attribute)} (property ${code(name)})`;
}

function elementTables({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  const ofKind = (kind) => ({ members }) => members?.filter((member) => member.kind === kind);
  const parts = merged(elements, ({ cssParts }) => cssParts, ({ name, description }) => [code(name), description]);
  const states = merged(elements, ({ cssStates }) => cssStates, ({ name, description }) => (
    [code(`:state(${name})`), description]));
  return [
    table(['Element', 'What it shows'], elements.map(({ tagName, summary }) => [code(`<${tagName}>`), summary])),
    '## Attributes and properties',
    table(['Attribute or property', 'Of', 'Default', 'What it does'], merged(elements, ofKind('field'), (field) => [
      fieldName(field) + (field.readonly ? ', read-only' : ''), field.default && code(field.default), field.description,
    ])),
    '## Methods',
    table(['Method', 'Of', 'What it does'], merged(elements, ofKind('method'), ({ name, description }) => (
      [code(`${name}()`), description]))),
    '## Slots',
    table(['Slot', 'Of', 'What goes there'], merged(elements, ({ slots }) => slots, ({ name, description }) => (
      [name ? code(name) : '(default)', description]))),
    '## Events',
    table(['Event', 'Of', 'When'], merged(elements, ({ events }) => events, ({ name, description }) => (
      [code(name), description]))),
    '## States',
    table(['State', 'Of', 'When'], states),
    '## Parts',
    table(['Part', 'Of', 'What it is'], parts),
  ].join('\n\n');
}

const tokenTable = (tokens) => table(['Token', 'Default', 'What it sets'],
  tokens.map(({ name, default: value, description }) => [code(name), code(value), description]));

/** The text with what stands between the two markers of a name replaced. */
function replaceBetween(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

async function commandHelp() {
  const { commands, help } = await importTs('src/cli/main.ts');
  const { helpOf } = await importTs('src/cli/command.ts');
  const block = (args, text) => `### compare-panel ${args}\n\n\`\`\`text\n${text}\`\`\``;
  return [block('--help', help()), ...commands.map((one) => block(`${one.name} --help`, helpOf(one)))].join('\n\n');
}

/** Files with generated parts, by their markers. */
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const generated = {
  'docs/elements.md': { elements: elementTables(manifest) },
  'docs/tokens.md': { tokens: tokenTable(readTokens()) },
  'docs/command.md': { command: await commandHelp() },
};

for (const [name, parts] of Object.entries(generated)) {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  const fresh = Object.entries(parts).reduce((before, [marker, part]) => replaceBetween(before, marker, part), text);
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (fresh !== text) {
    console.error(`What is generated in ${name} is stale: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
