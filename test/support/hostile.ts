import { comparison } from '../../src/model/schema.js';

/** Texts that want out of their place. */
export const strings = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  '${window.hacked=1}',
  '{{constructor.constructor("window.hacked=1")()}}',
  "' onmouseover='window.hacked=1",
  '</style><style>*{display:none}</style>',
  '\u202Egnirts esreveR\u202C',
  'a\u0000b',
  '\u202Dturned \u2066apart\u2069\u2069 and \u2067open',
  'a\u007Fb\u0085c\u009B31md',
  'undefined'.toUpperCase(),
  '𝒳'.repeat(300),
  'x'.repeat(2000),
  '&lt;b&gt;',
  '👩‍👩‍👧‍👦',
  'é'.normalize('NFD'),
];
/** Addresses that must not become links. */
export const urls = [
  'javascript:window.hacked=1',
  'JaVaScRiPt:window.hacked=1',
  ' javascript:window.hacked=1',
  'java\tscript:window.hacked=1',
  '\u0001javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://[',
  'http://',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=1"/>',
  'about:blank',
  'ftp://a.example',
];
/** One of a list, round and round. */
const turnOf = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

/** What zod keeps of a schema, as far as it is read here. */
interface Schema {
  def: {
    type: string;
    innerType: unknown;
    element: unknown;
    shape: Record<string, unknown>;
    entries: Record<string, string>;
  };
}

/** A comparison that follows the schema, with a string of the list in every place that takes one. */
const filled = (type: unknown, next: (kind: 'text' | 'url' | 'id') => string, path = ''): unknown => {
  const { def } = type as Schema;
  if (def.type === 'optional') return filled(def.innerType, next, path);
  if (def.type === 'array') return [filled(def.element, next, path), filled(def.element, next, path)];
  if (def.type === 'object') {
    return Object.fromEntries(Object.entries(def.shape).map(([key, item]) => [key, filled(item, next, key)]));
  }
  if (def.type === 'record') return { row: next('text') };
  if (def.type === 'enum') return Object.values(def.entries)[0];
  if (def.type === 'boolean') return true;
  if (def.type === 'number') return path === 'version' ? 1 : path === 'skipShare' ? 40 : 60;
  if (/url|logo|avatar/.test(path)) return next('url');
  if (/^(id|reviewer)$/.test(path)) return next('id');
  return /updated|date|asOf/.test(path) ? '2026-10-12' : next('text');
};

/** A comparison of hostile texts and addresses in every place; from one round to the next they change places. */
export const hostileComparison = (round: number): unknown => {
  let turn = round * 1000;
  return filled(comparison, (kind) => {
    turn += 1;
    return { id: `id${turn}`, url: turnOf(urls, turn), text: turnOf(strings, turn + round) }[kind];
  });
};
