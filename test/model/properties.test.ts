import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { community } from '../../src/model/community.js';
import { coverage } from '../../src/model/coverage.js';
import { flip } from '../../src/model/flip.js';
import { pick } from '../../src/model/pick.js';
import type { Comparison, Review, Rule, Tool } from '../../src/model/schema.js';
import { split } from '../../src/model/split.js';
import { stance } from '../../src/model/stance.js';
import { verdict, verdictOfCounts, type VerdictName } from '../../src/model/verdict.js';
import { check, comparisons, rules, scores, shuffled, stances, tables, weights } from './support/arbitraries.js';
import { comparisonOf, first } from './support/comparison.js';

const sorted = (ids: readonly string[] = []) => [...ids].sort();

/** All that the rule says of a tool, with the ids of every list in one order. */
const all = (tool: Tool, comparison: Comparison) => {
  const flipped = flip(tool, comparison);
  const sides = split(tool, comparison);
  const covered = coverage(tool, comparison);
  return {
    verdict: verdict(tool, comparison),
    coverage: { ...covered, missing: sorted(covered.missing) },
    split: sides && { kind: sides.kind, ship: sorted(sides.ship), skip: sorted(sides.skip) },
    flip: flipped && { changes: flipped.changes, pivotal: sorted(flipped.pivotal) },
  };
};
const allById = (comparison: Comparison) =>
  Object.fromEntries(comparison.tools.map((tool) => [tool.id, all(tool, comparison)]));
/** A pick with the tools of `close` in one order, and by its way alone: the reason's lists follow the shown order. */
const picked = (comparison: Comparison) => {
  const { tools, reason, ...rest } = pick(comparison);
  return { ...rest, tools: sorted(tools), by: reason.by };
};
const mirrored = (rule: Rule): Rule => ({ ...rule, shipShare: 100 - rule.skipShare, skipShare: 100 - rule.shipShare });
const other = { ship: 'skip', mixed: 'mixed', skip: 'ship' } as const;
const rank: Record<VerdictName, number> = { skip: 0, mixed: 1, ship: 2 };
const withReviews = (comparison: Comparison, change: (review: Review, tool: Tool) => Review[]): Comparison => ({
  ...comparison,
  tools: comparison.tools.map((tool) => ({ ...tool, reviews: tool.reviews.flatMap((review) => change(review, tool)) })),
});

describe('the rule', () => {
  it('does not depend on the order of reviewers, reviews and tools', () => {
    const cases = comparisons({ tools: [1, 4] }).chain((comparison) => fc.record({
      comparison: fc.constant(comparison),
      reviewers: shuffled(comparison.reviewers),
      tools: shuffled(comparison.tools),
      backwards: fc.boolean(),
    }));
    check(cases, ({ comparison, reviewers, tools, backwards }) => {
      const permuted = {
        ...comparison,
        reviewers,
        tools: tools.map((tool) => backwards ? { ...tool, reviews: [...tool.reviews].reverse() } : tool),
      };
      expect(allById(permuted)).to.deep.equal(allById(comparison));
      expect(picked(permuted)).to.deep.equal(picked(comparison));
    });
  });

  it('does not depend on names and ids', () => {
    check(comparisons({ tools: [2, 4] }), (comparison) => {
      const renamed = (id: string) => `x${'abcdefghi'.length - id.charCodeAt(0)}`;
      const again = {
        ...comparison, tools: comparison.tools.map((tool) => ({ ...tool, id: renamed(tool.id), name: 'Same' })),
      };
      expect(pick(again).kind).to.equal(pick(comparison).kind);
      expect(pick(again).tools).to.deep.equal(pick(comparison).tools.map(renamed));
    });
  });

  it('does not depend on the scale of the weights', () => {
    const whole = fc.integer({ min: 0, max: 20 });
    const cases = fc.record({
      table: tables({ tools: [1, 3], reviewers: [1, 6] }, undefined, whole),
      power: fc.integer({ min: -300, max: 300 }),
      factor: fc.integer({ min: 1, max: 99 }),
    });
    check(cases, ({ table: { columns, rule, weights: given }, power, factor }) => {
      // Listed one and all: who is not listed has weight 1, at any scale.
      const listed = columns[0]?.map((_, index) => given[index] ?? 1) ?? [];
      const comparison = comparisonOf(columns, { rule, weights: listed });
      const scaled = comparisonOf(columns, {
        rule, weights: listed.map((weight) => Number(`${weight * factor}e${power}`)),
      });
      expect(allById(scaled)).to.deep.equal(allById(comparison));
      expect(pick(scaled)).to.deep.equal(pick(comparison));
    });
  });

  it('does not depend on how many copies of the panel there are', () => {
    const panels = comparisons({ tools: [1, 3], reviewers: [1, 5] });
    check(fc.record({ comparison: panels, k: fc.integer({ min: 2, max: 5 }) }),
      ({ comparison, k }) => {
        const copies = [...Array(k).keys()];
        const copied = {
          ...withReviews(comparison, (review) =>
            copies.map((copy) => ({ ...review, reviewer: `${review.reviewer}.${copy}` }))),
          reviewers: comparison.reviewers.flatMap((reviewer) =>
            copies.map((copy) => ({ ...reviewer, id: `${reviewer.id}.${copy}` }))),
        };
        const [was, is] = [allById(comparison), allById(copied)];
        for (const { id } of comparison.tools) {
          const [before, after] = [was[id], is[id]];
          if (!before || !after) throw new Error(id);
          expect(after.verdict).to.deep.equal({
            ...before.verdict,
            ship: k * before.verdict.ship,
            skip: k * before.verdict.skip,
            counted: k * before.verdict.counted,
          });
          expect(after.split?.kind).to.equal(before.split?.kind);
          if (before.coverage.counted > 2) expect(after.coverage.status).to.equal(before.coverage.status);
          // The heaviest k(n − 1) are k copies of the heaviest n − 1, which do not suffice.
          if (before.flip) {
            expect(after.flip?.changes).to.be.within(k * (before.flip.changes - 1) + 1, k * before.flip.changes);
          }
        }
        expect(picked(copied)).to.deep.equal(picked(comparison));
      }, 150);
  });

  it('treats ship and skip alike when the rule is mirrored', () => {
    check(comparisons({ tools: [2, 3] }, fc.option(stances)), (comparison) => {
      const turned = {
        ...withReviews(comparison, (review) =>
          [{ ...review, ...(review.verdict && { verdict: other[review.verdict] }) }]),
        rule: mirrored(comparison.rule),
      };
      for (const [index, tool] of comparison.tools.entries()) {
        const mirror = turned.tools[index];
        if (!mirror) throw new Error(tool.id);
        const [before, after] = [all(tool, comparison), all(mirror, turned)];
        expect(after.verdict).to.include({ ship: before.verdict.skip, skip: before.verdict.ship });
        expect(after.verdict.verdict).to.equal(before.verdict.verdict && other[before.verdict.verdict]);
        expect(after.coverage).to.deep.equal(before.coverage);
        expect(after.flip).to.deep.equal(before.flip);
        expect(after.split).to.deep.equal(
          before.split && { kind: before.split.kind, ship: before.split.skip, skip: before.split.ship });
      }
    });
  });

  it('never makes a verdict worse for a higher score', () => {
    const cases = fc.record({
      comparison: comparisons({ tools: [1, 1], reviewers: [1, 6] }, scores), at: fc.nat(), to: scores,
    });
    check(cases, ({ comparison, at, to }) => {
      const [before, tool] = [verdict(first(comparison), comparison), first(comparison)];
      const raised = withReviews(comparison, (review) => review === tool.reviews[at % tool.reviews.length]
        ? [{ ...review, score: Math.max(to, Number(review.score ?? 0)) }] : [review]);
      const after = verdict(first(raised), raised);
      if (!before.verdict || !after.verdict) {
        expect(after).to.deep.equal(before);
        return;
      }
      expect(rank[after.verdict]).to.be.at.least(rank[before.verdict]);
      expect(after.percent).to.be.at.least(before.percent ?? NaN);
      expect(after.ship).to.be.at.least(before.ship);
    });
  });

  it('counts a take without a stance in coverage alone', () => {
    check(fc.record({ comparison: comparisons({ tools: [2, 3], reviewers: [1, 5] }), weight: weights }),
      ({ comparison, weight }) => {
        const more = {
          ...comparison,
          reviewers: [...comparison.reviewers, { id: 'new', name: 'New', weight }],
          tools: comparison.tools.map((tool, index) => index > 0 ? tool
            : { ...tool, reviews: [...tool.reviews, { reviewer: 'new', take: 'Not long enough to say.' }] }),
        };
        const [was, is] = [allById(comparison), allById(more)];
        for (const { id } of comparison.tools) {
          expect({ ...is[id], coverage: null }).to.deep.equal({ ...was[id], coverage: null });
          const missing = [...was[id]?.coverage.missing ?? [], ...(weight > 0 ? ['new'] : [])];
          expect(is[id]?.coverage.missing).to.have.members(missing);
        }
        expect(pick(more)).to.deep.equal(pick(comparison));
      });
  });

  it('hears nobody of weight 0', () => {
    check(fc.record({ comparison: comparisons({ tools: [2, 3] }), said: stances }), ({ comparison, said }) => {
      const more = {
        ...comparison,
        reviewers: [...comparison.reviewers, { id: 'new', name: 'New', weight: 0 }],
        tools: comparison.tools.map((tool, index) => index > 0 ? tool
          : { ...tool, reviews: [...tool.reviews, { reviewer: 'new', verdict: said, score: 1 }] }),
      };
      expect(allById(more)).to.deep.equal(allById(comparison));
      expect(pick(more)).to.deep.equal(pick(comparison));
    });
  });

  it('says of equal weights what it says of their counts', () => {
    check(comparisons({ tools: [1, 1] }, undefined, fc.constant(0.7)), (comparison) => {
      const result = verdict(first(comparison), comparison);
      expect(result).to.deep.equal(verdictOfCounts(result.ship, result.skip, comparison.rule));
    });
  });

  const contradictions = ({ verdict: name, percent, ship, skip }: ReturnType<typeof verdictOfCounts>, rule: Rule) => {
    expect(percent === null).to.equal(name === null);
    if (percent === null) return;
    expect(Number.isInteger(percent)).to.equal(true);
    expect(percent).to.be.within(0, 100);
    if (name === 'ship') expect(percent).to.be.at.least(rule.shipShare);
    if (name === 'skip') expect(percent).to.be.at.most(rule.skipShare);
    if (name === 'mixed') expect(percent).to.be.within(rule.skipShare + 1, rule.shipShare - 1);
    expect(percent === 100).to.equal(skip === 0);
    expect(percent === 0).to.equal(ship === 0);
  };
  it('never prints a percentage that contradicts the verdict', () => {
    check(comparisons(), (comparison) => {
      for (const tool of comparison.tools) contradictions(verdict(tool, comparison), comparison.rule);
    }, 1000);
    check(fc.tuple(fc.nat(300), fc.nat(300), rules), ([ship, skip, rule]) => {
      contradictions(verdictOfCounts(ship, skip, rule), rule);
    }, 1000);
  });

  /** Every leaf is a string, a boolean, null, or a number that prints as one. */
  const isClean = (value: unknown): boolean => {
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value === 'object' && value) return Object.values(value).every(isClean);
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  };
  it('holds no NaN, no -0 and nothing that JSON does not know', () => {
    check(comparisons({ tools: [1, 4] }), (comparison) => {
      const results = [allById(comparison), pick(comparison),
        comparison.tools.flatMap(({ reviews }) => reviews.map((review) => stance(review, comparison.rule)))];
      expect(isClean(results), JSON.stringify(results, (_, leaf: unknown) =>
        typeof leaf === 'bigint' ? `${leaf}n` : leaf)).to.equal(true);
    });
    const count = fc.oneof(fc.nat(9), fc.double(), fc.maxSafeInteger(), fc.constantFrom(-0, NaN, Infinity, 2 ** 53));
    check(fc.tuple(count, count, rules), ([ship, skip, rule]) => {
      expect(isClean([verdictOfCounts(ship, skip, rule), community(ship, skip, rule)])).to.equal(true);
    }, 1000);
  });

  it('changes nothing that it is given', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    check(comparisons({ tools: [2, 3] }), (comparison) => {
      freeze(comparison);
      allById(comparison);
      pick(comparison);
    }, 50);
  });
});
