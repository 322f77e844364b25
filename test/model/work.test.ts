import { expect } from '@open-wc/testing';
import { didYouMean } from '../../src/model/nearest.js';
import { parse } from '../../src/model/parse.js';
import { pick } from '../../src/model/pick.js';
import { verdict } from '../../src/model/verdict.js';
import { comparisonOf, type Entry } from './support/comparison.js';
import { callsOf } from './support/work.js';

const times = <T>(length: number, item: (index: number) => T): T[] => Array.from({ length }, (_, index) => item(index));

/** Twice as much to do may take little more than twice the work, where the square would take four times as much. */
const expectLinear = (workOf: (size: number) => number, size: number): void => {
  const [once, twice] = [workOf(size), workOf(2 * size)];
  expect(once).to.be.greaterThan(0);
  expect(twice / once, `${once} → ${twice}`).to.be.lessThan(2.5);
};

describe('work', () => {
  it('of comparing two words grows with their length', () => {
    const same = (size: number): string => 'ab'.repeat(size / 2);
    expectLinear((size) => callsOf(Math, 'min', () => didYouMean(`12${same(size)}3`, [`45${same(size)}6`])), 40);
  });

  it('of comparing words of two lengths is none', () => {
    const work = (other: string) => callsOf(Math, 'min', () => didYouMean('abcdefgh', [other]));
    expect(work('abcde')).to.equal(0);
    expect(work('abcdef')).to.be.greaterThan(0);
  });

  it('of hints has an end', () => {
    const id = (start: string, index: number): string => `${start}${index}`.padEnd(96, 'alike');
    const work = (size: number) => callsOf(Math, 'min', () => parse({
      reviewers: times(size, (index) => ({ id: id('listed', index) })),
      tools: [{ name: 'A', reviews: times(size, (index) => ({ reviewer: id('unknown', index), score: 1 })) }],
    }));
    expect(work(800) / work(100)).to.be.lessThan(4);
  });

  it('of hints is done once for a key, in however many tools it stands', () => {
    const work = (size: number) => callsOf(Math, 'min', () => {
      const { problems } = parse({ tools: times(size, (index) => ({ name: `A${index}`, taglne: 'x' })) });
      expect(new Set(problems.map(({ hint }) => hint))).to.deep.equal(new Set(['Did you mean “tagline”?']));
    });
    expect(work(500)).to.equal(work(1));
  });

  it('of finding a free id grows with the number of tools', () => {
    const start = 'a'.repeat(95);
    expectLinear((size) => callsOf(Set.prototype, 'has', () => {
      const names = times(size, (index) => `${start}${10_000 + index}`);
      const ids = parse({ tools: [...names, ...names].map((name) => ({ name })) }).value?.tools.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(2 * size);
    }), 100);
  });

  it('of deriving an id does not grow with a name of any length', () => {
    const work = (length: number) => callsOf(String.prototype, 'normalize', () => {
      expect(parse({ tools: [{ name: 'ﷺ'.repeat(length) }] }).value?.tools[0]?.id).to.have.length(100);
    }, (self) => String(self).length);
    expect(work(100_000)).to.equal(work(10_000));
  });

  it('of judging every tool grows with the reviewers', () => {
    expectLinear((size) => {
      const columns = times(size, (): Entry[] => times(size, () => 'ship'));
      const comparison = comparisonOf(columns, { weights: times(size, (index) => index / 7) });
      return callsOf(globalThis, 'String', () => comparison.tools.forEach((tool) => verdict(tool, comparison)));
    }, 20);
  });

  it('of a pick grows with the scores, however many pairs there are', () => {
    expectLinear((size) => {
      const columns = times(size, (tool): Entry[] => times(4, (reviewer) => 60 + (tool * 7 + reviewer * 5) % 40));
      return callsOf(globalThis, 'BigInt', () => pick(comparisonOf(columns)));
    }, 40);
  });

  it('of naming the cause of broken JSON is done near the fault', () => {
    for (const sign of ['“', '<p ', ' ', 'a', '&', '\n', '"']) {
      const length = (self: unknown, [text]: unknown[]) => (self as RegExp).sticky ? 0 : String(text).length;
      const work = callsOf(RegExp.prototype, 'exec', () => parse(`{"a":"b"${sign.repeat(20_000)}`), length);
      expect(work, sign).to.be.lessThan(20_000);
      if (sign.trim()) expect(work, sign).to.be.greaterThan(0);
    }
  });

  it('reads a key that it does not know without looking into it', () => {
    const depth = 100_000;
    const deep = `{"tools":[{"name":"A"}],"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(parse(deep).problems.map(({ path }) => path)).to.deep.equal(['deep']);
  });
});
