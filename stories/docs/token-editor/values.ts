import type { Token } from './known.js';

/** Properties by which the browser tells what a value is; between them they take whatever a token may hold. */
const properties = [
  'color', 'padding', 'line-height', 'font-size', 'font-weight', 'font-family', 'box-shadow', 'transition-duration',
  'transition-timing-function',
];

const everywhere = /^(inherit|initial|unset|revert|revert-layer)$/i;
// A backslash could spell any of these names in another way.
const address = /\b(url|src|image|image-set|cross-fade|element)\(|\\/i;

/** Whether a value might load something: this page makes no request for a stranger's link. */
export const hasAddress = (value: string): boolean => address.test(value);

const takenBy = (value: string) => properties.filter((property) => CSS.supports(property, value));

export const isColor = ({ value }: Token): boolean => !everywhere.test(value) && CSS.supports('color', value);

/** Whether the browser takes a value where it takes the token's default. */
export const fits = ({ value: usual }: Token, value: string): boolean =>
  takenBy(usual).some((property) => CSS.supports(property, value));
