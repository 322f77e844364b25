import type { Break } from './json-text.js';

type Cause = [reason: string, hint: string];

/** How far around a fault its cause is looked for, so that no expression ever sees a long text. */
const near = 300;

/** Signs at the beginning that a file is no JSON at all. */
const formats: [sign: RegExp, cause: Cause][] = [
  [/^\s*$/, ['is empty', 'Write: { "tools": [{ "name": "…" }] }']],
  [/^\uFEFF/, ['starts with a byte order mark', 'Save the file as UTF-8 without BOM.']],
  [/^\s*<(!doctype|html)/i, ['is a web page', 'Does the address lead to the JSON file?']],
  [/^\[object/, ['is an object turned into text', 'Set the property comparison instead.']],
  [/^\s*(---\s|%YAML|(#[^\n]*\n\s*)*(- )?[\w-]+:(\s|$))/, ['is YAML', 'Turn it into JSON.']],
  [/^\s*(#{1,6} [^\n]+\n(?!\s*[{[])|\|[^\n]*\|)/, ['is Markdown', 'Turn it into JSON.']],
  [/^[^\n{[<"]*[,;\t][^\n]*\r?\n[^\n]*[,;\t]/, ['is a table (CSV)', 'Turn it into JSON.']],
];

/** Signs at a fault outside of texts: what follows it and, where that is not enough, what stands before it. */
const signs: [after: RegExp, before: RegExp | null, cause: Cause | ((found: string) => Cause)][] = [
  [/^(\/[/*]|#)/, null, ['has a comment', 'Remove it.']],
  [/^[}\]]/, /,\s*$/, ['has a trailing comma', 'Remove it.']],
  [/^<[^>\n]*>?/, null, (tag) => htmlIn(tag)],
  [/^[“”„‟«»‘’]/, null, ['has curly quotes', 'Use " instead.']],
  // A quote that closed too late leaves plain letters behind it.
  [/^\w/, /[“”„][^"]*"$/, ['has curly quotes', 'Use " instead.']],
  [/^&\w+;/, null, ['has an HTML entity', 'Write the character itself.']],
  [/^'/, null, ['has single quotes', 'Use " instead.']],
  [/^\0/, null, ['has a NUL character', 'Save the file as UTF-8, and look at its end.']],
  [/^[^\S \t\n\r]|^[\u200b-\u200d\u2060]/, null, ['has a no-break space, or one as odd', 'Use a plain space instead.']],
  [/^(?:NaN|[+-]?Infinity)\b/, null, (word) => [`has ${word}, which is no number in JSON`, 'Leave the key out.']],
  [/^(?:None|nil|NULL|Null|undefined)\b/, null, (word) => [`has ${word}, which is not JSON`, 'Write null.']],
  [/^(?:true|false)\b/i, /[[:,]\s*$/, (word) => [`has ${word}, which is not JSON`, `Write ${word.toLowerCase()}.`]],
  [/^\+\d[\d.]*/, null, (sum) => ['has a number with a plus sign', `Write ${sum.slice(1)}.`]],
  [/^\d+/, /[^\d.]0$/, (digits) => ['has a number with a leading zero', `Write ${Number(digits)}.`]],
  [/^\d+/, /\d,$/, ['has a comma inside a number', 'Write a point.']],
  [/^\./, /\d$/, ['has a number that ends in a point', 'Remove the point.']],
  [/^\.\d+/, null, (digits) => ['has a number that begins with a point', `Write 0${digits}.`]],
  [/^[A-Za-z_$][\w$]*(?=\s*:)/, null, (key) => ['has a key without quotes', `Write "${key}".`]],
  [/^$/, null, ['ends too early', 'A closing bracket or quote is missing.']],
];

const htmlIn = (tag: string): Cause =>
  [`has HTML in it: ${tag.slice(0, 40)}`, 'An editor inserted it: use a block for raw HTML, or src.'];

/** Why a text is broken; one that does not end in its line has swallowed the sign of what broke it. */
const causeInText = (json: string, opened: number, at: number): Cause => {
  const broken = json.charAt(at);
  if (broken === '\\') return [`has “${json.slice(at, at + 2)}” inside a text`, 'Write \\\\ for a backslash.'];
  if (broken === '\t') return ['has a tab inside a text', 'Write \\t instead.'];
  const [line = ''] = json.slice(opened, opened + near).split('\n', 1);
  const tag = /<\/?(?:p|br)\b[^>]{0,40}>/i.exec(line)?.[0];
  if (tag) return htmlIn(tag);
  if (/[“”„]/.test(line)) return ['has curly quotes', 'Use " instead.'];
  if (!broken) return ['has a text that does not end', 'Its closing quote is missing.'];
  if (broken === '\n' || broken === '\r') {
    return ['has a line break inside a text', 'Write \\n instead; or is a quote missing before it?'];
  }
  return ['has a control character inside a text', 'Remove it.'];
};

/** What usually breaks JSON on its way through an editor or a program: the cause, and the way out. */
export const causeOf = (json: string, { at, opened }: Break): Cause => {
  if (opened !== undefined) return causeInText(json, opened, at);
  const head = json.slice(0, near);
  const format = at < 2 || !json.slice(0, at).trim() ? formats.find(([sign]) => sign.test(head)) : undefined;
  if (format) return format[1];
  const after = json.slice(at, at + near);
  const before = json.slice(Math.max(0, at - near), at);
  for (const [sign, ahead, cause] of signs) {
    const [found] = sign.exec(after) ?? [];
    if (found !== undefined && (ahead?.test(before) ?? true)) return typeof cause === 'function' ? cause(found) : cause;
  }
  return [`has “${[...after][0]}” out of place`, 'Is a quote, comma or bracket missing before it?'];
};
