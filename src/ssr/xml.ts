/** A piece of markup, to tell it from text that is yet to be escaped. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

export type Piece = Markup | string | number | false | null | undefined | readonly Piece[];

/**
 * Text as it can stand in every form: no character that XML has no place for or that steers a terminal, no half of a
 * pair. HTML would show some of these as U+FFFD; here all are.
 */
export const clean = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

/** The same in one line, as a page would print it. */
const oneLine = (text: string): string => clean(text).replace(/[ \t\n\f\r]+/g, ' ').trim();

/**
 * The same where no markup keeps a text's direction to itself: overrides go, which could turn round what stands beside
 * the text, and isolates are closed.
 */
export const line = (text: string): string => {
  let open = 0;
  const contained = oneLine(text.replace(/[\u202a-\u202e]/g, '')).replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== '\u2069') open += 1;
    else if (open > 0) open -= 1;
    else return '';
    return sign;
  });
  return contained + '\u2069'.repeat(open);
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, also within a quoted attribute; HTML has no way to write a NUL. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '').replaceAll('\0', '\ufffd');

/** For text and for quoted attribute values, in HTML and in XML. */
export const escape = (text: string): string => escapeHtml(oneLine(text));

const print = (piece: Piece): string => {
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return `${piece}`;
  return piece ? piece.map(print).filter(Boolean).join('\n') : '';
};

/**
 * Markup that is HTML and well-formed XML at once, so that it can go into a page, an Atom feed or an SVG file. What is
 * put in is escaped unless it is markup itself; the items of a list come on lines of their own. Line breaks in the
 * source lose their indentation, and no line is blank: a blank line would end the block where the markup is pasted into
 * Markdown.
 */
export const xml = ({ raw }: TemplateStringsArray, ...pieces: Piece[]): Markup => {
  const parts = raw.map((text, index) => text.replace(/\s*\n\s*/g, '\n') + print(pieces[index]));
  return new Markup(parts.join('').replace(/\n+/g, '\n').replace(/^\n|\n$/g, ''));
};

/** An attribute, or nothing where there is no value. */
export const attribute = (name: string, value: string | number | false | null | undefined): Piece =>
  value || value === 0 ? new Markup(` ${name}="${escape(`${value}`)}"`) : '';

/** A paragraph, or nothing where there is nothing to say. */
export const paragraph = (name: string, content: Piece): Piece => {
  const inner = print(content);
  return inner && xml`<p${attribute('class', name)} dir="auto">${new Markup(inner)}</p>`;
};
