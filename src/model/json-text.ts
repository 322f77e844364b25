import type { Problem } from './schema.js';

const token =
  /[ \t\n\r]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{[])|([}\]])|([,:]))/y;

/**
 * Where the grammar of JSON (RFC 8259) is first broken. Engines say it in their own words, at best with a position,
 * so the place is found here; only ever run on text that `JSON.parse` has refused.
 */
const faultAt = (text: string): number => {
  const open: string[] = [];
  let allowed = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    const [, string, literal, opening, closing, mark] = match ?? [];
    const at = match ? token.lastIndex - match[0].trimStart().length : start + (/^[ \t\n\r]*/.exec(text.slice(start))?.[0].length ?? 0);
    const inObject = open.at(-1) === '{';
    const after = open.length > 0 ? 'comma' : 'nothing';
    if (string && allowed.includes('key')) allowed = 'colon';
    else if ((string ?? literal) && allowed.includes('value')) allowed = after;
    else if (opening && allowed.includes('value')) {
      open.push(opening);
      allowed = opening === '{' ? 'key or close' : 'value or close';
    } else if (closing && /comma|close/.test(allowed) && inObject === (closing === '}')) {
      open.pop();
      allowed = open.length > 0 ? 'comma' : 'nothing';
    } else if (mark === ',' && allowed === 'comma') allowed = inObject ? 'key' : 'value';
    else if (mark === ':' && allowed === 'colon') allowed = 'value';
    else return at;
  }
};

/** What usually breaks JSON on its way through an editor: a sign of it at the fault, the cause, the way out. */
const cause = (text: string, at: number): [reason: string, hint: string] => {
  const rest = text.slice(at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at) + (/^.*/.exec(rest)?.[0] ?? '');
  const tag = /^<[^>\n]*>?/.exec(rest)?.[0] ?? /<\/?(?:p|br)\b[^>]*>/i.exec(line)?.[0];
  if (text.startsWith('\uFEFF')) return ['starts with a byte order mark', 'Save the file as UTF-8 without BOM.'];
  if (/^\s*<(!doctype|html)/i.test(text)) return ['is a web page', 'Does the address lead to the JSON file?'];
  if (text.startsWith('[object')) return ['is an object turned into text', 'Set the property comparison instead.'];
  if (tag) return [`has HTML in it: ${tag.slice(0, 40)}`, 'An editor inserted it: use a block for raw HTML, or src.'];
  if (/^(\/[/*]|#)/.test(rest)) return ['has a comment', 'JSON has none; remove it.'];
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(0, at))) {
    return ['has a trailing comma', 'Remove the comma before the bracket.'];
  }
  if (/[“”„‟«»‘’]/.test(line)) return ['has curly quotes', 'Use straight quotes: ".'];
  if (/^&\w+;/.test(rest)) return ['has an HTML entity', 'Write the character itself.'];
  if (rest.startsWith("'")) return ['has single quotes', 'Use double quotes: ".'];
  if (!rest) return ['ends too early', 'A closing bracket or quote is missing.'];
  if (rest.startsWith('"')) {
    return ['has a text out of place or not closed', 'Is a comma missing before it, or a quote or line break in it?'];
  }
  return [`has “${[...rest][0]}” out of place`, 'Is a quote, comma or bracket missing before it?'];
};

/** JSON text → its value, or the one problem that says what broke it and where. */
export const parseJson = (text: string): { value: unknown } | { problem: Problem } => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const at = faultAt(text);
    const [message, hint] = cause(text, at);
    const before = text.slice(0, at).split('\n');
    return {
      problem: {
        path: '',
        message: `is not JSON: it ${message}`,
        hint,
        severity: 'error',
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      },
    };
  }
};
