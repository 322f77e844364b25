import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from './xml.js';

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

const isGiven = (value: unknown): boolean => value != null && value !== nothing;

/** The start of what is bound as a whole, such as ` class=`, with the sign of what is no plain attribute to Lit. */
const bound = /\s([.?@]?)([^\s"'<>/=]+)=("?)$/;

/** Stands where a quote was opened whose other end goes as well; nobody writes it. */
const opened = '\uE000';
const join = (written: string, text: string): string =>
  written.endsWith(opened) ? written.slice(0, -1) + text.slice(1) : written + text;

/**
 * Draws a template as markup, the way that Lit draws it in a page, without Lit's comments. What is bound is escaped, so
 * that the last angle bracket always tells whether a value stands in a tag; the templates themselves write attributes
 * without brackets, unquoted or in double quotes. Properties and listeners are left to a page that runs.
 */
const templateMarkup = ({ strings, values }: TemplateResult): string => {
  const written = values.reduce((text: string, value, at) => {
    const before = join(text, strings[at] ?? '');
    if (before.lastIndexOf('>') > before.lastIndexOf('<') || !before.includes('<')) return before + markup(value);
    const [whole, sign, name, quote = ''] = bound.exec(before) ?? [];
    const given = isGiven(value) ? escapeHtml(String(value)) : '';
    if (whole === undefined || (quote && !sign)) return before + given;
    const rest = before.slice(0, -whole.length);
    if (sign) return `${rest}${sign === '?' && value && value !== nothing ? ` ${name}=""` : ''}${quote && opened}`;
    return value === nothing ? rest : `${rest} ${name}="${given}"`;
  }, '');
  return join(written, strings.at(-1) ?? '');
};

/** Markup of whatever a template may hold as a child: text, a template, a list of these, or nothing. */
export const markup = (value: unknown): string => {
  if (!isGiven(value)) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  return typeof value === 'object' && value !== null && isTemplate(value)
    ? templateMarkup(value) : escapeHtml(String(value));
};
