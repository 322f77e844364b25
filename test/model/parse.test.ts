import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../src/model/parse.js';
import { panel } from '../../src/model/panel.js';
import type { ParseOptions } from '../../src/model/read-input.js';
import type { Comparison, Problem } from '../../src/model/schema.js';
import { runs } from './support/arbitraries.js';

const read = (input: unknown, options?: ParseOptions): { value: Comparison; problems: Problem[]; paths: string[] } => {
  const { value, problems } = parse(input, options);
  if (!value) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
  return { value, problems, paths: problems.map(({ path, severity }) => `${severity} ${path}`) };
};
const withTool = (tool: object, rest: object = {}): object => ({ ...rest, tools: [{ name: 'A', ...tool }] });
const only = (problems: readonly Problem[]): Problem => {
  expect(problems, JSON.stringify(problems)).to.have.length(1);
  return problems[0] as Problem;
};

describe('parse', () => {
  it('reads a tool that has only a name', () => {
    const { value, problems } = read({ tools: [{ name: 'A b' }] });
    expect(problems).to.deep.equal([]);
    expect(value.tools).to.deep.equal([{ name: 'A b', id: 'a-b', reviews: [], links: [], rows: {} }]);
    expect(value.rule).to.deep.equal({ shipScore: 60, shipShare: 60, skipShare: 40 });
  });

  it('reads JSON text like the object', () => {
    expect(parse('{"tools":[{"name":"A"}]}')).to.deep.equal(parse({ tools: [{ name: 'A' }] }));
  });

  describe('values', () => {
    it('takes null and blank text as absent, without a problem', () => {
      const { value, problems } = read(withTool({
        tagline: null, category: '  ', url: '', logo: '\n', pricing: { entry: ' ' }, reviews: null, rows: { x: null },
      }, { title: '', rule: null, reviewers: null, rows: [{ id: 'x' }] }));
      expect(problems).to.deep.equal([]);
      expect(value.tools[0]).not.to.have.any.keys('tagline', 'category', 'url', 'logo');
      expect(value).not.to.have.property('title');
    });

    const review = (fields: object): object => ({ reviews: [{ reviewer: 'x', ...fields }] });
    const broken: [what: string, tool: object, path: string, hint?: string][] = [
      ['a score above 100', review({ score: 101, take: 't' }), 'tools[0].reviews[0].score'],
      ['a negative score', review({ score: -1, take: 't' }), 'tools[0].reviews[0].score'],
      ['a score in words', review({ score: 'high', take: 't' }), 'tools[0].reviews[0].score'],
      ['a verdict in capitals', review({ verdict: 'Ship', score: 11 }), 'tools[0].reviews[0].verdict', 'ship'],
      ['a mistyped verdict', review({ verdict: 'skpi', score: 11 }), 'tools[0].reviews[0].verdict', 'skip'],
      ['a day that does not exist', { pricing: { asOf: '2026-02-30' } }, 'tools[0].pricing.asOf'],
      ['a day in words', { pricing: { asOf: '1 May 2026' } }, 'tools[0].pricing.asOf'],
      ['half a vote', { community: { ship: 1.5 } }, 'tools[0].community.ship'],
      ['a count beyond 2⁵³ − 1', { community: { ship: 2 ** 53 } }, 'tools[0].community.ship'],
      ['a link with a script', { url: 'javascript:alert(1)' }, 'tools[0].url'],
      ['a link with a script behind a line break', { url: 'java\nscript:alert(1)' }, 'tools[0].url'],
      ['a data: link', { url: 'data:text/html,x' }, 'tools[0].url'],
      ['a data: image that is none', { logo: 'data:text/html,x' }, 'tools[0].logo'],
      ['a mailto: image', { logo: 'mailto:a@example.com' }, 'tools[0].logo'],
      ['a number for a name of a category', { category: 7 }, 'tools[0].category'],
      ['a text for a flag', { sponsored: 'yes' }, 'tools[0].sponsored'],
      ['an object for the value of a cell', { rows: { weight: { value: {} } } }, 'tools[0].rows.weight.value'],
      ['a list within the list of a cell', { rows: { weight: [[]] } }, 'tools[0].rows.weight[0]'],
      ['a flag in the list of a cell', { rows: { weight: { value: [true] } } }, 'tools[0].rows.weight.value[0]'],
      ['a text for the flag of a cell', { rows: { weight: { value: 1, best: 'yes' } } }, 'tools[0].rows.weight.best'],
      ['a script in the list of a cell', { rows: { weight: [{ text: 'x', url: 'javascript:x' }] } },
        'tools[0].rows.weight[0].url'],
      ['a negative price', { plans: [{ name: 'Plus', price: -1 }] }, 'tools[0].plans[0].price'],
      ['a currency of two letters', { offers: [{ seller: 'S', price: 1, currency: 'US' }] },
        'tools[0].offers[0].currency'],
      ['a rank of nothing', { rank: 0 }, 'tools[0].rank'],
      ['an address for an image', { image: 'https://a.example/i.png' }, 'tools[0].image'],
      ['a text for pros', { pros: 'Fast' }, 'tools[0].pros'],
    ];
    for (const [what, tool, path, hint] of broken) {
      it(`leaves out ${what} and says so`, () => {
        const { value, problems } = read(withTool(tool, { rows: [{ id: 'weight', label: 'Weight' }] }));
        const problem = only(problems);
        expect(problem).to.include({ path, severity: 'error' });
        expect(problem.message).to.match(/^must be /);
        if (hint) expect(problem.hint).to.include(hint);
        expect(value.tools).to.have.length(1);
      });
    }

    const scores: [written: string, hint: RegExp | undefined][] = [
      ['4.8/5', /^Write 96\.$/], ['8 / 10', /^Write 80\.$/], ['85%', /^Write 85\.$/], ['8,5', /^Write 8\.5\.$/],
      ['A-', /grades/], ['recommended', /"verdict"/], ['6/5', undefined], ['120%', undefined], ['★★★', undefined],
    ];
    for (const [written, hint] of scores) {
      it(`shows the way out of the score ${written}`, () => {
        const problem = only(read(withTool(review({ score: written, take: 't' }))).problems);
        if (hint) expect(problem.hint).to.match(hint);
        else expect(problem).not.to.have.property('hint');
      });
    }
    const stances: [written: string, hint: string][] = [
      ['recommended', 'Write “ship”.'], ['Yes', 'Write “ship”.'], ['avoid', 'Write “skip”.'],
      ['not recommended', 'Write “skip”.'],
    ];
    for (const [verdict, hint] of stances) {
      it(`shows the way out of the verdict ${verdict}`, () => {
        expect(only(read(withTool(review({ verdict, take: 't' }))).problems).hint).to.equal(hint);
      });
    }

    const days = [
      '2026-10-01', '2026-10-01T23:30', '2026-10-01 23:30:00', '2026-10-01T23:30:00Z', '2026-10-01T23:30:00.123-05:00',
      '2026-10-01T23:30+0530',
    ];
    for (const day of days) {
      it(`reads the day of ${day}`, () => {
        const { value, problems } = read(withTool({ pricing: { asOf: day } }));
        expect(problems).to.deep.equal([]);
        expect(value.tools[0]?.pricing?.asOf).to.equal('2026-10-01');
      });
    }
    for (const day of ['2026-02-30T10:00', '2026-10-01T', '2026-10-01 at noon', '2026-10-01Z', 'x2026-10-01',
      '2026-13-01']) {
      it(`takes ${day} for no day`, () => {
        expect(only(read(withTool({ pricing: { asOf: day } })).problems).path).to.equal('tools[0].pricing.asOf');
      });
    }

    for (const logo of ['data:text/html,data:image/png', 'ftp://a.example/https:', 'blob:https://a.example/x']) {
      it(`takes ${logo} for no image`, () => {
        expect(only(read(withTool({ logo })).problems).path).to.equal('tools[0].logo');
      });
    }

    it('takes a numeric text as a score, with a warning', () => {
      const { value, paths } = read(withTool({ reviews: [{ reviewer: 'x', score: ' 88.5 ' }] }));
      expect(value.tools[0]?.reviews[0]?.score).to.equal(88.5);
      expect(paths).to.deep.equal(['warning tools[0].reviews[0].score']);
    });

    it('turns -0 into 0', () => {
      const { value } = read('{"tools":[{"name":"A","reviews":[{"reviewer":"x","score":-0}]}]}');
      expect(Object.is(value.tools[0]?.reviews[0]?.score, 0)).to.equal(true);
    });

    it('takes a missing count as 0, and no community when a count is broken', () => {
      expect(read(withTool({ community: { ship: 3 } })).value.tools[0]?.community).to.deep.equal({ ship: 3, skip: 0 });
      expect(read(withTool({ community: { ship: 3, skip: -1 } })).value.tools[0]).not.to.have.property('community');
    });

    for (const weight of [-1, Infinity, NaN, 'heavy']) {
      it(`takes 1 for the weight ${String(weight)}`, () => {
        const { value, problems } = read(withTool({}, { reviewers: [{ id: 'x', weight }] }));
        expect(only(problems)).to.include({ path: 'reviewers[0].weight', severity: 'error' });
        expect(value.reviewers[0]?.weight).to.equal(1);
      });
    }
  });

  describe('rule', () => {
    it('keeps what is given and fills in the rest', () => {
      const { value } = read(withTool({}, { rule: { shipShare: 70 } }));
      expect(value.rule).to.deep.equal({ shipScore: 60, shipShare: 70, skipShare: 40 });
    });
    for (const rule of [{ shipShare: 41 }, { shipShare: 50, skipShare: 49 }, { shipShare: 10, skipShare: 90 }]) {
      it(`goes back to 60 and 40 for ${JSON.stringify(rule)}`, () => {
        const { value, problems } = read(withTool({}, { rule: { ...rule, shipScore: 50 } }));
        expect(only(problems)).to.include({ path: 'rule', severity: 'error' });
        expect(value.rule).to.deep.equal({ shipScore: 50, shipShare: 60, skipShare: 40 });
      });
    }
    for (const shipScore of [0, 100]) {
      it(`takes the shipScore ${shipScore}`, () => {
        const { value, problems } = read(withTool({}, { rule: { shipScore } }));
        expect(problems).to.deep.equal([]);
        expect(value.rule.shipScore).to.equal(shipScore);
      });
    }
    for (const shipScore of [-1, 101]) {
      it(`goes back to 60 for the shipScore ${shipScore}`, () => {
        const { value, paths } = read(withTool({}, { rule: { shipScore } }));
        expect(paths).to.deep.equal(['error rule.shipScore']);
        expect(value.rule.shipScore).to.equal(60);
      });
    }
    it('takes whole shares alone', () => {
      const { value, paths } = read(withTool({}, { rule: { shipShare: 60.5 } }));
      expect(value.rule.shipShare).to.equal(60);
      expect(paths).to.deep.equal(['error rule.shipShare']);
    });
    it('takes both shares back when one of them is broken', () => {
      const { value } = read(withTool({}, {
        rule: { shipShare: 60.5, skipShare: 10, shipScore: 70 },
        words: { ship: 5, skip: 'Avoid' },
      }));
      expect(value.rule).to.deep.equal({ shipScore: 70, shipShare: 60, skipShare: 40 });
      expect(value.words).to.deep.equal({ skip: 'Avoid' });
    });
  });

  describe('keys', () => {
    it('warns of unknown ones with the nearest known one', () => {
      const { problems } = read({
        tools: [{ name: 'A', taglne: 'x', quite_other: 1 }],
        titel: 'x',
        words: { shp: 'x' },
      });
      expect(problems.map(({ path, hint, severity }) => [path, hint, severity])).to.deep.equal([
        ['titel', 'Did you mean “title”?', 'warning'],
        ['words.shp', 'Did you mean “ship”?', 'warning'],
        ['tools[0].taglne', 'Did you mean “tagline”?', 'warning'],
        ['tools[0].quite_other', undefined, 'warning'],
      ]);
    });
    const others: [input: object, hint: string][] = [
      [withTool({ rating: 4 }), 'ratings'], [withTool({ score: 80 }), 'reviews'], [withTool({ price: 1 }), 'pricing'],
      [withTool({ img: 'x' }), 'image'], [withTool({ icon: 'x' }), 'logo'], [withTool({ text: 'x' }), 'description'],
      [withTool({ votes: 1 }), 'community'], [withTool({ specs: {} }), 'rows'],
      [withTool({ strengths: [] }), 'pros'], [withTool({ weaknesses: [] }), 'cons'],
      [withTool({ brand: 'x' }), 'maker'], [withTool({ position: 1 }), 'rank'], [withTool({ badge: 'x' }), 'award'],
      [withTool({ ratings: [{ source: 'x', score: 4, best: 5, outOf: 5 }] }), 'best'],
      [withTool({ offers: [{ seller: 'x', shop: 'y' }] }), 'seller'],
      [withTool({}, { scale: { minimum: 1 } }), 'worst'],
      [withTool({ reviews: [{ reviewer: 'x', score: 71, text: 'x' }] }), 'take'],
      [withTool({ reviews: [{ reviewer: 'x', take: 'x', Rating: 4 }] }), 'score'],
      [withTool({ reviews: [{ reviewer: 'x', score: 71, author: 'x' }] }), 'reviewer'],
      [withTool({}, { author: 'x' }), 'reviewers'],
    ];
    for (const [input, meant] of others) {
      it(`says to use ${meant} in ${JSON.stringify(input)}`, () => {
        expect(only(read(input).problems).hint).to.equal(`Use “${meant}” for that.`);
      });
    }
    const known: [keys: string, input: object][] = [
      ['pros, cons, plans, offers, ratings and rows', withTool({
        pros: [], cons: [], plans: [], offers: [], ratings: [], rows: {},
      })],
      ['image, award, rank, maker and shortName', withTool({
        image: { url: 'https://a.example/i.png', alt: 'A', width: 3, height: 2, credit: 'B' },
        award: 'Best', rank: 1, maker: { name: 'M', url: 'https://a.example/' }, shortName: 'A',
      })],
      ['those of a price, a plan, an offer and a rating', withTool({
        pricing: { entry: 'Paid', summary: 'Pay', price: 39, currency: 'usd', per: 'month', from: true, note: 'n',
          asOf: '2026-10-01' },
        plans: [{ name: 'P', price: 1, currency: 'USD', per: 'seat', from: false, includes: ['x'], note: 'n',
          asOf: '2026-10-01' }],
        offers: [{ seller: 'S', price: 1, was: 2, currency: 'USD', from: true, url: 'https://a.example/',
          sponsored: true, primary: true, availability: 'PreOrder', note: 'n', asOf: '2026-10-01' }],
        ratings: [{ source: 'R', score: 4.8, best: 5, count: 7, url: 'https://a.example/' }],
      })],
      ['those of a file', withTool({}, {
        scale: { best: 5, worst: 1, decimals: 1, show: 'stars' }, figure: 'score', type: 'Product', currency: 'USD',
        criteria: [{ id: 'c', label: 'C', note: 'n', url: 'https://a.example/', scale: { grades: { A: 95 } } }],
        reviewers: [{ id: 'r', kind: 'aggregate', scale: { best: 10 } }],
        rows: [{ id: 'r', unit: 'kg', currency: 'USD', group: 'G', better: 'no', note: 'n', url: 'https://a.example/' }],
      })],
      ['those of a review', withTool({ reviews: [
        { reviewer: 'x', pros: ['p'], cons: ['c'] }, { reviewer: 'y', scores: { c: 71 } },
      ] }, { criteria: [{ id: 'c' }] })],
    ];
    for (const [keys, input] of known) {
      it(`knows ${keys}`, () => expect(read(input).problems).to.deep.equal([]));
    }
    it('ignores those that begin with $, _ or x-', () => {
      expect(read({ $schema: 's', _note: 1, 'x-mine': 2, tools: [{ name: 'A', _x: 1 }] }).problems).to.deep.equal([]);
    });
    it('never takes one for an own property of an object', () => {
      const text = '{"__proto__":{"title":"no"},"constructor":1,"rows":[{"id":"__proto__"}],'
        + '"tools":[{"name":"A","rows":{"__proto__":"own","constructor":"x"},'
        + '"reviews":[{"reviewer":"constructor","score":70},{"reviewer":"__proto__","score":10}]}]}';
      const { value } = read(text);
      expect(value.title).to.equal(undefined);
      expect(Object.getOwnPropertyDescriptor(value.tools[0]?.rows, '__proto__')?.value).to.equal('own');
      expect(panel(value).map(({ name }) => name)).to.deep.equal(['Constructor', '__proto__']);
      expect(({} as { title?: string }).title).to.equal(undefined);
    });
  });

  describe('ids', () => {
    const names: [name: string, id: string][] = [
      ['Modal GPU Serverless Inference', 'modal-gpu-serverless-inference'],
      ['  Öl & Söhne! ', 'ol-sohne'],
      ['İstanbul', 'istanbul'],
      ['ﬁne', 'fine'],
      ['日本語', '日本語'],
      ['!!!', 'tool-1'],
      ['C++', 'c'],
      [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
    ];
    for (const [name, id] of names) {
      it(`derives ${id} from ${name}`, () => {
        expect(read({ tools: [{ name }] }).value.tools[0]?.id).to.equal(id);
      });
    }
    it('reserves given ids before deriving any', () => {
      const { value, paths } = read({ tools: [{ name: 'A' }, { name: 'B', id: 'a' }, { name: 'a!' }] });
      expect(value.tools.map(({ id }) => id)).to.deep.equal(['a-2', 'a', 'a-3']);
      expect(paths).to.deep.equal(['warning tools[0]', 'warning tools[2]']);
    });
    it('numbers long ids within 100 characters, and cuts none of them in two', () => {
      const name = '𠮷'.repeat(120);
      const [, second] = read({ tools: [{ name }, { name }] }).value.tools;
      expect(second?.id).to.match(/^𠮷{90}-2$/u);
    });
    it('leaves out the later of two tools with one given id', () => {
      const { value, paths } = read({ tools: [{ name: 'A', id: 'x' }, { name: 'B', id: 'x' }] });
      expect(value.tools.map(({ name }) => name)).to.deep.equal(['A']);
      expect(paths).to.deep.equal(['error tools[1]']);
    });
    it('tells ids apart by case', () => {
      expect(read({ tools: [{ name: 'A', id: 'x' }, { name: 'B', id: 'X' }] }).problems).to.deep.equal([]);
    });
    for (const id of ['a b', 'a\u0007', 'x'.repeat(101), 7]) {
      it(`derives one where ${JSON.stringify(id).slice(0, 12)} is given`, () => {
        const { value, paths } = read({ tools: [{ name: 'A', id }] });
        expect(value.tools[0]?.id).to.equal('a');
        expect(paths).to.deep.equal(['error tools[0].id']);
      });
    }
    it('keeps a derived id within 100 characters', () => {
      expect(read({ tools: [{ name: '𝒜é'.repeat(90) }] }).value.tools[0]?.id).to.have.length(100);
    });
  });

  describe('tools to show', () => {
    const three = { title: 'T', tools: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
    it('picks and orders them, each once', () => {
      const { value, problems } = read(three, { tools: ' c  a\nc ' });
      expect(value.tools.map(({ name }) => name)).to.deep.equal(['C', 'A']);
      expect(value.title).to.equal(undefined);
      expect(problems).to.deep.equal([]);
    });
    it('keeps the title when all are shown', () => {
      expect(read(three, { tools: ['c', 'b', 'a'] }).value.title).to.equal('T');
      expect(read(three, { tools: '  ' }).value.title).to.equal('T');
    });
    it('leaves out unknown ones with a warning', () => {
      const { value, problems } = read(three, { tools: 'a bb' });
      expect(value.tools).to.have.length(1);
      expect(only(problems)).to.deep.equal({
        path: 'tools', message: 'has no tool with the id “bb”', hint: 'Did you mean “b”?', severity: 'warning',
      });
    });
    it('gives nothing when none is known, and lists what there is', () => {
      const { value, problems } = parse(three, { tools: 'xylophone' });
      expect(value).to.equal(null);
      expect(problems.at(-1)).to.deep.equal({
        path: 'tools', message: 'has no tool to show', hint: 'There are a, b, c.', severity: 'error',
      });
      const many = { tools: Array.from({ length: 11 }, (_, index) => ({ name: `T${index}` })) };
      expect(parse(many, { tools: 'x' }).problems.at(-1)?.hint).to.match(/^There are t0, .*, t9 and more\.$/);
    });
  });

  describe('reviews and reviewers', () => {
    it('orders rows by the list, then by first appearance in the shown tools', () => {
      const review = (reviewer: string): object => ({ reviewer, verdict: 'ship' });
      const input = {
        reviewers: [{ id: 'pm' }, { id: 'unused' }],
        tools: [
          { name: 'A', reviews: [review('zed'), review('pm'), review('ann')] },
          { name: 'B', reviews: [review('bob'), review('zed')] },
        ],
      };
      const names = (tools: string): string[] => panel(read(input, { tools }).value).map(({ name }) => name);
      expect(names('')).to.deep.equal(['Pm', 'Zed', 'Ann', 'Bob']);
      expect(names('b a')).to.deep.equal(['Pm', 'Bob', 'Zed', 'Ann']);
      expect(names('b')).to.deep.equal(['Bob', 'Zed']);
    });
    it('upper-cases the first character of an unlisted id and nothing else', () => {
      const ids = ['builder', 'PM', 'éva', 'mcGee'];
      const { value } = read(withTool({ reviews: ids.map((reviewer) => ({ reviewer, score: 1 })) }));
      expect(panel(value).map(({ name }) => name)).to.deep.equal(['Builder', 'PM', 'Éva', 'McGee']);
    });
    it('lets the first of two win', () => {
      const { value, paths } = read(withTool(
        { reviews: [{ reviewer: 'a', score: 11 }, { reviewer: 'a', score: 90 }, { reviewer: 'b' }] },
        { reviewers: [{ id: 'a', name: 'First' }, { id: 'a', name: 'Second' }] },
      ));
      expect(value.tools[0]?.reviews.map(({ score }) => score)).to.deep.equal([11]);
      expect(value.reviewers.map(({ name }) => name)).to.deep.equal(['First']);
      expect(paths).to.deep.equal(['error reviewers[1]', 'error tools[0].reviews[1]', 'error tools[0].reviews[2]']);
      expect(value.scale).to.deep.equal({ best: 100, worst: 0 });
    });
    it('warns of an id within two edits of a listed one', () => {
      const { problems } = read(withTool(
        { reviews: [{ reviewer: 'bulider', score: 71 }] },
        { reviewers: [{ id: 'builder' }] },
      ));
      expect(only(problems)).to.include({
        path: 'tools[0].reviews[0].reviewer', severity: 'warning', hint: 'Did you mean “builder”?',
      });
    });
    const doubtful: [verdict: string, score: number, warned: boolean][] = [
      ['ship', 45, true], ['ship', 46, false], ['ship', 100, false], ['ship', 0, true],
      ['skip', 75, true], ['skip', 74, false], ['skip', 0, false],
    ];
    for (const [verdict, score, warned] of doubtful) {
      it(`${warned ? 'warns' : 'does not warn'} of ${verdict} with ${score}`, () => {
        // With a scale, so that nobody is asked for one.
        const { paths } = read(withTool({ reviews: [{ reviewer: 'a', verdict, score }] }, { scale: {} }));
        expect(paths).to.deep.equal(warned ? ['warning tools[0].reviews[0]'] : []);
      });
    }
  });

  describe('cells', () => {
    const cells: [cell: unknown, read: unknown][] = [
      [{}, {}], [{ value: 'partly' }, { value: 'partly' }], [{ value: 'na', note: 'n' }, { value: 'na', note: 'n' }],
      [{ value: 13.47, text: '13:28', url: 'https://a.example/', best: true },
        { value: 13.47, text: '13:28', url: 'https://a.example/', best: true }],
      [['USB-C', 2, { text: 'HDMI', url: 'https://a.example/' }],
        ['USB-C', 2, { text: 'HDMI', url: 'https://a.example/' }]],
      [{ value: ['a', { text: 'b' }] }, { value: ['a', { text: 'b' }] }],
      [[null, ' ', 'a'], ['a']], [true, true], [0, 0], ['partly', 'partly'],
    ];
    for (const [cell, expected] of cells) {
      it(`are read from ${JSON.stringify(cell)}`, () => {
        const { value, problems } = read(withTool({ rows: { w: cell } }, { rows: [{ id: 'w' }] }));
        expect(problems).to.deep.equal([]);
        expect(value.tools[0]?.rows.w).to.deep.equal(expected);
      });
    }
  });

  it('warns once of a later version', () => {
    expect(read(withTool({}, { version: 2 })).paths).to.deep.equal(['warning version']);
    expect(read(withTool({}, { version: 1 })).paths).to.deep.equal([]);
  });

  it('warns of own rows that are not declared', () => {
    const { problems } = read(withTool({ rows: { wieght: 1 } }, { rows: [{ id: 'weight' }] }));
    expect(only(problems)).to.include({
      path: 'tools[0].rows.wieght', severity: 'warning', hint: 'Did you mean “weight”?',
    });
  });

  describe('links', () => {
    it('resolve against the base and are judged by their resolved scheme', () => {
      const { value } = read(withTool({ url: '../x?y', logo: '//cdn.example/l.png' }), { base: 'https://a.example/b/c.json' });
      expect(value.tools[0]).to.include({ url: 'https://a.example/x?y', logo: 'https://cdn.example/l.png' });
    });
    it('are left out when relative to a base that has no scheme of theirs', () => {
      expect(read(withTool({ url: 'x' }), { base: 'about:srcdoc' }).paths).to.deep.equal(['error tools[0].url']);
      expect(read(withTool({ url: 'x' }), { base: 'file:///a/b' }).paths).to.deep.equal(['error tools[0].url']);
    });
    it('are what they resolve to without a base too, where they need none', () => {
      expect(read(withTool({ url: 'HTTPS://A.example/x y' })).value.tools[0]?.url).to.equal('https://a.example/x%20y');
      expect(read(withTool({ url: ' x/y ' })).value.tools[0]?.url).to.equal('x/y');
    });
    it('resolve against any base, even one that stands for none', () => {
      const base = 'https://relative.invalid/a/';
      expect(read(withTool({ url: 'x' }), { base }).value.tools[0]?.url).to.equal(`${base}x`);
    });
    it('stay as written without a base', () => {
      expect(read(withTool({ url: 'x/y' })).value.tools[0]?.url).to.equal('x/y');
    });
  });

  describe('what cannot be read', () => {
    const hopeless: unknown[] = [
      undefined, null, '', '  ', 0, true, [], {},
      { tools: null }, { tools: {} }, { tools: [] }, { tools: [null] },
      { tools: [{}] }, { tools: [{ name: ' ' }] }, { tools: [{ name: 5 }] },
      'null', '[]', '7', Symbol('x'), () => 1, 10n,
      { get tools(): never { throw new Error('trap'); } },
      new Proxy({}, { ownKeys() { throw Object.create(null); } }),
    ];
    hopeless.forEach((input, index) => {
      it(`gives null and a reason (${index}: ${typeof input})`, () => {
        const { value, problems } = parse(input);
        expect(value).to.equal(null);
        expect(problems.some(({ severity }) => severity === 'error')).to.equal(true);
      });
    });

    const causes: [text: string, cause: RegExp, line: number, column: number][] = [
      ['{"tools":[{"name":“A”}]}', /curly quotes/, 1, 19],
      ['{“tools”:[]}', /curly quotes/, 1, 2],
      ['{\n  "tools": [\n    {"name": "A"},\n  ]\n}', /trailing comma/, 4, 3],
      ['{"a":1,}', /trailing comma/, 1, 8],
      ['{"a":1,\n<p>"b":2}', /HTML in it: <p>/, 2, 1],
      ['{"a":1,<br />\n"b":2}', /HTML in it: <br \/>/, 1, 8],
      ['{"a":1, // one\n"b":2}', /comment/, 1, 9],
      ['/* head */{}', /comment/, 1, 1],
      ['\uFEFF{"tools":[]}', /byte order mark/, 1, 1],
      ["{'a':1}", /single quotes/, 1, 2],
      ['{"a":1', /ends too early/, 1, 7],
      ['[object Object]', /object turned into text/, 1, 2],
      ['{&quot;a&quot;:1}', /HTML entity/, 1, 2],
      ['{"name”: "x"}', /curly quotes/, 1, 11],
      ['{"a":"one<br>\ntwo"}', /HTML in it: <br>/, 1, 14],
      ['{"a":"Use <br> tags",}', /trailing comma/, 1, 22],
      ['{"a":"A<br>"} {"b":1}', /“{” out of place/, 1, 15],
      ['{"d":"it’s “x”"  "e":1}', /“"” out of place/, 1, 18],
      ['<!doctype html><title>Log in</title>', /web page/, 1, 1],
      ['{"a" 1}', /“1” out of place/, 1, 6],
      ['{"a":1 "b":2}', /“"” out of place/, 1, 8],
      ['{"a":tru}', /“t” out/, 1, 6],
      ['{"a":[1,2}', /“}” out/, 1, 10],
      ['{} {}', /“{” out/, 1, 4],
      ['{"a":"line\nbreak"}', /line break inside a text/, 1, 11],
      ['{"a":"one\ttwo"}', /tab inside a text/, 1, 10],
      ['{"a":"one\u0007two"}', /control character inside a text/, 1, 10],
      ['{"a":"C:\\x"}', /“\\x” inside a text/, 1, 9],
      ['{"a":1,\n"b":"one', /text that does not end/, 2, 5],
      ['{"a":"one ”}', /curly quotes/, 1, 6],
      ['{"a":NaN}', /NaN, which is no number/, 1, 6],
      ['{"a":Infinity}', /Infinity, which is no number/, 1, 6],
      ['{"a":None}', /None, which is not JSON/, 1, 6],
      ['{"a":True}', /True, which is not JSON/, 1, 6],
      ['{"a":undefined}', /undefined, which is not JSON/, 1, 6],
      ['{"a":+80}', /plus sign/, 1, 6],
      ['{"a":080}', /leading zero/, 1, 7],
      ['{"a":80.}', /ends in a point/, 1, 8],
      ['{"a":.5}', /begins with a point/, 1, 6],
      ['{"a":8,5}', /comma inside a number/, 1, 8],
      ['{a: 1}', /key without quotes/, 1, 2],
      ['\u00a0{"a":1}', /no-break space/, 1, 1],
      ['{"a":1}\0', /NUL character/, 1, 8],
      ['{"a":1}\u200b', /no-break space/, 1, 8],
      ['', /is empty/, 1, 1],
      [' \n', /is empty/, 2, 1],
      ['name,price\nA,1\n', /table \(CSV\)/, 1, 1],
      ['name;price\r\nA;1\r\n', /table \(CSV\)/, 1, 1],
      ['tools:\n  - name: A\n', /is YAML/, 1, 1],
      ['# ours\ntools:\n', /is YAML/, 1, 1],
      ['---\ntitle: A\n', /is YAML/, 1, 1],
      ['# Title\n\nText\n', /is Markdown/, 1, 1],
      ['| a | b |\n|---|---|\n', /is Markdown/, 1, 1],
      ['# a comment\n{"a":1}', /has a comment/, 1, 1],
    ];
    for (const [text, cause, line, column] of causes) {
      it(`names the cause in ${JSON.stringify(text)}`, () => {
        const { value, problems } = parse(text);
        const problem = only(problems);
        expect(value).to.equal(null);
        expect(problem.message).to.match(cause);
        expect(problem).to.include({ severity: 'error', line, column });
      });
    }
  });

  it('says what is wrong with a text of any size', () => {
    const messages = [`{"a":"${'x'.repeat(9_000_000)}`, `{"a":"${'\\"'.repeat(4_000_000)}`, `${'['.repeat(200_000)}x`]
      .map((text) => only(parse(text).problems).message);
    expect(messages[0]).to.match(/does not end/);
    expect(messages[1]).to.match(/does not end/);
    expect(messages[2]).to.match(/out of place/);
  });

  describe('anything', () => {
    it('never throws, and gives a comparison or a reason', () => {
      const odd = { withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true };
      fc.assert(fc.property(fc.anything(odd), (input) => {
        const { value, problems } = parse(input);
        expect(value !== null || problems.length > 0).to.equal(true);
      }), runs(500));
    });

    const key = fc.constantFrom(
      'name', 'id', 'reviews', 'reviewer', 'score', 'verdict', 'rows', 'links', 'url', 'community', 'ship', 'pricing',
      '__proto__',
    );
    it('reads tools of any shape', () => {
      fc.assert(fc.property(fc.array(fc.dictionary(key, fc.anything())), (tools) => {
        const { value, problems } = parse({ tools });
        expect(value !== null || problems.length > 0).to.equal(true);
        for (const tool of value?.tools ?? []) expect(tool.id).to.match(/^[^\s\p{Cc}]{1,100}$/u);
      }), runs(500));
    });

    it('finds a place in any broken JSON text', () => {
      const tool = { name: 'A "quoted" \u2028 name', n: [1, -2.5e3, true, null, {}] };
      const text = JSON.stringify({ tools: [tool] }, null, 1);
      fc.assert(fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(4), (at, insert, cut) => {
        const broken = text.slice(0, at) + insert + text.slice(at + cut);
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        const [problem] = parse(broken).problems;
        if (!valid) expect(problem?.line).to.be.greaterThan(0);
        else expect(problem?.line).to.equal(undefined);
      }), runs(1000));
    });
  });
});
