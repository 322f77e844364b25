import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from './xml.js';

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

const isGiven = (value: unknown): boolean => value != null && value !== nothing;

/** The start of an attribute that is bound as a whole, such as ` class=`. */
const boundAttribute = /\s([^\s"'<>/=]+)=$/;

/**
 * Draws a template as markup, the way that Lit draws it in a page, without Lit's comments. What is bound is escaped, so
 * that the last angle bracket always tells whether a value stands in a tag; the templates themselves write attributes
 * without brackets, unquoted or in double quotes.
 */
const templateMarkup = ({ strings, values }: TemplateResult): string => values.reduce<string>((written, value, at) => {
  const before = written + (strings[at] ?? '');
  if (before.lastIndexOf('>') > before.lastIndexOf('<') || !before.includes('<')) return before + markup(value);
  const [whole, name] = boundAttribute.exec(before) ?? [];
  if (whole === undefined) return before + (isGiven(value) ? escapeHtml(String(value)) : '');
  const rest = before.slice(0, -whole.length);
  return value === nothing ? rest : `${rest} ${name}="${isGiven(value) ? escapeHtml(String(value)) : ''}"`;
}, '') + (strings.at(-1) ?? '');

/** Markup of whatever a template may hold as a child: text, a template, a list of these, or nothing. */
export const markup = (value: unknown): string => {
  if (!isGiven(value)) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  return typeof value === 'object' && value !== null && isTemplate(value)
    ? templateMarkup(value) : escapeHtml(String(value));
};
