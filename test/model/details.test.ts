import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import { problemText } from '../../src/model/problem.js';
import { readInput } from '../../src/model/read-input.js';
import type { Comparison } from '../../src/model/schema.js';

const told = (input: unknown): string[] =>
  parse(input).problems.map((problem) => `${problem.severity} ${problemText(problem)}`);
const read = (input: unknown): Comparison => {
  const { value } = parse(input);
  if (!value) throw new Error('nothing was read');
  return value;
};
const tool = (keys: object, rest: object = {}): object => ({ ...rest, tools: [{ name: 'A', ...keys }] });
const review = (keys: object, rest: object = {}): object => tool({ reviews: [{ reviewer: 'sam', ...keys }] }, rest);

describe('what is doubtful in what not every file has', () => {
  const url = 'https://a.example/i.png';
  const size = 'warning tools[0].image has no width and height; 3:2 is reserved. Give both, in pixels.';
  const images: [image: object, line: string | undefined][] = [
    [{ url }, size], [{ url, width: 3 }, size], [{ url, height: 2 }, size], [{ url, width: 3, height: 2 }, undefined],
  ];
  for (const [image, line] of images) {
    it(`is ${line ? 'the' : 'no'} size of an image with ${Object.keys(image).join(', ')}`, () => {
      expect(told(tool({ image }))).to.deep.equal(line ? [line] : []);
      expect(read(tool({ image })).tools[0]?.image).to.deep.equal(image);
    });
  }

  const unsaid = 'warning tools[0].ratings[0] does not say what its score is out of. Add "best": 5, or what it is.';
  const ratings: [rating: object, line: string | undefined][] = [
    [{ score: 4.8 }, unsaid], [{ score: 4.8, best: 5 }, undefined], [{ score: 5, best: 5 }, undefined],
    [{ score: 0, best: 5 }, undefined],
    [{ score: 5.1, best: 5 }, 'warning tools[0].ratings[0] has a score above its best. Is the best really 5?'],
  ];
  for (const [rating, line] of ratings) {
    it(`is ${line ? 'the' : 'no'} rating ${JSON.stringify(rating)}`, () => {
      const input = tool({ ratings: [{ source: 'R', ...rating }] });
      expect(told(input)).to.deep.equal(line ? [line] : []);
      expect(read(input).tools[0]?.ratings).to.deep.equal([{ source: 'R', ...rating }]);
    });
  }

  const where: [path: string, file: (scale: object) => object, at: (value: Comparison) => unknown][] = [
    ['scale', (scale) => tool({}, { scale }), ({ scale }) => scale],
    ['reviewers[0].scale', (scale) => tool({}, { reviewers: [{ id: 'a', scale }] }),
      ({ reviewers: [one] }) => one?.scale],
    ['criteria[1].scale', (scale) => tool({}, { criteria: [{ id: 'a' }, { id: 'b', scale }] }),
      ({ criteria: [, one] = [] }) => one?.scale],
  ];
  const none = 'needs numbers from 0 or 1 up to a whole best from 3 to 10. No stars are drawn.';
  const stars: [scale: object, can: boolean][] = [
    [{ best: 5 }, true], [{ best: 5, worst: 1 }, true], [{ best: 3 }, true], [{ best: 10 }, true], [{ best: 2 }, false],
    [{ best: 11 }, false], [{ best: 4.5 }, false], [{ best: 5, worst: 2 }, false], [{ best: 5, worst: -1 }, false],
    [{ best: 1, worst: 6 }, false], [{ best: 0, worst: 5 }, false], [{}, false],
    [{ best: 5, grades: { A: 5 } }, false],
  ];
  for (const [path, file, at] of where) {
    for (const [scale, can] of stars) {
      it(`is ${can ? 'no' : 'a'} star of ${JSON.stringify(scale)} in ${path}`, () => {
        const input = file({ ...scale, show: 'stars' });
        expect(told(input)).to.deep.equal(can ? [] : [`warning ${path}.show ${none}`]);
        const all = { best: 100, worst: 0, ...scale };
        expect(at(read(input))).to.deep.equal(can ? { ...all, show: 'stars' } : all);
      });
    }
    it(`is no scale without stars in ${path}`, () => expect(told(file({ best: 200 }))).to.deep.equal([]));
  }

  const rank = 'warning rows[1].better has cells that cannot be ranked; none is marked. '
    + 'Write them as numbers with a text beside, or mark one by "best": true.';
  const rows: [better: string | undefined, cells: unknown[], is: boolean][] = [
    ['lower', [1, '2 kg'], true], ['lower', [1, 2], false], ['yes', [true, 'x'], true],
    ['yes', [true, 'partly'], false], ['higher', [1, ['a']], true], [undefined, [1, 'x'], false],
    ['higher', ['x', { value: 'y', best: true }], false], ['higher', [1, { value: 'na' }], false],
  ];
  for (const [better, cells, is] of rows) {
    it(`is ${is ? 'a' : 'no'} row of ${JSON.stringify(cells)}, ${better ?? 'none'} better`, () => {
      const tools = cells.map((cell, index) => ({ name: `T${index}`, rows: { r: cell } }));
      expect(told({ rows: [{ id: 'other' }, { id: 'r', better }], tools })).to.deep.equal(is ? [rank] : []);
    });
  }
});

describe('scores one by one', () => {
  const file = { criteria: [{ id: 'battery', label: 'Battery' }, { id: 'screen' }] };
  const here = 'tools[0].reviews[0].scores';
  const cases: [scores: object, kept: object, lines: string[]][] = [
    [{ battery: 70, screen: 0 }, { battery: 70, screen: 0 }, []],
    [{ screen: 70, batery: 60 }, { screen: 70 },
      [`warning ${here}.batery is not one of the criteria. Did you mean “battery”?`]],
    [{ screen: 70, weight: 60 }, { screen: 70 },
      [`warning ${here}.weight is not one of the criteria. Declare it there.`]],
    [{ screen: 70, battery: 101 }, { screen: 70 }, [`error ${here}.battery must be a number from 0 to 100, not 101.`]],
    [{ screen: '70', battery: 71 }, { screen: 70, battery: 71 },
      [`warning ${here}.screen is text, read as the number 70. Write it without quotes.`]],
    [{ screen: 70, battery: null }, { screen: 70 }, []],
    [{ screen: 70, toString: 71 }, { screen: 70 },
      [`warning ${here}.toString is not one of the criteria. Declare it there.`]],
  ];
  for (const [scores, kept, lines] of cases) {
    it(`are ${JSON.stringify(kept)} of ${JSON.stringify(scores)}`, () => {
      const input = review({ scores }, file);
      expect(told(input)).to.deep.equal(lines);
      expect(read(input).tools[0]?.reviews).to.deep.equal([{ reviewer: 'sam', scores: kept }]);
    });
  }

  it('are on the scale of the criterion, else of the reviewer, else of the file', () => {
    const scaled = {
      scale: { best: 10 }, reviewers: [{ id: 'sam', scale: { best: 5 } }, { id: 'kim' }],
      criteria: [{ id: 'stars', scale: { best: 3 } }, { id: 'grade', scale: { grades: { A: 95 } } }, { id: 'plain' }],
    };
    const input = tool({ reviews: [
      { reviewer: 'sam', scores: { stars: 3, grade: 'A', plain: 5 } },
      { reviewer: 'kim', scores: { stars: 3, grade: 'A', plain: 10 } },
    ] }, scaled);
    expect(told(input)).to.deep.equal([]);
    const beyond = tool({ reviews: [
      { reviewer: 'sam', take: 'Hm.', scores: { stars: 4, grade: 95, plain: 6 } },
      { reviewer: 'kim', take: 'Hm.', scores: { stars: 4, grade: 'B', plain: 11 } },
    ] }, scaled);
    expect(told(beyond)).to.deep.equal([
      'error tools[0].reviews[0].scores.stars must be a number from 0 to 3, not 4.',
      'error tools[0].reviews[0].scores.grade must be a grade of the scale, not 95. Write “A”.',
      'error tools[0].reviews[0].scores.plain must be a number from 0 to 5, not 6.',
      'error tools[0].reviews[1].scores.stars must be a number from 0 to 3, not 4.',
      'error tools[0].reviews[1].scores.grade must be a grade of the scale, not "B". Did you mean “A”?',
      'error tools[0].reviews[1].scores.plain must be a number from 0 to 10, not 11.',
    ]);
    expect(read(beyond).tools[0]?.reviews).to.deep.equal(
      ['sam', 'kim'].map((reviewer) => ({ reviewer, take: 'Hm.' })));
  });

  it('have a name each, if only its id, and one of a kind', () => {
    const { criteria } = read(tool({}, { criteria: [{ id: 'a' }, { id: 'b', label: 'B', note: 'n' }, { id: 'a' }] }));
    expect(criteria).to.deep.equal([{ id: 'a', label: 'a' }, { id: 'b', label: 'B', note: 'n' }]);
    expect(told(tool({}, { criteria: [{ id: 'a' }, { id: 'a' }] })))
      .to.deep.equal(['error criteria[1] repeats “a”; it is left out. The first one counts.']);
  });

  it('leave out a scale that has no two ends', () => {
    const input = tool({}, { criteria: [{ id: 'a', scale: { best: 0 } }] });
    expect(told(input)).to.deep.equal([
      'error criteria[0].scale begins and ends at 0; 0 to 100 is used. Give best and worst two different numbers.',
    ]);
    expect(read(input).criteria?.[0]?.scale).to.deep.equal({ best: 100, worst: 0 });
  });
});

describe('a review', () => {
  const silent = 'error tools[0].reviews[0] says nothing; it is left out. '
    + 'Give it a verdict, a score, a take, scores, pros or cons.';
  const file = { criteria: [{ id: 'screen' }] };
  const cases: [keys: object, says: boolean][] = [
    [{ scores: { screen: 70 } }, true], [{ pros: ['Fast'] }, true], [{ cons: ['Dear'] }, true],
    [{ pros: [], cons: [], scores: {} }, false], [{ date: '2026-10-01', url: 'https://a.example/' }, false],
    [{ pros: [' ', null] }, false],
  ];
  for (const [keys, says] of cases) {
    it(`says ${says ? 'something' : 'nothing'} by ${JSON.stringify(keys)}`, () => {
      expect(told(review(keys, file))).to.deep.equal(says ? [] : [silent]);
      expect(read(review(keys, file)).tools[0]?.reviews).to.have.length(says ? 1 : 0);
    });
  }
  it('says nothing by scores of what is no criterion', () => {
    expect(told(review({ scores: { scren: 70 } }, file))).to.deep.equal([
      'warning tools[0].reviews[0].scores.scren is not one of the criteria. Did you mean “screen”?', silent,
    ]);
  });
  it('keeps no list without an item', () => {
    expect(read(review({ take: 'Hm.', pros: [], cons: [], scores: {} }, file)).tools[0]?.reviews)
      .to.deep.equal([{ reviewer: 'sam', take: 'Hm.' }]);
  });
});

describe('money', () => {
  it('is in a currency of three letters, in upper case', () => {
    const value = read(tool({ pricing: { price: 1, currency: 'eur' } }, { currency: 'usd' }));
    expect([value.currency, value.tools[0]?.pricing?.currency]).to.deep.equal(['USD', 'EUR']);
    expect(told(tool({}, { currency: 'dollar' })))
      .to.deep.equal(['error currency must be three letters, such as USD, not "dollar".']);
  });
  it('may be nothing, and is never less', () => {
    const price = (written: unknown) => read(tool({ pricing: { price: written, note: 'n' } })).tools[0]?.pricing?.price;
    expect([0, 0.5, -0, -1, NaN, Infinity, '5'].map(price))
      .to.deep.equal([0, 0.5, 0, undefined, undefined, undefined, undefined]);
    expect(Object.is(price(-0), 0)).to.equal(true);
  });
});

describe('the figure of cards', () => {
  for (const figure of ['share', 'score']) {
    it(`may be the ${figure}`, () => {
      expect(told(tool({}, { figure }))).to.deep.equal([]);
      expect(read(tool({}, { figure })).figure).to.equal(figure);
    });
  }
  for (const figure of ['stars', 'scores', 90, true]) {
    it(`may not be ${figure}`, () => {
      const hint = figure === 'scores' ? ' Did you mean “score”?' : figure === 'stars' ? ' Did you mean “share”?' : '';
      expect(told(tool({}, { figure })))
        .to.deep.equal([`error figure must be “share” or “score”, not ${JSON.stringify(figure)}.${hint}`]);
      expect(read(tool({}, { figure }))).not.to.have.property('figure');
    });
  }
});

describe('what not every file has', () => {
  it('is unknown where nothing reads it', () => {
    const input = tool({ pros: ['x'], offers: [{ seller: 'S' }], rows: { r: [1] } }, {
      criteria: [{ id: 'a' }], rows: [{ id: 'r', unit: 'kg' }],
    });
    const { value, faults } = readInput(input);
    expect(faults.map(({ code, path }) => `${code} ${path.join('.')}`)).to.have.members([
      'unknown-key criteria', 'unknown-key rows.0.unit', 'unknown-key tools.0.pros', 'unknown-key tools.0.offers',
      'type tools.0.rows.r',
    ]);
    expect(value).not.to.have.property('criteria');
    expect(value?.tools).to.deep.equal([{ id: 'a', name: 'A', links: [], reviews: [], rows: {} }]);
  });
});
