/**
 * The part of `zod/mini` that `schema.ts` and `read.ts` use, where zod itself would be a quarter of all bytes: the
 * builds put this file in its place. The schema that `compare-panel/model` exports, its types and the JSON Schema stay
 * zod's, and a test feeds both the same values and compares what is read.
 */
type Test = (value: unknown) => boolean;
interface Type { def: Record<string, unknown>; test: Test; check: (...tests: Test[]) => Type }

const type = (def: Type['def'], test: Test = () => false): Type => ({
  def, test, check: (...more) => type(def, (value) => test(value) && more.every((holds) => holds(value))),
});

export const string = (): Type => type({ type: 'string' }, (value) => typeof value === 'string');
export const number = (): Type => type({ type: 'number' }, Number.isFinite);
export const int = (): Type => type({ type: 'number' }, Number.isSafeInteger);
export const boolean = (): Type => type({ type: 'boolean' }, (value) => typeof value === 'boolean');
const enumeration = (words: string[]): Type => type(
  { type: 'enum', entries: words },
  (value) => words.includes(value as string),
);
export { enumeration as enum };
export const union = (options: Type[]): Type =>
  type({ type: 'union' }, (value) => options.some(({ test }) => test(value)));
export const optional = (innerType: Type): Type => type({ type: 'optional', innerType });
export const array = (element: Type): Type => type({ type: 'array', element });
export const object = (shape: Record<string, Type>): Type => type({ type: 'object', shape });
export const record = (_keys: Type, valueType: Type): Type => type({ type: 'record', valueType });

export const regex = (pattern: RegExp): Test => (value) => pattern.test(value as string);
export const minimum = (least: number): Test => (value) => (value as number) >= least;
export const maximum = (most: number): Test => (value) => (value as number) <= most;

export const safeParse = ({ test }: Type, data: unknown): { success: boolean } => ({ success: test(data) });
