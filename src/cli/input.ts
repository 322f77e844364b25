import { resolve } from 'node:path';
import type { Held } from './places.js';
import { emptyVariable, Refusal, refuse } from './refusal.js';
import type { World } from './world.js';

/** A file as it was read. */
export interface Input {
  /** As the user wrote it; `<stdin>` for standard input. */
  name: string;
  text: string;
  /** What it holds, if it is YAML. */
  yaml?: Held;
}

export const stdinName = '<stdin>';

/** A byte order mark stays, since it breaks JSON and is reported by the model. */
const decode = (name: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${name}: is not text in UTF-8`, 'Save the file as UTF-8.');
  }
};

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/** A table is no comparison yet, and a workbook no text. */
const table = /\.(csv|tsv|tab|md|markdown|xlsx?|ods|numbers)$/i;

const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name);

/** @throws {Refusal} when there is no such file */
export const readBytes = async (name: string, { stdin, files }: World): Promise<Uint8Array> => {
  if (name === stdinName) return readAll(stdin);
  try {
    return files.read(name);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' && isPattern(name)) throw new Refusal(`${name}: fits no file`);
    if (code === 'EISDIR') throw new Refusal(`${name}: is a folder`, `Name files in it, such as "${name}/*.json".`);
    throw refuse(name, error);
  }
};

/** @throws {Refusal} when there is no such file, or it is no text */
export const readInput = async (name: string, world: World): Promise<Input> =>
  ({ name, text: decode(name, await readBytes(name, world)) });

/** By its name; what comes without one is YAML where it begins as that. */
const isYaml = ({ name, text }: Input): boolean => /\.ya?ml$/i.test(name)
  || (name === stdinName && /^\ufeff?(?:\s*#[^\n]*\n)*\s*(?:---\s|%YAML|[\w$-]+:(?:\s|$))/.test(text.slice(0, 2000)));

/**
 * Reads a file in JSON or YAML.
 * @throws {Refusal} when there is no such file, or it is no text
 */
export const readData = async (name: string, world: World): Promise<Input> => {
  const input = await readInput(name, world);
  if (!isYaml(input)) return input;
  // Most files are JSON, and most runs start without a parser of YAML.
  const { readYaml } = await import('./yaml.js');
  return { ...input, yaml: readYaml(input.text) };
};

/** @throws {Refusal} also for a table, which has to be imported first */
export const readComparisonFile = async (name: string, world: World): Promise<Input> => {
  const [, stem = name] = /^(.*)\.[^.]*$/s.exec(name) ?? [];
  if (table.test(name)) {
    const [from, to] = [name, `${stem}.json`].map((path) => (/[^\w./-]/.test(path) ? `"${path}"` : path));
    throw new Refusal(`${name}: is a table, and no comparison yet`,
      `Make one of it: compare-panel import ${from ?? ''} --out ${to ?? ''}`);
  }
  return readData(name, world);
};

/**
 * The names of the files that operands stand for: each once, in the order given; `-` or none at all is standard input.
 * A shell that expands globs leaves nothing to do here; for the others, and for quoted ones, it is done here.
 * A pattern that fits no file stands for itself, and cannot be read.
 * @throws {Refusal} when a name is blank, or nothing was given and standard input is a keyboard
 */
export const namesOf = async (operands: readonly string[], { stdin, files }: World): Promise<string[]> => {
  if (operands.length === 0) {
    if (stdin.isTTY) throw new Refusal('no file is named', 'Name files, or hand one over by standard input.');
    return [stdinName];
  }
  const names: string[] = [];
  for (const operand of operands) {
    if (!operand.trim()) throw new Refusal('a file has no name', emptyVariable);
    if (operand === '-') names.push(stdinName);
    else {
      const found = isPattern(operand) ? await files.find(operand) : [];
      names.push(...(found.length > 0 ? found : [operand]));
    }
  }
  const seen = new Set<string>();
  return names.filter((name) => {
    const path = resolve(name);
    return !seen.has(path) && seen.add(path);
  });
};
