import { expect } from '@open-wc/testing';
import { contentOf } from '../../src/content/content.js';
import type { Fact } from '../../src/content/facts.js';
import { viewOf } from '../../src/content/view.js';
import { languageFor } from '../../src/i18n/language.js';
import '../../src/locales/de.js';
import '../../src/locales/fr.js';
import { parse } from '../../src/model/parse.js';
import { details } from '../../src/views/details.js';
import { said } from './support/said.js';

const url = 'https://a.example/';
const rel = 'noopener';
const paid = 'sponsored nofollow noopener';
const october = { text: 'As of October 1, 2026' };

/** The cell of the first tool. */
const cell = (label: string, tool: object, file: object = {}): Fact | undefined =>
  said({ ...file, tools: [{ id: 'a', ...tool }] }).decision.groups.flatMap(({ rows }) => rows)
    .find((row) => row.label.text === label)?.cells[0];

describe('a price', () => {
  const usd = { currency: 'USD' };
  const prices: [price: object, text: string, file?: object][] = [
    [{ price: 39, ...usd, per: 'month', from: true }, 'From $39/month'],
    [{ price: 39, ...usd, per: 'month' }, '$39/month'], [{ price: 39, ...usd, from: true }, 'From $39'],
    [{ price: 39, ...usd, from: false }, '$39'], [{ price: 10.99, ...usd, per: 'year' }, '$10.99/year'],
    [{ price: 10.5, ...usd, per: 'day' }, '$10.50/day'], [{ price: 1, ...usd, per: 'week' }, '$1/week'],
    // Any other span stays as it is.
    [{ price: 9, ...usd, per: 'seat' }, '$9/seat'], [{ price: 9, ...usd, per: 'Month' }, '$9/Month'],
    [{ price: 9, ...usd, per: '1M tokens', from: true }, 'From $9/1M tokens'],
    [{ price: 0, ...usd }, 'Free'], [{ price: 0, ...usd, per: 'month' }, 'Free'], [{ price: 0 }, 'Free'],
    [{ price: 0 }, 'Gratis', { words: { free: 'Gratis' } }],
    [{ price: 1234.5, currency: 'EUR' }, '€1,234.50'], [{ price: 1200, currency: 'JPY' }, '¥1,200'],
    [{ price: 0.0004, ...usd, per: 'token' }, '$0.0004/token'], [{ price: 5, currency: 'ZZZ' }, 'ZZZ\u00a05'],
    // In the file's currency, where it names none.
    [{ price: 5 }, '€5', { currency: 'EUR' }], [{ price: 5, ...usd }, '$5', { currency: 'EUR' }],
    [{ price: 5.5 }, '5.5'],
    [{ price: 1234.5, per: 'month' }, '1,234.5/month'],
  ];
  for (const [price, text, file] of prices) {
    it(`is ${text} of ${JSON.stringify({ ...price, ...file })}`, () => {
      expect(cell('Pricing', { pricing: price }, file)).to.deep.equal({ text, notes: [] });
      expect(cell('Plans', { plans: [{ name: 'P', ...price }] }, file)?.lines?.[0]?.value).to.equal(text);
    });
  }

  const asides: [pricing: object, fact: object][] = [
    [{ price: 1, currency: 'USD', note: 'Billed yearly', asOf: '2026-10-01' },
      { text: '$1', notes: [{ text: 'Billed yearly', authored: true }, october] }],
    [{ entry: 'Paid', note: 'Ask us' }, { text: 'Paid', authored: true, notes: [{ text: 'Ask us', authored: true }] }],
    [{ note: 'Ask us' }, { text: '—', notes: [{ text: 'Ask us', authored: true }] }],
    [{ asOf: '2026-10-01' }, { text: '—', notes: [october] }],
    // Words stand before the amount, and neither hides the other.
    [{ entry: 'Paid', summary: 'Pay-per-token', price: 39, currency: 'USD', per: 'month', from: true },
      { text: 'Pay-per-token', authored: true, notes: [{ text: 'From $39/month' }] }],
    [{ entry: 'Paid', price: 39, currency: 'USD', note: 'n', asOf: '2026-10-01' },
      { text: 'Paid', authored: true, notes: [{ text: '$39' }, { text: 'n', authored: true }, october] }],
  ];
  for (const [pricing, fact] of asides) {
    it(`is told with ${JSON.stringify(pricing)}`, () => {
      expect(cell('Pricing', { pricing })).to.deep.equal(fact);
    });
  }
});

describe('a price in another language', () => {
  const month = { price: 1234.5, currency: 'EUR', per: 'month', from: true };
  const prices: [page: string, price: object, text: string][] = [
    ['de', month, 'ab 1.234,50 €/Monat'], ['de', { ...month, per: 'Platz' }, 'ab 1.234,50 €/Platz'],
    ['de', { price: 0 }, 'Kostenlos'], ['fr', month, 'dès 1 234,50 €/mois'],
    ['fr', { price: 9, currency: 'EUR', per: 'year' }, '9 €/an'], ['en-GB', { price: 9, currency: 'GBP' }, '£9'],
    ['en-CA', { price: 9, currency: 'CAD' }, '$9'],
  ];
  for (const [page, price, text] of prices) {
    it(`is ${text} on a page in ${page}`, () => {
      const { value } = parse({ tools: [{ name: 'A', pricing: price }] });
      if (!value) throw new Error('nothing can be shown');
      const { tools: [first] } = contentOf(viewOf(value, languageFor(page), details));
      // Their spaces do not break.
      expect(first?.facts[0]?.text.replace(/\s/g, ' ')).to.equal(text);
    });
  }
});

describe('the entry price of a card', () => {
  const plans = (...prices: object[]) => ({ plans: prices.map((price) => ({ name: 'P', ...price })) });
  const offers = (...prices: object[]) => ({ offers: prices.map((price) => ({ seller: 'S', ...price })) });
  const out = { availability: 'OutOfStock' };
  const month = { currency: 'USD', per: 'month' };
  const entries: [tool: object, text: string | undefined, authored?: boolean][] = [
    [{ pricing: { entry: 'Paid', price: 39 }, ...plans({ price: 1 }) }, 'Paid', true],
    [{ pricing: { summary: 'Pay', price: 39, ...month, from: true } }, 'From $39/month'],
    [{ pricing: { price: 0 }, ...plans({ price: 5 }) }, 'Free'],
    [{ pricing: { summary: 'Pay' }, ...plans({ price: 9, ...month }, { price: 5, ...month }) }, '$5/month'],
    [plans({ note: 'Ask us' }, { price: 5 }), '€5'],
    [plans({ price: 9, currency: 'USD' }, { price: 5, currency: 'CHF' }), '$9'],
    [plans({ price: 9, ...month }, { price: 50, currency: 'USD', per: 'year' }), '$9/month'],
    [{ ...plans({ price: 9 }), ...offers({ price: 1 }) }, '€9'],
    [offers({ price: 9 }, { price: 5 }, { price: 1, ...out }), '€5'],
    // A price without a currency is in the file's.
    [plans({ price: 9 }, { price: 5, currency: 'EUR' }), '€5'],
    [offers({ price: 9, currency: 'EUR' }, { price: 5 }), '€5'],
    [plans({ price: 9 }, { price: 5, currency: 'USD' }), '€9'],
    [offers({ price: 9, ...out }), undefined], [plans({ note: 'Ask us' }), undefined],
    [{ pricing: { summary: 'Pay', note: 'n' } }, undefined],
  ];
  for (const [tool, text, authored = false] of entries) {
    it(`is ${text ?? 'not there'} of ${JSON.stringify(tool)}`, () => {
      const facts = said({ currency: 'EUR', tools: [tool] }).tools[0]?.facts;
      expect(facts).to.deep.equal(text === undefined ? [] : [{ label: 'Entry', text, authored }]);
      const [, beside] = said({ currency: 'EUR', tools: [{ name: 'B', pricing: { entry: 'x' } }, tool] }).tools;
      expect(beside?.facts).to.deep.equal([{ label: 'Entry', text: text ?? '—', authored }]);
    });
  }
});

describe('the plans of a tool', () => {
  const plans: [plan: object, line: object][] = [
    [{
      price: 10.99, currency: 'USD', per: 'month', includes: ['1 TB', 'Support'], note: 'Yearly', asOf: '2026-10-01',
    }, {
      value: '$10.99/month',
      notes: [{ text: '1 TB · Support', authored: true }, { text: 'Yearly', authored: true }, october],
    }],
    [{ note: 'Ask us' }, { value: undefined, notes: [{ text: 'Ask us', authored: true }] }],
    [{ price: 0 }, { value: 'Free', notes: [] }], [{ includes: [] }, { value: undefined, notes: [] }],
  ];
  for (const [plan, line] of plans) {
    it(`are told with ${Object.keys(plan).join(', ')}`, () => {
      expect(cell('Plans', { plans: [{ name: 'Plus', ...plan }] }))
        .to.deep.equal({ text: '', lines: [{ text: 'Plus', authored: true, ...line }] });
    });
  }
  it('stand in the order of the file', () => {
    const lines = cell('Plans', { plans: [{ name: 'Z', price: 9 }, { name: 'A', price: 1 }] })?.lines;
    expect(lines?.map(({ text }) => text)).to.deep.equal(['Z', 'A']);
  });
  it('are a stroke, where a tool has none', () => {
    expect(cell('Plans', { plans: [] })).to.equal(undefined);
    const [group] = said({ tools: [{ plans: [] }, { name: 'B', plans: [{ name: 'P' }] }] }).decision.groups;
    expect(group?.rows[0]?.cells[0]).to.deep.equal({ text: '—' });
  });
});

describe('the offers of a tool', () => {
  const usual = { value: '$9', url: undefined, rel, was: undefined, sponsored: undefined, notes: [] };
  const offers: [offer: object, line: object, tool?: object][] = [
    [{}, usual], [{ availability: 'InStock' }, usual], [{ primary: true }, usual], [{ url }, { ...usual, url }],
    [{ was: 12.5 }, { ...usual, was: ['Was', '$12.50'] }],
    [{ was: 12, currency: 'EUR' }, { ...usual, value: '€9', was: ['Was', '€12'] }],
    [{ price: 0, was: 12 }, { ...usual, value: 'Free', was: ['Was', '$12'] }],
    [{ price: null }, { ...usual, value: undefined }], [{ from: true }, { ...usual, value: 'From $9' }],
    [{ availability: 'OutOfStock' }, { ...usual, notes: [{ text: 'Out of stock' }] }],
    [{ availability: 'PreOrder' }, { ...usual, notes: [{ text: 'Pre-order' }] }],
    [{ availability: 'Discontinued', note: 'Last year’s', asOf: '2026-10-01' },
      { ...usual, notes: [{ text: 'Discontinued' }, { text: 'Last year’s', authored: true }, october] }],
    [{ url, sponsored: true }, { ...usual, url, rel: paid, sponsored: 'Sponsored' }],
    [{ url }, { ...usual, url, rel: paid }, { sponsored: true }],
    [{ url, sponsored: false }, { ...usual, url }, { sponsored: false }],
  ];
  for (const [offer, line, tool] of offers) {
    it(`are told with ${JSON.stringify({ ...offer, ...tool })}`, () => {
      expect(cell('Offers', { ...tool, offers: [{ seller: 'Shop', price: 9, ...offer }] }, { currency: 'USD' }))
        .to.deep.equal({ text: '', lines: [{ text: 'Shop', authored: true, tool: 'a', ...line }] });
    });
  }

  it('are told in the author’s words', () => {
    const words = { was: 'Before', outOfStock: 'Gone', offers: 'Where to buy' };
    const offer = { seller: 'S', price: 1, was: 2, availability: 'OutOfStock' };
    expect(cell('Where to buy', { offers: [offer] }, { words })?.lines?.[0])
      .to.deep.include({ was: ['Before', '2'], notes: [{ text: 'Gone' }] });
  });

  it('are links of the card, after its own, where they have an address', () => {
    const tool = {
      id: 'a', links: [{ label: 'Site', url }], offers: [
        { seller: 'Shop', price: 9, currency: 'USD', was: 12, url, primary: true, availability: 'PreOrder' },
        { seller: 'Stall', price: 8, currency: 'USD' }, { seller: 'Booth', url, sponsored: true, note: 'Ask' },
      ],
    };
    expect(said({ tools: [tool] }).tools[0]?.links).to.deep.equal([
      { label: 'Site', text: 'Site', url, rel, authored: true, sponsored: undefined },
      { text: 'Shop · $9', authored: true, url, rel, tool: 'a', was: ['Was', '$12'], notes: [{ text: 'Pre-order' }],
        primary: true, sponsored: undefined },
      { text: 'Booth', authored: true, url, rel: paid, tool: 'a', was: undefined,
        notes: [{ text: 'Ask', authored: true }], primary: undefined, sponsored: 'Sponsored' },
    ]);
  });
});

describe('ratings from elsewhere', () => {
  const ratings: [rating: object, value: string, notes: object[], more?: object][] = [
    [{ score: 4.8, best: 5, count: 3421 }, '4.8/5', [{ text: '(3,421)' }]], [{ score: 4, best: 5 }, '4/5', []],
    [{ score: 91, best: 100, count: 0 }, '91/100', [{ text: '(0)' }]], [{ score: 0, best: 10 }, '0/10', []],
    // Bare, where nothing says what it is out of.
    [{ score: 4.8, count: 1 }, '4.8', [{ text: '(1)' }]], [{ score: 4.8, best: 5, url }, '4.8/5', [], { url }],
    [{ score: 1234.5, best: 5000 }, '1,234.5/5,000', []],
  ];
  for (const [rating, value, notes, more] of ratings) {
    it(`are ${value} of ${JSON.stringify(rating)}`, () => {
      expect(cell('Ratings elsewhere', { ratings: [{ source: 'Letters', ...rating }] })).to.deep.equal({
        text: '', lines: [{ text: 'Letters', authored: true, url: undefined, rel, tool: 'a', value, notes, ...more }],
      });
    });
  }
  it('enter no verdict, and stand in the order of the file', () => {
    const ratings = [{ source: 'Z', score: 5, best: 5 }, { source: 'A', score: 1, best: 5 }];
    const { tools: [first], decision } = said({ tools: [{ ratings }] });
    expect(first).to.include({ verdict: undefined, mark: 'none' });
    expect(first?.facts).to.deep.equal([]);
    expect(decision.groups[0]?.rows[0]?.cells[0]?.lines?.map(({ text }) => text)).to.deep.equal(['Z', 'A']);
  });
});
