import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ToolCard } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, find, inside, put, script, settled, words } from '../support/page.js';

const [alpha] = pair.tools;
/** A card without data child, with these properties. */
const cardWith = (properties: Partial<ToolCard>, attributes = ''): ToolCard =>
  Object.assign(put(`<tool-card ${attributes}></tool-card>`), properties);

describe('<tool-card>', () => {
  afterEach(clear);

  const ways: [what: string, make: () => ToolCard][] = [
    ['one tool as JSON child', () => put(`<tool-card>${script(alpha)}</tool-card>`)],
    ['one tool as object', () => cardWith({ data: alpha })],
    ['one tool as JSON text', () => cardWith({ data: JSON.stringify(alpha) })],
    ['a comparison and an id', () => cardWith({ comparison: pair }, 'tool="alpha"')],
    ['a comparison as JSON child', () => put(`<tool-card tool="alpha">${script(pair)}</tool-card>`)],
    ['a comparison without an id: its first tool', () => cardWith({ comparison: pair })],
  ];
  for (const [what, make] of ways) {
    it(`shows the tool of ${what}`, async () => {
      const card = make();
      await settled(card);
      const text = words(card).replace('Community —', '— Community').replace('Entry Free', 'Free Entry');
      for (const part of [
        'Alpha', 'First of all', 'Letters', 'Ship', '100%', 'Panel ship', '— Community', 'Free Entry',
      ]) expect(text).to.include(part);
      expect(words(card)).not.to.include('Beta');
      inside(card).getByRole('link', { name: 'Alpha' });
    });
  }

  it('gives back what was set', () => {
    const card = document.createElement('tool-card');
    card.data = alpha;
    expect(card.data).to.equal(alpha);
    expect(card.comparison).to.equal(null);
  });

  it('keeps its tool when a framework sets the other property to null', async () => {
    const card = put('<tool-card></tool-card>');
    card.data = alpha;
    card.comparison = null;
    await settled(card);
    expect(words(card)).to.include('Alpha');
  });

  it('follows its id', async () => {
    const card = cardWith({ comparison: pair }, 'tool="beta"');
    await settled(card);
    expect(words(card)).to.include('Beta');
    card.tool = 'alpha';
    await card.updateComplete;
    expect(words(card)).to.include('Alpha').and.not.include('Beta');
    await consoleOf(async () => {
      card.tool = 'omega';
      await card.updateComplete;
    });
    expect(card.status).to.equal('failed');
  });

  it('looks like one tool, however many the file has', async () => {
    const [tool] = pair.tools;
    const data = { ...pair, tools: [{ ...tool, description: 'Line after line. '.repeat(30) }, ...pair.tools.slice(1)] };
    const heights = [];
    for (const attribute of ['', 'tool="alpha"']) {
      const box = put(`<div style="inline-size: 1000px"><tool-card ${attribute}>${script(data)}</tool-card></div>`);
      const card = await settled(find(box, 'tool-card'));
      heights.push(card.getBoundingClientRect().height);
    }
    expect(heights[0]).to.be.greaterThan(100).and.to.equal(heights[1]);
  });

  it('has a heading of the level that is asked for, and no landmark', async () => {
    const card = await settled(put(`<tool-card heading-level="5">${script(alpha)}</tool-card>`));
    expect(inside(card).getByRole('heading', { level: 5 }).textContent).to.equal('Alpha');
    expect(inside(card).queryByRole('region')).to.equal(null);
    card.headingLevel = 2;
    await card.updateComplete;
    expect(inside(card).getByRole('heading', { level: 2 }).textContent).to.equal('Alpha');
  });

  it('stands in for a missing or broken logo by the first grapheme of the name', async () => {
    for (const [name, letter] of [['éclair', 'É'], ['👩‍👩‍👧 family', '👩‍👩‍👧'], ['nova', 'N']] as const) {
      const card = await settled(cardWith({ data: { name, logo: '/tool-card/no-such-logo.png' } }));
      const image = card.shadowRoot?.querySelector('img');
      expect(image?.loading).to.equal('lazy');
      expect(image?.referrerPolicy).to.equal('no-referrer');
      await new Promise((resolve) => { image?.addEventListener('error', resolve); });
      const seen = image?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && image.getBoundingClientRect().width > 0;
      expect(seen).to.equal(false);
      expect(words(card)).to.include(letter);
    }
  });
});
