import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const line = /^ {2}'?([\w-]+)'?: '(.*)', \/\/ (.*)$/gm;

/**
 * The tokens of src/theme/tokens.ts, each with what its trailing comment says.
 * @returns {{ name: string, default: string, description: string }[]} names with their dashes
 */
export function readTokens() {
  const source = readFileSync(join(import.meta.dirname, '../src/theme/tokens.ts'), 'utf8');
  const tokens = [...source.matchAll(line)].map(([, name, value, description]) => (
    { name: `--compare-panel-${name}`, default: value, description }));
  if (tokens.length === 0) throw new Error('src/theme/tokens.ts has no line like: name: \'default\', // what it is');
  return tokens;
}
