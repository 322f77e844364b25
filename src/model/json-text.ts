import { causeOf } from './json-cause.js';

/** A token of JSON with the white space before it, or that alone where no token follows; of a text the quote alone. */
const token = /[ \t\n\r]*("|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]|)/y;
/** A piece of a text: one expression for all of it would need a stack as deep as the text is long. */
const piece = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** What a value can begin with. */
const value = '"[{-0123456789tfn';

/** Where a text goes on no further: at its closing quote, at what must not stand in it, or at the end of all. */
const endOfText = (json: string, at: number): number => {
  let end = at + 1;
  for (piece.lastIndex = end; piece.test(json); end = piece.lastIndex);
  return end;
};

/** Where JSON is broken, and where the text begins in which that is; undefined for a fault outside of texts. */
export interface Break { at: number; opened?: number }

/**
 * Where the grammar of JSON (RFC 8259) is first broken. Engines say it in their own words, at best with a position,
 * so the place is found here; only ever run on text that `JSON.parse` has refused.
 */
const breakOf = (json: string): Break => {
  /** The brackets that are to come, the outermost first. */
  const closing: string[] = [];
  /** What the next token may begin with; in the place of a key a text, but no bracket. */
  let next = value;
  token.lastIndex = 0;
  for (;;) {
    const [, found = ''] = token.exec(json) ?? [];
    const [first] = found;
    const at = token.lastIndex - found.length;
    if (!first || !next.includes(first)) return { at };
    if (first === '"') {
      const end = endOfText(json, at);
      if (json[end] !== '"') return { at: end, opened: at };
      token.lastIndex = end + 1;
    }
    if (first === '{') {
      closing.push('}');
      next = '"}';
    } else if (first === '[') {
      closing.push(']');
      next = `${value}]`;
    } else if (first === ':') next = value;
    else if (first === ',') next = closing.at(-1) === '}' ? '"' : value;
    else if (first === '"' && !next.includes('[')) next = ':';
    else {
      if (first === closing.at(-1)) closing.pop();
      next = closing.length > 0 ? `,${closing.at(-1)}` : '';
    }
  }
};

/** What broke a text that `JSON.parse` refuses, and where: line and column from 1. Its work grows with the text. */
export const diagnose = (json: string): { reason: string; hint: string; line: number; column: number } => {
  const broken = breakOf(json);
  const [reason, hint] = causeOf(json, broken);
  // A text that never ends is to be looked for where it begins.
  const { at, opened = at } = broken;
  const before = json.slice(0, at < json.length ? at : opened).split('\n');
  return { reason, hint, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
