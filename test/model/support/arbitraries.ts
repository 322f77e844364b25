import * as fc from 'fast-check';
import type { Comparison, Rule, Stance } from '../../../src/model/schema.js';
import { comparisonOf, type Entry } from './comparison.js';

/** So many runs, unless somebody asks for fewer of all properties, as a mutation run does. */
export const runs = (numRuns: number) => ({ numRuns: fc.readConfigureGlobal().numRuns ?? numRuns });

/** The same runs every time: a failure that comes and goes teaches nobody anything. */
export const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 300): void =>
  fc.assert(fc.property(arbitrary, holds), { seed: 20261101, ...runs(numRuns) });

export const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant({ shipScore: 60, shipShare: 60, skipShare: 40 }),
  fc.record({ shipScore: fc.integer({ min: 0, max: 100 }), skipShare: fc.integer({ min: 0, max: 98 }) })
    .chain(({ shipScore, skipShare }) => fc.integer({ min: skipShare + 2, max: 100 })
      .map((shipShare) => ({ shipScore, shipShare, skipShare }))),
  fc.constantFrom({ shipScore: 60, shipShare: 100, skipShare: 0 }, { shipScore: 60, shipShare: 100, skipShare: 98 },
    { shipScore: 60, shipShare: 2, skipShare: 0 }),
);

/** Few values, so that sides often weigh the same, and those that break floating-point sums or differ in size. */
export const weights: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 1, 1, 2, 3) },
  { weight: 4, arbitrary: fc.constantFrom(0.1, 0.2, 0.3, 0.4, 0.7, 1.1, 1.4) },
  { weight: 1, arbitrary: fc.constantFrom(1e-7, 1e21, 5e-324, 1.7e308, Number.MAX_SAFE_INTEGER) },
);

export const scores: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0, 30, 45, 52, 59.9, 60, 60.1, 62, 62.1, 63, 90.1, 100),
);
export const stances: fc.Arbitrary<Stance> = fc.constantFrom('ship', 'skip');

export const entries: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 3, arbitrary: scores },
  { weight: 2, arbitrary: stances },
  { weight: 1, arbitrary: fc.record({ verdict: stances, score: scores }) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>(null, { take: 'Tried it for a week.' }) },
);

export interface Sizes { tools?: [number, number]; reviewers?: [number, number] }

/** Tables of entries, a list a tool, all of one length; and as many weights, or none. */
export const tables = ({ tools: [least, most] = [1, 3], reviewers: [few, many] = [0, 6] }: Sizes = {},
  entry: fc.Arbitrary<Entry> = entries, weight: fc.Arbitrary<number> = weights) =>
  fc.integer({ min: few, max: many }).chain((size) => fc.record({
    columns: fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: least, maxLength: most }),
    weights: fc.oneof(fc.array(weight, { minLength: size, maxLength: size }), fc.constant([])),
    rule: rules,
  }));

export const comparisons = (sizes?: Sizes, entry?: fc.Arbitrary<Entry>, weight?: fc.Arbitrary<number>):
fc.Arbitrary<Comparison> => tables(sizes, entry, weight).map(({ columns, ...rest }) => comparisonOf(columns, rest));

/** The items in another order. */
export const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
