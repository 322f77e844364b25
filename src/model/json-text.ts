/** A token of JSON with the white space before it, or that alone where no token follows. */
const token =
  /[ \t\n\r]*("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]|)/y;
/** What a value can begin with. */
const value = '"[{-0123456789tfn';

/**
 * Where the grammar of JSON (RFC 8259) is first broken. Engines say it in their own words, at best with a position,
 * so the place is found here; only ever run on text that `JSON.parse` has refused.
 */
const faultAt = (text: string): number => {
  /** The brackets that are to come, the outermost first. */
  const closing: string[] = [];
  /** What the next token may begin with; in the place of a key a text, but no bracket. */
  let next = value;
  token.lastIndex = 0;
  for (;;) {
    const [, found = ''] = token.exec(text) ?? [];
    const [first] = found;
    if (!first || !next.includes(first)) return token.lastIndex - found.length;
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

/** What usually breaks JSON on its way through an editor: a sign of it at the fault, the cause, the way out. */
const cause = (text: string, at: number): [reason: string, hint: string] => {
  const rest = text.slice(at);
  // A text that ends is only out of place; one that does not has swallowed the sign of what broke it.
  const unclosed = rest.startsWith('"') && !/^"(?:[^"\\\n]|\\.)*"/.test(rest);
  const [line = ''] = rest.split('\n', 1);
  const tag = (unclosed ? /<\/?(?:p|br)\b[^>]{0,40}>/i : /^<[^>\n]*>?/).exec(line)?.[0];
  const before = text.slice(0, at);
  if (text.startsWith('\uFEFF')) return ['starts with a byte order mark', 'Save the file as UTF-8 without BOM.'];
  if (/^\s*<(!doctype|html)/i.test(text)) return ['is a web page', 'Does the address lead to the JSON file?'];
  if (text.startsWith('[object')) return ['is an object turned into text', 'Set the property comparison instead.'];
  if (/^(\/[/*]|#)/.test(rest)) return ['has a comment', 'Remove it.'];
  if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) {
    return ['has a trailing comma', 'Remove it.'];
  }
  if (tag) return [`has HTML in it: ${tag.slice(0, 40)}`, 'An editor inserted it: use a block for raw HTML, or src.'];
  // A quote that closed too late leaves plain letters behind it.
  if (/^[“”„‟«»‘’]/.test(rest) || (unclosed && /[“”„]/.test(line)) || (/^\w/.test(rest) && /[“”„][^"]*"$/.test(before))) {
    return ['has curly quotes', 'Use " instead.'];
  }
  if (/^&\w+;/.test(rest)) return ['has an HTML entity', 'Write the character itself.'];
  if (rest.startsWith("'")) return ['has single quotes', 'Use " instead.'];
  if (!rest) return ['ends too early', 'A closing bracket or quote is missing.'];
  if (unclosed) return ['has a text that does not end', 'Is there a quote or a line break inside it?'];
  return [`has “${[...rest][0]}” out of place`, 'Is a quote, comma or bracket missing before it?'];
};

/** What broke a text that `JSON.parse` refuses, and where: line and column from 1. */
export const diagnose = (text: string): { reason: string; hint: string; line: number; column: number } => {
  const at = faultAt(text);
  const [reason, hint] = cause(text, at);
  const before = text.slice(0, at).split('\n');
  return { reason, hint, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
