import { didYouMean } from '../../../src/model/nearest.js';
import { prefix, type Known, type Token } from './known.js';
import { joinSides, schemes, sideOf, type Scheme } from './schemes.js';
import type { PartRule, Reading, Theme } from './theme.js';
import { fits, hasAddress, isColor } from './values.js';

/** A rule with its declarations, and where it stands. */
interface Found {
  style: CSSStyleDeclaration;
  selector: string;
  sides: readonly Scheme[];
  conditional: boolean;
}

/** The scheme that a condition or a selector speaks of, as in `(prefers-color-scheme: dark)` and `.dark`. */
const schemesIn = (text: string, otherwise: readonly Scheme[]): readonly Scheme[] => {
  const named = schemes.filter((scheme) => new RegExp(`(?<![a-z])${scheme}(?![a-z])`, 'i').test(text));
  return named.length === 1 ? named : otherwise;
};

/** All rules that declare something, with those inside them. */
const rulesIn = (rules: CSSRuleList, outer: Omit<Found, 'style'>): Found[] => [...rules].flatMap((rule): Found[] => {
  const { style, selectorText = outer.selector, conditionText = '', cssRules } = rule as Partial<
    CSSStyleRule & CSSMediaRule>;
  const here = {
    selector: selectorText,
    sides: schemesIn(`${conditionText} ${selectorText}`, outer.sides),
    conditional: outer.conditional || conditionText !== '',
  };
  return [...(style ? [{ ...here, style }] : []), ...(cssRules ? rulesIn(cssRules, here) : [])];
});

/** The browser's own reading. Inside a rule, bare declarations and nested rules are both CSS. */
const parse = (text: string): Found[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{${text}\n}`);
  return rulesIn(sheet.cssRules, { selector: '', sides: schemes, conditional: false });
};

const unknownToken = (name: string, { tokens }: Known): string | undefined => {
  const hint = didYouMean(name, tokens.map((token) => prefix + token.name));
  return name.startsWith(prefix) || hint ? `${name}: there is no such token.${hint ? ` ${hint}` : ''}` : undefined;
};

/** Why a value cannot be taken, if it cannot. */
export const refusal = (token: Token, value: string): string | undefined => {
  if (hasAddress(value)) return `${prefix}${token.name}: a value with an address or an escape is left out.`;
  return fits(token, value) ? undefined : `${prefix}${token.name}: “${value}” does not fit here.`;
};

/** What the rules say of one token: its last value for each scheme. */
const valueOf = (token: Token, rules: readonly Found[]): { value?: string; notes: string[] } => {
  const said: Partial<Record<Scheme, string>> = {};
  const notes: string[] = [];
  let whole: string | undefined;
  for (const { style, sides } of rules) {
    const value = style.getPropertyValue(prefix + token.name).trim();
    if (!value) continue;
    const refused = refusal(token, value);
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

/** A rule for a part as it will be kept, or what is wrong with it. */
const partRule = (selector: string, { style, conditional }: Found, { parts }: Known): PartRule | string | undefined => {
  const [, tag = '', names = '', rest = ''] = partSelector.exec(selector) ?? [];
  if (!names) return undefined;
  const own = parts[tag];
  if (tag && !own) {
    const hint = didYouMean(tag, Object.keys(parts));
    return hint && `There is no <${tag}>. ${hint}`; // else it is somebody else's
  }
  const known = own ?? Object.values(parts).flat();
  const wrong = names.trim().split(/\s+/).find((name) => !known.includes(name));
  const owner = own ? `<${tag}>` : 'the elements';
  if (wrong) return [`There is no part ${wrong} in ${owner}.`, didYouMean(wrong, known)].filter(Boolean).join(' ');
  const declarations = [...style].filter((property) => !property.startsWith(prefix)).length > 0 ? style.cssText : '';
  if (!declarations) return undefined;
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
  const names = new Set(rules.flatMap(({ style }) => [...style]).filter((name) => name.startsWith('--')));
  for (const name of names) {
    const token = known.tokens.find((one) => prefix + one.name === name);
    if (!token) {
      notes.push(...[unknownToken(name, known)].filter((note) => note !== undefined));
      continue;
    }
    const { value, notes: more } = valueOf(token, rules);
    notes.push(...more);
    if (value !== undefined) tokens.set(token.name, value);
  }
  const kept = new Map<string, PartRule>();
  for (const rule of rules) {
    for (const selector of selectorsIn(rule.selector)) {
      const read = partRule(selector, rule, known);
      if (typeof read === 'string') notes.push(read);
      else if (read) kept.set(JSON.stringify(read), read);
    }
  }
  if (text.trim() && tokens.size + kept.size + notes.length === 0) {
    notes.push(`There is nothing in it that begins with ${prefix}, and no ::part() of ours.`);
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
