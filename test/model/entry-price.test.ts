import { expect } from '@open-wc/testing';
import { entryPrice, isAvailable } from '../../src/model/entry-price.js';
import { parse } from '../../src/model/parse.js';
import type { Tool } from '../../src/model/schema.js';

const toolOf = (tool: object): Tool => {
  const [read] = parse({ tools: [{ name: 'A', ...tool }] }).value?.tools ?? [];
  if (!read) throw new Error('no tool');
  return read;
};
const plans = (...prices: object[]): object =>
  ({ plans: prices.map((price, index) => ({ name: `P${index}`, ...price })) });
const offers = (...prices: object[]): object =>
  ({ offers: prices.map((price, index) => ({ seller: `S${index}`, ...price })) });
const out = { availability: 'OutOfStock' };

describe('the price that one starts at', () => {
  const cases: [name: string, tool: object, price: number | undefined][] = [
    ['unknown of nothing', {}, undefined],
    ['unknown of words', { pricing: { entry: 'Paid', summary: 'Pay' }, ...plans({ note: 'Ask us' }) }, undefined],
    ['unknown of lists of nothing', { plans: [], offers: [] }, undefined],
    ['that of the tool', { pricing: { price: 39 }, ...plans({ price: 5 }), ...offers({ price: 1 }) }, 39],
    ['that of the tool, for nothing', { pricing: { price: 0 }, ...plans({ price: 5 }) }, 0],
    ['that of the lowest plan', { pricing: { entry: 'Paid' }, ...plans({ price: 9 }, { price: 5 }, { price: 7 }) }, 5],
    ['that of a free plan', plans({ price: 9 }, { price: 0 }), 0],
    ['that of a plan before that of an offer', { ...plans({ price: 9 }), ...offers({ price: 1 }) }, 9],
    ['not that of a plan without one', plans({ note: 'Ask us' }, { price: 9 }), 9],
    ['that of the lowest offer, where no plan has one', { ...plans({}), ...offers({ price: 9 }, { price: 5 }) }, 5],
    ['not that of an offer that is sold out', offers({ price: 9 }, { price: 5, ...out }), 9],
    ['not that of an offer of the past', offers({ price: 5, availability: 'Discontinued' }, { price: 9 }), 9],
    ['unknown where all is sold out', offers({ price: 9, ...out }), undefined],
    ['the first one, in several currencies',
      plans({ price: 9, currency: 'USD' }, { price: 5, currency: 'EUR' }, { price: 1, currency: 'USD' }), 9],
    ['the first one, for several spans of time', plans({ price: 9, per: 'month' }, { price: 5, per: 'day' }), 9],
    ['the first one, for a span of time and once', plans({ price: 9, per: 'month' }, { price: 5 }), 9],
    ['the first one of what can be had', offers(
      { price: 7, currency: 'CHF', ...out }, { price: 9, currency: 'USD' }, { price: 5, currency: 'EUR' }), 9],
    ['the lowest, where only what is sold out is in another currency', offers(
      { price: 7, currency: 'CHF', ...out }, { price: 9, currency: 'USD' }, { price: 5, currency: 'USD' }), 5],
    ['the lowest in one currency, however it is written',
      plans({ price: 9, currency: 'usd' }, { price: 5, currency: 'USD' }), 5],
  ];
  for (const [name, tool, price] of cases) {
    it(`is ${name}`, () => expect(entryPrice(toolOf(tool))?.price).to.equal(price));
  }

  it('comes with its currency, its span and whether it is the least', () => {
    expect(entryPrice(toolOf({ pricing: { price: 39, currency: 'USD', per: 'month', from: true } })))
      .to.include({ price: 39, currency: 'USD', per: 'month', from: true });
  });
});

describe('an offer', () => {
  const cases: [availability: Parameters<typeof isAvailable>[0]['availability'], can: boolean][] = [
    [undefined, true], ['InStock', true], ['PreOrder', true], ['OutOfStock', false], ['Discontinued', false],
  ];
  for (const [availability, can] of cases) {
    it(`can${can ? '' : 'not'} be had: ${availability ?? 'unsaid'}`, () => {
      expect(isAvailable({ seller: 'S', availability })).to.equal(can);
    });
  }
});
