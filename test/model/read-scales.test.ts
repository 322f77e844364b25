import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import type { Problem } from '../../src/model/schema.js';

const read = (more: object, ...reviews: object[]) => {
  const { value, problems } = parse({
    ...more, tools: [{ name: 'A', reviews: reviews.map((review, index) => ({ reviewer: `r${index}`, ...review })) }],
  });
  return { value, problems, scores: value?.tools[0]?.reviews.map(({ score }) => score) };
};
const told = (problems: Problem[]) => problems.map(({ path, message, hint, severity }) => (
  `${severity} ${path} ${message}${hint ? ` → ${hint}` : ''}`));
const here = 'tools[0].reviews[0].score';

describe('scores as people write them', () => {
  for (const [what, more, score, kept, problem] of [
    ['on a scale to 5', { scale: { best: 5 } }, 4.8, 4.8, undefined],
    ['above it', { scale: { best: 5 } }, 5.5, undefined, `error ${here} must be a number from 0 to 5, not 5.5`],
    ['reversed', { scale: { best: 1, worst: 6 } }, 2.2, 2.2, undefined],
    ['outside of a reversed one', { scale: { best: 1, worst: 6 } }, 0.5, undefined,
      `error ${here} must be a number from 1 to 6, not 0.5`],
    ['as text', { scale: { best: 5 } }, '4.5', 4.5,
      `warning ${here} is text, read as the number 4.5 → Write it without quotes.`],
    ['out of five', { scale: { best: 5 } }, '4.5/5', undefined,
      `error ${here} must be a number from 0 to 5, not "4.5/5" → Write 4.5.`],
    ['out of five, of a hundred', {}, '4.5/5', undefined,
      `error ${here} must be a number from 0 to 100, not "4.5/5" → Write 90.`],
    ['out of ten on five', { scale: { best: 5 } }, '9/10', undefined,
      `error ${here} must be a number from 0 to 5, not "9/10" → Write 4.5.`],
    ['in per cent', { scale: { best: 5 } }, '85%', undefined,
      `error ${here} must be a number from 0 to 5, not "85%" → Write 4.25.`],
    ['with a comma', { scale: { best: 10 } }, '8,5', undefined,
      `error ${here} must be a number from 0 to 10, not "8,5" → Write 8.5.`],
    ['a grade', { scale: { grades: { 'A+': 100, 'B+': 85 } } }, 'B+', 'B+', undefined],
    ['a grade with spaces', { scale: { grades: { 'B+': 85 } } }, ' B+ ', 'B+', undefined],
    ['no grade of it', { scale: { grades: { 'A+': 100, 'B+': 85 } } }, 'B', undefined,
      `error ${here} must be a grade of the scale, not "B" → Did you mean “B+”?`],
    ['what a grade is worth', { scale: { grades: { 'A+': 100, 'B+': 85 } } }, 85, undefined,
      `error ${here} must be a grade of the scale, not 85 → Write “B+”.`],
    ['a grade without a scale', {}, 'A-', undefined,
      `error ${here} must be a number from 0 to 100, not "A-" → Say what grades are worth: `
      + '"scale": { "grades": { "A": 95 } }.'],
    ['an object’s own property', { scale: { grades: { A: 95 } } }, 'constructor', undefined,
      `error ${here} must be a grade of the scale, not "constructor" → The grades are A.`],
  ] as const) {
    it(what, () => {
      const { scores, problems } = read(more, { score, take: 'Said.' });
      expect(scores).to.deep.equal([kept]);
      expect(told(problems)).to.deep.equal(problem ? [problem] : []);
    });
  }

  it('are asked about where no scale is given and all are ten or less', () => {
    const asked = (...scores: number[]) => told(read({}, ...scores.map((score) => ({ score }))).problems);
    expect(asked(4.8, 3)).to.deep.equal([
      'warning scale is missing, and no score is above 10 → If they are out of 5, add "scale": { "best": 5 }.',
    ]);
    expect(asked(4.8, 9)[0]).to.contain('"best": 10');
    expect(asked(10.5, 3)).to.deep.equal([]);
    expect(asked()).to.deep.equal([]);
    expect(told(read({ scale: { best: 100 } }, { score: 4 }).problems)).to.deep.equal([]);
    expect(told(read({ criteria: [{ id: 'a' }] }, { take: 'Said.', scores: { a: 4 } }).problems)[0])
      .to.contain('"best": 5');
    expect(told(read({ reviewers: [{ id: 'r0', scale: { best: 5 } }] }, { score: 4 }).problems)).to.deep.equal([]);
  });
});

describe('scales', () => {
  it('are 0 to 100 where nothing is said, or what is missing of it', () => {
    expect(read({}).value?.scale).to.include({ best: 100, worst: 0 });
    expect(read({ scale: { best: 5 } }).value?.scale).to.include({ best: 5, worst: 0 });
    expect(read({ scale: {} }).value?.scale).to.include({ best: 100, worst: 0 });
  });
  it('need two ends', () => {
    const { value, problems } = read({ scale: { best: 5, worst: 5, decimals: 1 } });
    expect(value?.scale).to.include({ best: 100, worst: 0, decimals: 1 });
    expect(told(problems)).to.deep.equal([
      'error scale begins and ends at 5; 0 to 100 is used → Give best and worst two different numbers.',
    ]);
  });
  for (const [best, worst, shown] of [[5, 0, true], [5, 1, true], [10, 0, true], [3, 1, true], [2, 0, false],
    [11, 0, false], [4.5, 0, false], [5, 2, false], [1, 6, false], [100, 0, false]] as const) {
    it(`have ${shown ? '' : 'no '}stars from ${worst} to ${best}`, () => {
      const { value, problems } = read({ scale: { best, worst, show: 'stars' } });
      expect(value?.scale.show).to.equal(shown ? 'stars' : undefined);
      expect(told(problems)).to.have.length(shown ? 0 : 1);
    });
  }
  it('leave out grades beyond them', () => {
    const { value, problems } = read({ scale: { grades: { A: 95, S: 120 } } });
    expect(value?.scale.grades).to.deep.equal(Object.assign(Object.create(null), { A: 95 }));
    expect(told(problems)).to.deep.equal(['error scale.grades.S must be a number from 0 to 100, not 120']);
  });
  it('are a criterion’s before a reviewer’s before the file’s', () => {
    const { value, problems } = parse({
      scale: { best: 10 }, reviewers: [{ id: 'a', scale: { best: 5 } }],
      criteria: [{ id: 'x', scale: { best: 3 } }, { id: 'y' }],
      tools: [{ name: 'A', reviews: [
        { reviewer: 'a', score: 6, scores: { x: 4, y: 4, z: 1 } }, { reviewer: 'b', score: 6, scores: { y: 7 } },
      ] }],
    });
    expect(told(problems)).to.deep.equal([
      'error tools[0].reviews[0].score must be a number from 0 to 5, not 6',
      'error tools[0].reviews[0].scores.x must be a number from 0 to 3, not 4',
      'warning tools[0].reviews[0].scores.z is not one of the criteria → Did you mean “x”?',
      'warning tools[0].reviews[1].reviewer “b” is not in reviewers → Did you mean “a”?',
    ].slice(0, 2).concat(told(problems).slice(2)));
    expect(value?.tools[0]?.reviews.map(({ score, scores }) => ({ score, scores: { ...scores } }))).to.deep.equal([
      { score: undefined, scores: { y: 4 } }, { score: 6, scores: { y: 7 } },
    ]);
  });
  it('give the ship line its units', () => {
    expect(read({ scale: { best: 5 } }).value?.rule.shipScore).to.equal(3);
    expect(read({ scale: { best: 5 }, rule: { shipScore: 3.5 } }).value?.rule.shipScore).to.equal(3.5);
    expect(read({ scale: { best: 5 }, rule: { shipScore: 70 } }).value?.rule.shipScore).to.equal(3);
    expect(read({ scale: { grades: { B: 80 } }, rule: { shipScore: 'B' } }).value?.rule.shipScore).to.equal(80);
  });
});
