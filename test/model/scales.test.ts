import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coverage } from '../../src/model/coverage.js';
import { flip } from '../../src/model/flip.js';
import { panelScore } from '../../src/model/panel-score.js';
import { parse } from '../../src/model/parse.js';
import { pick } from '../../src/model/pick.js';
import { shipLine } from '../../src/model/scale.js';
import type { Comparison, Scale, Score } from '../../src/model/schema.js';
import { split } from '../../src/model/split.js';
import { contradicts, stance } from '../../src/model/stance.js';
import { verdict } from '../../src/model/verdict.js';
import { check, comparisons } from './support/arbitraries.js';

/** All that the rule says, without the means, which are in the units of the file. */
const all = (comparison: Comparison) => {
  const { kind, tools, doubts, reason } = pick(comparison);
  return {
    tools: comparison.tools.map((tool) => [
      verdict(tool, comparison), coverage(tool, comparison), split(tool, comparison), flip(tool, comparison),
    ]),
    pick: { kind, tools, doubts, by: reason.by },
  };
};

/** A scale with the score on it that is in the place of one from 0 to 100. */
interface Conversion { scale: Scale; to: (score: number) => Score }

/** The decimal without what binary fractions add to it. */
const decimal = (value: number): number => Number(value.toFixed(6));

const numbers = (worst: number, best: number): Conversion =>
  ({ scale: { best, worst }, to: (score) => decimal(worst + (best - worst) * score / 100) });

/** A grade for each score that occurs. */
const graded = (scores: readonly number[], { best, worst }: Scale): Conversion => ({
  scale: {
    best, worst, grades: Object.fromEntries(scores.map((score) => (
      [`grade ${score}`, decimal(worst + (best - worst) * score / 100)]))),
  },
  to: (score) => `grade ${score}`,
});

const scoresOf = (comparison: Comparison): number[] =>
  comparison.tools.flatMap(({ reviews }) => reviews.flatMap(({ score }) => score as number | undefined ?? []));

const on = (comparison: Comparison, file: Conversion, own?: Conversion): Comparison => {
  const isOwn = (id: string): boolean => own !== undefined && comparison.reviewers[0]?.id === id;
  return {
    ...comparison,
    scale: file.scale,
    rule: {
      ...comparison.rule,
      shipScore: numbers(file.scale.worst, file.scale.best).to(comparison.rule.shipScore) as number,
    },
    reviewers: comparison.reviewers.map((reviewer) => (
      isOwn(reviewer.id) && own ? { ...reviewer, scale: own.scale } : reviewer)),
    tools: comparison.tools.map((tool) => ({
      ...tool,
      reviews: tool.reviews.map((review) => {
        const { score, reviewer } = review;
        return score === undefined ? review
          : { ...review, score: (isOwn(reviewer) && own ? own : file).to(score as number) };
      }),
    })),
  };
};

describe('the rule on every scale', () => {
  const scales: [string, (scores: readonly number[]) => Conversion][] = [
    ['0–5', () => numbers(0, 5)], ['0–10', () => numbers(0, 10)], ['6–1', () => numbers(6, 1)],
    ['1–5', () => numbers(1, 5)], ['−10–10', () => numbers(-10, 10)], ['0–0.5', () => numbers(0, 0.5)],
    ['grades', (scores) => graded(scores, { best: 100, worst: 0 })],
    ['grades worth 6–1', (scores) => graded(scores, { best: 1, worst: 6 })],
  ];
  for (const [name, make] of scales) {
    it(`says the same of scores ${name}`, () => {
      check(comparisons({ tools: [1, 4] }), (comparison) => {
        expect(all(on(comparison, make(scoresOf(comparison))))).to.deep.equal(all(comparison));
      });
    });
    it(`says the same where one reviewer alone scores ${name}`, () => {
      const cases = fc.record({
        comparison: comparisons({ tools: [1, 4] }), file: fc.constantFrom(numbers(0, 100), numbers(6, 1)),
      });
      check(cases, ({ comparison, file }) => {
        expect(all(on(comparison, file, make(scoresOf(comparison))))).to.deep.equal(all(comparison));
      });
    });
  }

  it('has its default line at the place 60', () => {
    for (const [worst, best, line] of [
      [0, 100, 60], [0, 5, 3], [0, 10, 6], [6, 1, 3], [1, 5, 3.4], [0, 0.7, 0.42], [-10, 10, 2],
    ] as const) expect(shipLine({ best, worst })).to.equal(line);
    expect(stance({ score: 3 }, {}, { best: 5, worst: 0 }).verdict).to.equal('ship');
    expect(stance({ score: 2.99 }, undefined, { best: 5, worst: 0 }).verdict).to.equal('skip');
    expect(stance({ score: 3.1 }, {}, { best: 1, worst: 6 }).verdict).to.equal('skip');
    const graded = { best: 100, worst: 0, grades: { B: 80 } };
    expect(stance({ score: 'B' }, { shipScore: 80 }, graded).verdict).to.equal('ship');
  });

  it('counts fifteen points from the line on every scale', () => {
    const five = { best: 5, worst: 0 };
    expect(contradicts({ verdict: 'ship', score: 2.25 }, { shipScore: 3 }, five)).to.equal(true);
    expect(contradicts({ verdict: 'ship', score: 2.26 }, { shipScore: 3 }, five)).to.equal(false);
    expect(contradicts({ verdict: 'skip', score: 2.25 }, { shipScore: 3 }, { best: 1, worst: 6 })).to.equal(true);
    expect(contradicts({ verdict: 'skip', score: 2.26 }, { shipScore: 3 }, { best: 1, worst: 6 })).to.equal(false);
  });
});

describe('the panel’s mean score', () => {
  const mean = (scores: (number | string)[], more: object = {}): number | null => {
    const { value } = parse({ ...more, tools: [{
      name: 'A', reviews: scores.map((score, index) => ({ reviewer: `r${index}`, score })),
    }] });
    const [tool] = value?.tools ?? [];
    if (!value || !tool) throw new Error('nothing read');
    return panelScore(tool, value);
  };
  for (const [scores, more, expected] of [
    [[93, 77], {}, 85], [[93, 76], {}, 84.5], [[1, 1, 2], { scale: { best: 10 } }, 1.3],
    // Halves go up, on any scale, also where the best is the least.
    [[4.5, 4.6], { scale: { best: 5 } }, 4.6], [[4.5, 4.6], { scale: { best: 5, decimals: 2 } }, 4.55],
    [[2.2, 2.3], { scale: { best: 1, worst: 6 } }, 2.3], [[-0.2, -0.3], { scale: { best: 1, worst: -1 } }, -0.2],
    [[0.1, 0.2], { scale: { best: 1, decimals: 2 } }, 0.15],
    [['A', 'B'], { scale: { grades: { A: 95, B: 85 } } }, 90],
    [[80, 20], { reviewers: [{ id: 'r0', weight: 3 }] }, 65],
    [[80, 20], { reviewers: [{ id: 'r1', weight: 0 }] }, 80],
    [[80, 4], { reviewers: [{ id: 'r1', scale: { best: 5 } }] }, 80],
  ] as const) {
    it(`of ${scores.join(', ')} with ${JSON.stringify(more)} is ${expected}`, () => {
      expect(mean([...scores], more)).to.equal(expected);
    });
  }
  it('is none without a score that counts', () => {
    expect(mean([])).to.equal(null);
    expect(mean([80], { reviewers: [{ id: 'r0', weight: 0 }] })).to.equal(null);
  });
});
