import type { Token } from './known.js';

/** Properties by which the browser tells what a value is, for types that no property is named after. */
const properties = ['padding', 'line-height', 'font-size', 'box-shadow', 'transition-duration'];

// A backslash could spell any of these names in another way.
const address = /\b(url|src|image|image-set|cross-fade|element)\(|\\/i;

/** Whether a value might load something: this page makes no request for a stranger's link. */
export const hasAddress = (value: string): boolean => address.test(value);

export const isColor = ({ type }: Token): boolean => type === 'color';

/** The properties whose values a token takes: the one of its type's name, else all that take the default. */
const propertiesFor = ({ type, value }: Token): string[] => {
  const named = type.replace(/[A-Z]/g, (letter) => `-${letter}`); // `fontFamily`
  if (CSS.supports(named, 'inherit')) return [named];
  return properties.filter((property) => CSS.supports(property, value));
};

/** Whether the browser takes a value where it takes the token's default. */
export const fits = (token: Token, value: string): boolean => {
  const supports = (property: string) => CSS.supports(property, value);
  const wanted = propertiesFor(token);
  // A default that refers to another token is text to every property, and so tells none apart.
  return token.value.startsWith('var(') ? wanted.some(supports) : wanted.every(supports);
};
