import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = '--compare-panel-';
const line = /^ {2}(?:\/\/ (?<heading>.+)|'?(?<name>[\w-]+)'?: '(?<value>.*)', \/\/ (?<description>.+))$/gm;

/**
 * The tokens of src/theme/tokens.ts, each with what its trailing comment says and the type that stands over its group.
 * @returns {{ name: string, type: string, default: string, description: string }[]} names with their dashes
 */
export function readTokens() {
  const source = readFileSync(join(import.meta.dirname, '../src/theme/tokens.ts'), 'utf8');
  const tokens = [];
  let type = '';
  for (const { groups: { heading, name, value, description } } of source.matchAll(line)) {
    if (heading) type = heading;
    else tokens.push({ name: prefix + name, type, default: value.replaceAll('--_', prefix), description });
  }
  if (tokens.length === 0) throw new Error('src/theme/tokens.ts has no line like: name: \'default\', // what it is');
  return tokens;
}
