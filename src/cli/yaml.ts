import {
  isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError,
} from 'yaml';
import { join } from '../model/path.js';
import { problem } from '../model/problem.js';
import type { Problem } from '../model/schema.js';
import { deepest, lookUp, type Held, type Place, type Places } from './places.js';

/** How often one anchor may be repeated, all in all: a disclosure under a thousand tools, and no flood. */
const maxAliasCount = 10_000;

type Told = [message: string, hint: string];

const deep: Told = ['is nested too deeply', 'Leave out what is no comparison.'];
const lost: Told = ['has * before a name that no & gives', 'Put a text that begins with * into quotes.'];
const inQuotes = 'Put the text into quotes.';

/** What an error of the library, its code and its words, means to a person who writes a comparison. */
const reasons: [sign: RegExp, told: Told][] = [
  [/^TAB_AS_INDENT/, ['has a tab at the beginning of a line', 'Indent by blanks.']],
  [/closing .quote/, ['has a text whose quote does not close', 'Write the closing quote.']],
  [/must .* end with/, ['has a bracket that does not close', 'Write the closing bracket.']],
  [/^BAD_INDENT|Sequence item without/, [
    'has a line that is not indented like those beside it', 'Indent all keys of an object equally.']],
  [/^BLOCK_AS_IMPLICIT_KEY/, ['has a colon within a text', inQuotes]],
  [/^MULTILINE_IMPLICIT_KEY|followed by map values/, [
    'has a line without a key', 'Write key: value; a text of several lines goes behind key: |.']],
  [/^BAD_SCALAR_START/, ['has a text that begins with a sign of YAML', inQuotes]],
  [/^BAD_DQ_ESCAPE/, ['has a backslash in double quotes', 'Write \\\\, or use single quotes.']],
  [/^MULTIPLE_DOCS/, ['has more than one document', 'Keep one; the others begin with ---.']],
  [/^RESOURCE_EXHAUSTION/, deep],
  [/^MISSING_CHAR|^UNEXPECTED_TOKEN/, ['has something out of place', 'Put a text that has signs in it into quotes.']],
];

const flood: Told = ['repeats more by * than any comparison does', 'Write out what is repeated.'];

const reasonOf = ({ code, message, pos: [start] }: YAMLError, text: string): Told => {
  const [key = ''] = /^[^:\n]+/.exec(text.slice(start, start + 100)) ?? [];
  if (code === 'DUPLICATE_KEY') return [`has the key ${key.trim()} twice`, 'Keep one of them.'];
  return reasons.find(([sign]) => sign.test(`${code} ${message}`))?.[1]
    ?? [`cannot be read: ${message.replace(/\.?(\n[^]*)?$/, '')}`, inQuotes];
};

const broken = ([message, hint]: Told, { line, column }: Place): Problem =>
  ({ ...problem('', `is not YAML: it ${message}`, hint), line, column });

/**
 * A copy in which nothing stands twice, since the place of a value is known by the value.
 * @throws {ReferenceError} where that makes far more of a text than anybody writes
 */
const copied = (root: unknown): unknown => {
  let left = 1_000_000;
  const copy = (value: unknown): unknown => {
    left -= 1;
    if (left < 0) throw new ReferenceError();
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
  };
  return copy(root);
};

/** `better: yes` is what people write, and what some editors turn into `true`. */
const withBetter = (value: unknown): unknown => {
  const { rows } = (value ?? {}) as { rows?: unknown };
  for (const row of Array.isArray(rows) ? rows as unknown[] : []) {
    if (typeof row !== 'object' || row === null || !('better' in row) || typeof row.better !== 'boolean') continue;
    row.better = row.better ? 'yes' : 'no';
  }
  return value;
};

const placesOf = (document: Document, placeAt: (offset: number) => Place): Places => {
  const [values, keys] = [new Map<string, Place>(), new Map<string, Place>()];
  const look = (node: unknown, path: string, depth: number): void => {
    const [offset] = (node as { range?: [number] | null } | null)?.range ?? [];
    if (offset !== undefined) values.set(path, placeAt(offset));
    if (depth > deepest) return;
    if (isSeq(node)) node.items.forEach((item, index) => look(item, `${path}[${index}]`, depth + 1));
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const here = join(path, String(isScalar(pair.key) ? pair.key.value : pair.key));
      const [start] = (pair.key as { range?: [number] | null } | null)?.range ?? [];
      if (start !== undefined) keys.set(here, placeAt(start));
      look(pair.value, here, depth + 1);
    }
  };
  look(document.contents, '', 0);
  return lookUp(values, keys);
};

/** The first `*name` whose name is given nowhere before it. */
const lostAlias = (document: Document): number | undefined => {
  const anchors = new Set<string>();
  let at: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
        return undefined;
      }
      if (anchors.has(node.source)) return undefined;
      [at] = node.range ?? [0];
      return visit.BREAK;
    },
  });
  return at;
};

/**
 * Reads YAML 1.2 by its core schema: `yes` and days are text, `<<` merges nothing, and what is repeated by `*name` is
 * limited. Never throws.
 */
export const readYaml = (text: string): Held => {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const nowhere = (): Places => lookUp(new Map(), new Map());
  try {
    const document = parseDocument(text, {
      version: '1.2', schema: 'core', merge: false, lineCounter, prettyErrors: false,
    });
    const [error] = document.errors;
    if (error) {
      return { problem: broken(reasonOf(error, text), placeAt(error.pos[0])), places: nowhere };
    }
    const at = lostAlias(document);
    if (at !== undefined) return { problem: broken(lost, placeAt(at)), places: nowhere };
    const value = withBetter(copied(document.toJS({ maxAliasCount })));
    return { value, places: () => placesOf(document, placeAt) };
  } catch (error) {
    const told = error instanceof ReferenceError ? flood : deep;
    return { problem: broken(told, { line: 1, column: 1 }), places: nowhere };
  }
};
