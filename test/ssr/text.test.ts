import { expect } from '@open-wc/testing';
import { renderText, type RenderOptions } from '../../src/ssr/index.js';
import { everyKey } from '../support/every-key.js';

const text = (data: unknown, options?: RenderOptions): string => renderText(data, options).value ?? '';
const full = { ...everyKey, words: undefined };

describe('plain text', () => {
  it('has the award of a tool below its heading', () => {
    const tools = [{ name: 'A' }, { name: 'B', award: 'Best value', tagline: 'Small and quiet', rank: 2 }];
    expect(text({ tools }, { sections: 'cards' })).to.equal(
      'A\n-\n\n2. B\n----\n\n★ Best value\nSmall and quiet\n');
  });

  it('says whose a figure is before the figure', () => {
    const tools = [{ name: 'A', reviews: [{ reviewer: 'ana', score: 88 }] }];
    expect(text({ tools }, { sections: 'cards' })).to.include('Ship · Ana: 88/100\n');
  });

  it('lists plans, offers and ratings below the name of their tool, each with what it costs or scores', () => {
    const cells = text(full, { sections: 'decision' });
    expect(cells).to.include('Plans\n  Alpha:\n    Plus: From €10.99/month · Three seats · Paid by the year · '
      + 'As of 2 October 2026\n    Max: US$30\n  Beta: —\n');
    expect(cells).to.include('    A shop: From €14 · Was €17 · Blue alone · As of 3 October 2026 · Sponsored '
      + '<https://shop.example/offer>\n    Another: US$15 · Out of stock\n');
    expect(cells).to.include('  Alpha:\n    Elsewhere: 4.4/5 (41) <https://elsewhere.example/alpha>\n');
    expect(cells).to.include('  Alpha: One; €2; Three <https://site.example/three>\n');
  });

  it('has an address at the end of its line', () => {
    expect(text(full, { sections: 'cards' })).to.include('\nBuy Alpha · Sponsored <https://shop.example/alpha>\n');
  });

  it('parts what a reviewer says, and leaves nothing open', () => {
    const tools = [{ name: 'A', reviews: [{
      reviewer: 'ana', take: 'Fine.', scores: { speed: 40 }, pros: ['Small'], cons: ['Loud'], date: '2026-02-01',
    }] }, { name: 'B', reviews: [{ reviewer: 'ana', verdict: 'skip' }] }, { name: 'C' }];
    expect(text({ tools, criteria: [{ id: 'speed', label: 'Speed' }] }, { sections: 'scorecard' })).to.include(`
Ana

  A:
  Fine.
  February 1, 2026

  Speed: 40/100

  Pros:
  + Small

  Cons:
  - Loud

  B: skip
  C: No panel take
`);
    expect(text(full)).not.to.match(/ $/m);
  });

  it('keeps to lines what every tool has in a line', () => {
    const tools = ['A', 'B'].map((name) => ({ name, reviews: [{ reviewer: 'ana', verdict: 'ship' }] }));
    expect(text({ tools }, { sections: 'scorecard' })).to.include('\n  A: ship\n  B: ship\n');
  });

  it('draws a line as long as a heading, whose characters may be twice as wide', () => {
    expect(text({ title: '比較のまとめ A', tools: [{ name: 'A' }] }, { sections: 'header' }))
      .to.equal(`比較のまとめ A\n${'='.repeat(14)}\n`);
  });

  it('names the only tool once', () => {
    const one = { tools: [{
      name: 'Solo', url: 'https://solo.example/', category: 'Tools', tagline: 'For one', rows: { cpu: 'Fast', ram: 8 },
      plans: [{ name: 'Plus', price: 5, currency: 'USD' }],
      reviews: [{ reviewer: 'ana', take: 'Fine.' }],
    }], rows: [
      { id: 'cpu', label: 'CPU', group: 'Inside', note: 'The chip' }, { id: 'ram', label: 'RAM', group: 'Inside' },
    ] };
    expect(text(one)).to.equal(`Solo
====

Tools
For one
https://solo.example/

Entry: $5

Decision
--------

Plans:
  Plus: $5
Best for: For one
Category: Tools

— Inside —

CPU (The chip): Fast
RAM: 8

Reviewer scorecard
------------------

Ana

  Fine.
`);
    const count = (options: RenderOptions, data: object = one) => text(data, options).match(/^ *(1\. )?Solo\b/gm)?.length;
    expect(count({ sections: 'cards' })).to.equal(1);
    expect(count({ sections: 'header scorecard' })).to.equal(2);
    expect(count({ sections: 'header decision cards' })).to.equal(2);
    expect(count({}, { ...one, title: 'A week with Solo' })).to.equal(1);
  });
});
