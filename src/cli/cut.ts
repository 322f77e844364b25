import { parse } from '../model/parse.js';
import { select } from '../model/select.js';
import type { Comparison, Problem } from '../model/schema.js';
import { Refusal } from './refusal.js';
import type { Json, Source } from './source.js';

/** A part of a catalogue, as its author would have written it. */
export interface Cut {
  /** Null where none of the tools is there. */
  json: Json | null;
  /** About the tools that were asked for. */
  problems: Problem[];
}

/** Sets the id that a tool without one has in the whole file, where it would get another in the part. */
const keepIds = (tools: Json[], ids: string[]): Json[] => {
  if (tools.every(({ id }, index) => id === ids[index])) return tools;
  const derived = parse({ tools }).value?.tools ?? [];
  return tools.map((tool, index) => {
    const { id: _, ...rest } = tool;
    return derived[index]?.id === ids[index] ? tool : { id: ids[index], ...rest };
  });
};

/**
 * Cuts a catalogue down to some of its tools: with the reviewers and own rows that these need, without the title that
 * was written for more tools, and with everything else as it was, also the keys that the library ignores.
 * @param ids as for `select`; all tools when absent or blank
 */
export const cut = ({ comparison, json, kept }: Source, ids?: string): Cut => {
  if (!comparison) return { json: null, problems: [] };
  const root = json as Json;
  const { value, problems } = select(comparison, ids);
  if (!value) return { json: null, problems };
  if (value.tools.length === comparison.tools.length) {
    const isSame = value.tools.every((tool, index) => tool === comparison.tools[index]);
    if (isSame) return { json: root, problems };
  }
  const written = new Map(kept('tools', root.tools, ['name'])
    .map(({ item }, index): [Comparison['tools'][number] | undefined, Json] => [comparison.tools[index], item]));
  const tools = value.tools.map((tool) => written.get(tool) ?? {});
  const used = new Set(value.tools.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer)));
  const filled = new Set(value.tools.flatMap(({ rows }) => Object.keys(rows)));
  const needed = (key: 'reviewers' | 'rows', ids: Set<string>): Json => {
    if (!(key in root)) return {};
    const list = kept(key, root[key], ['id']).map(({ item }) => item).filter(({ id }) => ids.has(id as string));
    return { [key]: list };
  };
  const { title: _, ...rest } = root;
  return {
    json: {
      ...(value.tools.length === comparison.tools.length ? root : rest),
      ...needed('reviewers', used),
      ...needed('rows', filled),
      tools: keepIds(tools, value.tools.map(({ id }) => id)),
    },
    problems,
  };
};

/**
 * JSON with the indentation of the text that it came from.
 * @throws {Refusal} when its brackets fill the stack, which those of a comparison never do
 */
export const jsonText = (json: unknown, original: string): string => {
  const [, indent = '  '] = /^\s*[[{]\r?\n([ \t]+)/.exec(original) ?? [];
  try {
    return `${JSON.stringify(json, null, indent)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('a key that the library ignores is nested too deeply to be written', 'Leave it out of the file.');
  }
};
