import { expect } from '@open-wc/testing';
import { badgeContent } from '../../src/content/badge.js';
import type { Content } from '../../src/content/content.js';
import { starsOf } from '../../src/content/stars.js';
import { card, reviews, said, seen } from './support/said.js';

type Cell = Content['scorecard']['reviewers'][number]['cells'][number];

const url = 'https://a.example/';
const rel = 'noopener';

const only = (review: object, file: object = {}): Cell => {
  const [cell] = said({ ...file, tools: [{ reviews: [{ reviewer: 'sam', ...review }] }] })
    .scorecard.reviewers[0]?.cells ?? [];
  if (!cell) throw new Error('no cell');
  return cell;
};

describe('a score', () => {
  const grades = { 'A+': 100, 'B+': 85, C: 50 };
  const scores: [scale: object | undefined, score: number | string, cell: Partial<Cell>][] = [
    [undefined, 88, { points: '88/100', place: 88, stance: 'ship', stars: '' }],
    [undefined, 72.5, { points: '72.5/100', place: 72.5 }],
    [{ best: 5 }, 4.5, { points: '4.5/5', place: 90, stance: 'ship' }],
    [{ best: 5 }, 2.9, { points: '2.9/5', place: 58, stance: 'skip' }], [{ best: 3 }, 1, { place: 33.333 }],
    [{ best: 5, worst: 1 }, 1, { points: '1/5', place: 0, stance: 'skip' }],
    [{ best: 5, worst: 1 }, 3.4, { points: '3.4/5', place: 60, stance: 'ship' }],
    // Decimals are added, and never taken away.
    [{ best: 5, decimals: 1 }, 4, { points: '4.0/5' }], [{ best: 5, decimals: 1 }, 4.25, { points: '4.25/5' }],
    [{ best: 1000 }, 950, { points: '950/1,000' }],
    // Where the best is the least, it goes without saying what it is out of.
    [{ best: 1, worst: 6 }, 2.2, { points: '2.2', place: 76, stance: 'ship' }],
    [{ best: 1, worst: 6, decimals: 1 }, 4, { points: '4.0', place: 40, stance: 'skip' }],
    [{ grades }, 'B+', { points: 'B+', place: 85, stance: 'ship', stars: '' }],
    [{ grades }, 'C', { points: 'C', place: 50, stance: 'skip' }],
    [{ best: 5, show: 'stars' }, 4.5, { points: '4.5/5', stars: '★★★★½' }],
    [{ best: 5, worst: 1, show: 'stars' }, 1, { points: '1/5', stars: '★☆☆☆☆' }],
  ];
  for (const [scale, score, cell] of scores) {
    it(`of ${score} on ${JSON.stringify(scale)} says ${JSON.stringify(cell)}`, () => {
      expect(only({ score }, { scale })).to.deep.include(cell);
      // A reviewer's own scale wins over the file's.
      const own = only({ score }, { scale: { best: 7, worst: -7 }, reviewers: [{ id: 'sam', scale: scale ?? {} }] });
      expect(own).to.deep.include(cell);
    });
  }

  it('of one alone is the figure of the card, in the units of that one', () => {
    const stars = { best: 5, decimals: 1, show: 'stars' };
    const file = { reviewers: [{ id: 'r0', name: 'Sam', scale: stars }], tools: [reviews(4)] };
    expect(card(file)).to.include({ figure: '4.0/5', spoken: 'Sam: 4.0/5', label: 'Sam', stars: '★★★★☆' });
    expect(card({ ...file, figure: 'score' })).to.include({ figure: '4.0/5', label: 'Sam', stars: '★★★★☆' });
    expect(card({ scale: { grades }, tools: [{ reviews: [{ reviewer: 'sam', score: 'B+' }] }] }))
      .to.include({ figure: 'B+', label: 'Sam', stars: '' });
  });
});

describe('stars', () => {
  const five = { best: 5, worst: 0, show: 'stars' } as const;
  const cases: [score: number, stars: string][] = [
    [0, '☆☆☆☆☆'], [0.2, '☆☆☆☆☆'], [0.25, '½☆☆☆☆'], [1, '★☆☆☆☆'], [2.74, '★★½☆☆'], [2.75, '★★★☆☆'], [4.5, '★★★★½'],
    [4.74, '★★★★½'], [4.75, '★★★★★'], [5, '★★★★★'],
  ];
  for (const [score, stars] of cases) {
    it(`of ${score} are ${stars}`, () => expect(starsOf(score, five)).to.equal(stars));
  }
  it('are as many as the scale has', () => {
    expect(starsOf(2, { ...five, best: 3 })).to.equal('★★☆');
    expect(starsOf(9.5, { ...five, best: 10 })).to.equal('★★★★★★★★★½');
  });
  it('are none where nothing asks for them, or there is no score', () => {
    expect(starsOf(4, { best: 5, worst: 0 })).to.equal('');
    expect(starsOf(undefined, five)).to.equal('');
    expect(starsOf(null, five)).to.equal('');
    expect(starsOf('A', { ...five, grades: { A: 5 } })).to.equal('');
  });
});

describe('the note on the bars', () => {
  const say = (from: string, to: string, line: string) =>
    `Each bar runs from ${from} to ${to}; the tick at ${line} is the ship line.`;
  const notes: [file: object, score: number | string, note: string, place: number][] = [
    [{}, 80, say('0', '100', '60'), 60], [{ scale: { best: 5 } }, 4, say('0', '5', '3'), 60],
    [{ scale: { best: 5, decimals: 1 } }, 4, say('0', '5', '3'), 60],
    [{ scale: { best: 5 }, rule: { shipScore: 3.5 } }, 4, say('0', '5', '3.5'), 70],
    [{ scale: { best: 5, worst: 1 } }, 4, say('1', '5', '3.4'), 60],
    [{ scale: { best: 1, worst: 6 } }, 2, say('6', '1, the best score', '3'), 60],
    [{ scale: { best: 1, worst: 6 }, rule: { shipScore: 2.5 } }, 2, say('6', '1, the best score', '2.5'), 70],
    [{ scale: { grades: { A: 95, B: 70, C: 50 } } }, 'A', say('0', '100', 'B'), 60],
    [{ scale: { grades: { A: 95, B: 70, C: 50 } }, rule: { shipScore: 'A' } }, 'A', say('0', '100', 'A'), 95],
  ];
  for (const [file, score, note, place] of notes) {
    it(`is “${note}” of ${JSON.stringify(file)}`, () => {
      const { scorecard } = said({ ...file, tools: [{ reviews: [{ reviewer: 'sam', score }] }] });
      expect(scorecard).to.include({ note, shipPlace: place });
    });
  }
});

describe('the panel’s score', () => {
  const label = 'Panel score';
  const two = (one: object, other: object = {}) => [one, { name: 'B', ...other }];
  const cases: [name: string, file: object, content: object][] = [
    ['is the mean', { tools: [reviews(93, 77)] }, { figure: '85/100', label, spoken: 'Panel score: 85/100' }],
    ['has one digit after the point', { tools: [reviews(93, 76)] }, { figure: '84.5/100' }],
    ['is rounded half up', { scale: { best: 5 }, tools: [reviews(4.5, 4.6)] }, { figure: '4.6/5' }],
    ['has as many digits as the scale says', { scale: { best: 5, decimals: 2 }, tools: [reviews(4.5, 4.6)] },
      { figure: '4.55/5' }],
    ['has no fewer than the scale says', { scale: { best: 5, decimals: 1 }, tools: [reviews(4, 4)] },
      { figure: '4.0/5' }],
    ['is rounded half up, where the best is the least', { scale: { best: 1, worst: 6 }, tools: [reviews(2.2, 2.3)] },
      { figure: '2.3', spoken: 'Panel score: 2.3' }],
    ['is the number behind grades',
      { scale: { grades: { A: 95, B: 85 } }, tools: [{ reviews: [
        { reviewer: 'a', score: 'A' }, { reviewer: 'b', score: 'B' }] }] }, { figure: '90/100' }],
    ['has stars', { scale: { best: 5, show: 'stars' }, tools: [reviews(4, 5)] }, { figure: '4.5/5', stars: '★★★★½' }],
    ['is weighted', { reviewers: [{ id: 'r0', weight: 3 }], tools: [reviews(80, 20)] }, { figure: '65/100' }],
    ['leaves out who has no weight', { reviewers: [{ id: 'r1', weight: 0 }], tools: [reviews(80, 20)] },
      { figure: '80/100' }],
    ['leaves out who gives none', { tools: [reviews(80, 'skip', 90)] }, { figure: '85/100' }],
    ['turns a reviewer’s scale into the file’s',
      { reviewers: [{ id: 'r1', scale: { best: 5 } }], tools: [reviews(80, 3)] }, { figure: '70/100' }],
    ['is a stroke, where another tool has one', { tools: two(reviews('ship', 'ship'), reviews(80, 90)) },
      { figure: '—', label, spoken: 'Panel score: —', stars: '' }],
    ['gives way to the share, where no tool has one', { tools: two(reviews('ship', 'skip')) },
      { figure: '50%', label: 'Panel ship', spoken: '50% Panel ship, 1 of 2 reviewers' }],
    ['gives way to the score of one alone', { tools: two(reviews(80), reviews(70)) },
      { figure: '80/100', label: 'R0', spoken: 'R0: 80/100' }],
    ['is in the author’s words', { tools: [reviews(93, 77)], words: { panelScore: 'Mean' } },
      { figure: '85/100', label: 'Mean', spoken: 'Mean: 85/100' }],
    ['leaves the verdict and how far it carries', { tools: [reviews(90, 30)] },
      { figure: '60/100', verdict: 'Mixed', notes: ['2 takes', ''] }],
  ];
  for (const [name, file, content] of cases) {
    it(name, () => expect(card({ figure: 'score', ...file })).to.deep.include(content));
  }
  it('is not asked for by a file that says nothing, or share', () => {
    const tools = [reviews(93, 77)];
    for (const file of [{ tools }, { tools, figure: 'share' }]) {
      expect(card(file)).to.include({ figure: '100%', label: 'Panel ship', stars: '' });
    }
  });
  it('is not on badges', () => {
    const { language, tools: [first] } = seen({ figure: 'score', tools: [reviews(93, 77)] });
    expect(first && badgeContent(first.verdict, language)).to.deep.equal({ mark: 'ship', word: 'Ship', share: '100%' });
  });
});

describe('criteria', () => {
  const criteria = [
    { id: 'battery', label: 'Battery', note: 'A day', url }, { id: 'grade', scale: { grades: { A: 95 } } },
    { id: 'screen', label: 'Screen', scale: { best: 5, decimals: 1, show: 'stars' } },
  ];
  const line = { url: undefined, rel, authored: true, stars: '', notes: [] };
  const battery = { ...line, text: 'Battery', url, value: '70/100', notes: [{ text: 'A day', authored: true }] };

  it('are scored one by one, in their own order and on their own scales', () => {
    const cell = only({ scores: { screen: 4, grade: 'A', battery: 70 } }, { criteria });
    expect(cell.criteria).to.deep.equal([
      battery, { ...line, text: 'grade', value: 'A' }, { ...line, text: 'Screen', value: '4.0/5', stars: '★★★★☆' },
    ]);
  });
  it('are on the reviewer’s scale before the file’s', () => {
    const reviewers = [{ id: 'sam', scale: { best: 10 } }];
    expect(only({ scores: { battery: 7 } }, { criteria, reviewers, scale: { best: 20 } }).criteria)
      .to.deep.equal([{ ...battery, value: '7/10' }]);
    expect(only({ scores: { battery: 7 } }, { criteria, scale: { best: 20 } }).criteria)
      .to.deep.equal([{ ...battery, value: '7/20' }]);
  });
  it('make up no score, stance or verdict', () => {
    const file = { criteria, figure: 'score', tools: [{ reviews: [{ reviewer: 'sam', scores: { battery: 70 } }] }] };
    expect(card(file)).to.include({ verdict: undefined, figure: undefined });
    expect(only({ scores: { battery: 0 } }, { criteria }))
      .to.include({ points: undefined, place: undefined, stance: undefined, mark: 'none', missing: undefined });
  });
  it('are none, where none is scored', () => {
    expect(only({ score: 70 }, { criteria }).criteria).to.deep.equal([]);
    expect(only({ score: 70 }).criteria).to.deep.equal([]);
  });
});

describe('pros and cons', () => {
  it('stand under a take', () => {
    expect(only({ pros: ['Fast', 'Light'], cons: ['Dear'] }))
      .to.deep.include({ pros: ['Fast', 'Light'], cons: ['Dear'], take: [], missing: undefined });
    expect(only({ take: 'Hm.' })).to.include({ pros: undefined, cons: undefined });
  });
  it('stand on a card', () => {
    expect(card({ tools: [{ pros: ['Fast', 'Light'], cons: ['Dear'] }] }))
      .to.deep.include({ pros: ['Fast', 'Light'], cons: ['Dear'] });
  });
  it('are told in words', () => {
    expect(said().reasons).to.include({ pros: 'Pros', cons: 'Cons' });
    expect(said({ words: { pros: 'For', cons: 'Against' } }).reasons).to.include({ pros: 'For', cons: 'Against' });
  });
});

describe('a card', () => {
  it('has an award, a rank, a short name and a picture as the file says them', () => {
    const told = {
      award: 'Best for bursts', rank: 1, shortName: 'Mo',
      image: { url, alt: 'A desk', width: 1200, height: 800, credit: 'Sam' },
    };
    const content = card({ tools: [{ name: 'Modal', ...told }] });
    expect(content).to.deep.include(told);
    expect(content.name.text).to.equal('Modal');
    expect(card()).not.to.have.any.keys('award', 'rank', 'shortName', 'image', 'pros', 'cons');
  });

  const makers: [maker: object | undefined, madeBy: object | undefined][] = [
    [{ name: 'M', url }, { text: 'M', url, rel, tool: 'a' }],
    [{ name: 'M' }, { text: 'M', url: undefined, rel, tool: 'a' }], [undefined, undefined],
  ];
  for (const [maker, madeBy] of makers) {
    it(`says who makes it: ${JSON.stringify(maker)}`, () => {
      expect(card({ tools: [{ maker }] }).madeBy).to.deep.equal(madeBy);
    });
  }
});

describe('the mean of others', () => {
  it('counts as a voice, and is said to be one', () => {
    const file = { reviewers: [{ id: 'r0', kind: 'aggregate' }], tools: [reviews(80, 20)] };
    expect(said(file).scorecard.reviewers.map(({ facts }) => facts)).to.deep.equal([['Mean of other reviews'], []]);
    expect(card(file)).to.include({ verdict: 'Mixed', figure: '50%' });
    expect(said({ ...file, words: { aggregate: 'Average' } }).scorecard.reviewers[0]?.facts)
      .to.deep.equal(['Average']);
  });
});
