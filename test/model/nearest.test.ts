import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { didYouMean } from '../../src/model/nearest.js';
import { check } from './support/arbitraries.js';

/** Edits between two texts, as they are defined. */
const edits = (a: string, b: string): number => !a || !b ? a.length + b.length : Math.min(
  edits(a.slice(1), b) + 1, edits(a, b.slice(1)) + 1, edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));

describe('didYouMean', () => {
  const cases: [written: string, known: string[], meant: string | undefined][] = [
    ['titel', ['title', 'tools'], 'title'], ['TITLE', ['title'], 'title'], ['title', ['TITLE'], 'TITLE'],
    ['   title', ['title'], 'title'], ['x', [], undefined], ['ab', ['abc', 'ab'], 'ab'], ['ab', ['abc', 'abd'], 'abc'],
    ['abcdef', ['abc'], undefined], ['abcde', ['abc'], 'abc'], ['𝒳𝒴', ['xy'], 'xy'],
    ['a'.repeat(100), ['a'.repeat(99)], 'a'.repeat(99)], ['a'.repeat(101), ['a'.repeat(100)], undefined],
  ];
  for (const [written, known, meant] of cases) {
    it(`is ${meant?.slice(0, 9) ?? 'none'} for ${written.slice(0, 9)} of ${written.length}`, () => {
      expect(didYouMean(written, known)).to.equal(meant && `Did you mean “${meant}”?`);
    });
  }

  it('is the first of the nearest, within two edits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    check(fc.tuple(word, fc.array(word, { maxLength: 4 })), ([written, known]) => {
      const least = Math.min(2, ...known.map((one) => edits(written, one)));
      const meant = known.find((one) => edits(written, one) === least);
      expect(didYouMean(written, known)).to.equal(meant === undefined ? undefined : `Did you mean “${meant}”?`);
    });
  });
});
