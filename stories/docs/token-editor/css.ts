import { didYouMean } from '../../../src/model/nearest.js';
import { prefix, type Known, type Token } from './known.js';
import { nearestTo } from './nearest.js';
import { strangerIn, substituted } from './references.js';
import { joinSides, schemes, sideOf, type Scheme } from './schemes.js';
import type { PartRule, Reading, Theme } from './theme.js';
import { fits, hasAddress, isColor } from './values.js';

/** A rule with its declarations, and where it stands. */
interface Found {
  style: CSSStyleDeclaration;
  selector: string;
  sides: readonly Scheme[];
  conditional: boolean;
  /** The query around it that is about something other than the scheme, such as `print`. */
  query: string;
}

const negation = /:not\((?:[^()]|\([^()]*\))*\)/gi;

/** The one scheme that a text names, if it names only one. */
const schemeNamed = (text: string): Scheme | undefined => {
  const named = schemes.filter((scheme) => new RegExp(`(?<![a-z])${scheme}(?![a-z])`, 'i').test(text));
  return named.length === 1 ? named[0] : undefined;
};

/**
 * The scheme that a condition or a selector speaks of, as in `(prefers-color-scheme: dark)`, `.dark` and, since it
 * means the other one, `:root:not([data-theme=light])`.
 */
const schemesIn = (text: string, otherwise: readonly Scheme[]): readonly Scheme[] => {
  const named = schemeNamed(text.replace(negation, ''));
  if (named) return [named];
  const denied = schemeNamed((text.match(negation) ?? []).join());
  return denied ? schemes.filter((scheme) => scheme !== denied) : otherwise;
};

/** What a rule asks of the page or the reader besides the scheme; what the browser supports is as good as said. */
const queryOf = (rule: CSSRule, text: string): string => (
  !text || rule instanceof CSSSupportsRule || schemeNamed(text) || /^((only )?screen|all)$/i.test(text) ? '' : text);

/** All rules that declare something, with those inside them. */
const rulesIn = (rules: CSSRuleList, outer: Omit<Found, 'style'>): Found[] => [...rules].flatMap((rule): Found[] => {
  const { style, selectorText = outer.selector, conditionText = '', cssRules } = rule as Partial<
    CSSStyleRule & CSSMediaRule>;
  const here = {
    selector: selectorText,
    sides: schemesIn(`${conditionText} ${selectorText}`, outer.sides),
    conditional: outer.conditional || conditionText !== '',
    query: outer.query || queryOf(rule, conditionText),
  };
  return [...(style ? [{ ...here, style }] : []), ...(cssRules ? rulesIn(cssRules, here) : [])];
});

/** The browser's own reading. Inside a rule, bare declarations and nested rules are both CSS. */
const parse = (text: string): Found[] => {
  const sheet = new CSSStyleSheet();
  // Where CSS can only be pasted together with its tags, people copy it so.
  sheet.replaceSync(`:root{${text.replace(/<\/?style\b[^>]*>/gi, ' ')}\n}`);
  return rulesIn(sheet.cssRules, { selector: '', sides: schemes, conditional: false, query: '' });
};

const unknownToken = (name: string, { tokens }: Known): string | undefined => {
  if (!name.startsWith(prefix)) {
    const hint = didYouMean(name, tokens.map((token) => prefix + token.name));
    return hint && `${name}: there is no such token. ${hint}`; // else it is somebody else's
  }
  const hint = nearestTo(name.slice(prefix.length), tokens.map((token) => token.name), (bare) => prefix + bare);
  return `${name}: there is no such token.${hint ? ` ${hint}` : ''}`;
};

/** Why a value cannot be taken, if it cannot. */
export const refusal = (token: Token, value: string): string | undefined => {
  if (hasAddress(value)) return `${prefix}${token.name}: a value with an address or an escape is left out.`;
  const stranger = strangerIn(value);
  if (stranger) return `${prefix}${token.name}: what ${stranger} is cannot be known here.`;
  return fits(token, value) ? undefined : `${prefix}${token.name}: “${value}” does not fit here.`;
};

/** What the rules say of a custom property that is not the library's, and that tokens may refer to. */
const ownProperty = (name: string, rules: readonly Found[]): string | undefined => {
  const [light, dark] = schemes.map((scheme) => rules.filter(({ sides, query }) => sides.includes(scheme) && !query)
    .map(({ style }) => style.getPropertyValue(name).trim()).filter(Boolean).at(-1));
  return light === undefined || dark === undefined ? light ?? dark : joinSides(light, dark);
};

/** What the rules say of one token: its last value for each scheme. */
const valueOf = (
  token: Token, rules: readonly Found[], resolve: (value: string) => string,
): { value?: string; notes: string[] } => {
  const said: Partial<Record<Scheme, string>> = {};
  const notes: string[] = [];
  let whole: string | undefined;
  for (const { style, sides, query } of rules) {
    const value = resolve(style.getPropertyValue(prefix + token.name).trim());
    if (!value) continue;
    const refused = query ? `${prefix}${token.name}: the value for “${query}” is left out.` : refusal(token, value);
    if (refused) {
      notes.push(refused);
    } else if (sides.length > 1) {
      whole = value;
      delete said.light;
      delete said.dark;
    } else {
      sides.forEach((scheme) => { said[scheme] = sideOf(value, scheme); });
    }
  }
  if (!said.light && !said.dark) return { ...(whole !== undefined && { value: whole }), notes };
  if (!isColor(token)) {
    notes.push(`${prefix}${token.name}: it is the same in light and dark; the value for one of them is left out.`);
    return { ...(whole !== undefined && { value: whole }), notes };
  }
  const [light = '', dark = ''] = schemes.map((scheme) => said[scheme] ?? sideOf(whole ?? token.value, scheme));
  return { value: joinSides(light, dark), notes };
};

/** The pieces of a selector list. */
const selectorsIn = (text: string) => text.split(/,(?![^()[\]]*[)\]])/);
/** The tag that stands before `::part()`, if one does, the names, and what follows. */
const partSelector = /(?:^|[\s>+~])([a-z][\w-]*)?[^\s>+~]*::part\(([^)]*)\)(.*)$/;

/** Where a part is that an element has not: in another element, or under a name much like it. */
const partHint = (wrong: string, own: readonly string[], parts: Known['parts']): string | undefined => {
  const [owner] = Object.entries(parts).find(([, names]) => names.includes(wrong)) ?? [];
  if (owner) return `It is one of <${owner}>.`;
  return nearestTo(wrong, own) ?? Object.entries(parts).map(([tag, names]) => nearestTo(wrong, names)
    ?.replace('”', `”, a part of <${tag}>`)).find(Boolean);
};

/** A rule for a part as it will be kept, or what is wrong with it. */
const partRule = (
  selector: string, { style, conditional }: Found, { parts }: Known, resolve: (value: string) => string,
): PartRule | string | undefined => {
  const [, tag = '', names = '', rest = ''] = partSelector.exec(selector) ?? [];
  if (!names) return undefined;
  const own = parts[tag];
  if (tag && !own) {
    const hint = didYouMean(tag, Object.keys(parts));
    return hint && `There is no <${tag}>. ${hint}`; // else it is somebody else's
  }
  const known = own ?? Object.values(parts).flat();
  const wrong = names.trim().split(/\s+/).find((name) => !known.includes(name));
  if (wrong) {
    const hint = partHint(wrong, known, parts);
    return `There is no part ${wrong} in ${own ? `<${tag}>` : 'the elements'}.${hint ? ` ${hint}` : ''}`;
  }
  const isOurs = [...style].some((property) => !property.startsWith('--'));
  const declarations = isOurs ? resolve(style.cssText) : '';
  if (!declarations) return undefined;
  const stranger = strangerIn(declarations);
  if (stranger) return `::part(${names}): what ${stranger} is cannot be known here.`;
  if (hasAddress(declarations)) return `::part(${names}): a value with an address or an escape is left out.`;
  if (conditional) return `::part(${names}): a rule inside a condition is left out.`;
  return { selector: `${tag}::part(${names.trim()})${rest.trim()}`, declarations };
};

/**
 * Reads a theme from CSS: declarations of tokens, bare or in any rule, and rules for parts. Of several declarations the
 * last counts; those under a dark media query or selector are the dark side.
 */
export const readCss = (text: string, known: Known): Reading => {
  const rules = parse(text);
  const notes: string[] = [];
  const tokens = new Map<string, string>();
  const resolve = (value: string) => substituted(value, (name) => ownProperty(name, rules));
  const names = new Set(rules.flatMap(({ style }) => [...style]).filter((name) => name.startsWith('--')));
  for (const name of names) {
    const token = known.tokens.find((one) => prefix + one.name === name);
    if (!token) {
      notes.push(...[unknownToken(name, known)].filter((note) => note !== undefined));
      continue;
    }
    const { value, notes: more } = valueOf(token, rules, resolve);
    notes.push(...more);
    if (value !== undefined) tokens.set(token.name, value);
  }
  const kept = new Map<string, PartRule>();
  for (const rule of rules) {
    for (const selector of selectorsIn(rule.selector)) {
      const read = partRule(selector, rule, known, resolve);
      if (typeof read === 'string') notes.push(read);
      else if (read) kept.set(JSON.stringify(read), read);
    }
  }
  if (text.trim() && tokens.size + kept.size + notes.length === 0) {
    const bare = known.tokens.find(({ name }) => names.has(`--${name}`));
    notes.push(`There is nothing in it that begins with ${prefix}, and no ::part() of ours.`
      + (bare ? ` Did you mean “${prefix}${bare.name}”?` : ''));
  }
  return { theme: { tokens, parts: [...kept.values()] }, notes };
};

/** CSS to paste into a page; empty for an empty theme. */
export const writeCss = ({ tokens, parts }: Theme): string => {
  const declarations = [...tokens].map(([name, value]) => `  ${prefix}${name}: ${value};\n`).join('');
  return [
    ...(declarations ? [`:root {\n${declarations}}\n`] : []),
    ...parts.map(({ selector, declarations }) => `${selector} { ${declarations} }\n`),
  ].join('\n');
};
