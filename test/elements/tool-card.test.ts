import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/define.js';
import type { ToolCard } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, put, settled, words } from '../support/page.js';

const inside = (element: Element): ReturnType<typeof within> => within(element.shadowRoot as unknown as HTMLElement);
const [alpha] = pair.tools;

describe('<tool-card>', () => {
  afterEach(clear);

  const ways: [what: string, make: () => ToolCard][] = [
    ['one tool as JSON child', () => put(`<tool-card><script type="application/json">${JSON.stringify(alpha)}</script></tool-card>`)],
    ['one tool as object', () => Object.assign(put<ToolCard>('<tool-card></tool-card>'), { data: alpha })],
    ['one tool as JSON text', () => Object.assign(put<ToolCard>('<tool-card></tool-card>'), { data: JSON.stringify(alpha) })],
    ['a comparison and an id', () => Object.assign(put<ToolCard>('<tool-card tool="alpha"></tool-card>'), { comparison: pair })],
    ['a comparison as JSON child', () => put(`<tool-card tool="alpha"><script type="application/json">${JSON.stringify(pair)}</script></tool-card>`)],
    ['a comparison without an id: its first tool', () => Object.assign(put<ToolCard>('<tool-card></tool-card>'), { comparison: pair })],
  ];
  for (const [what, make] of ways) {
    it(`shows the tool of ${what}`, async () => {
      const card = make();
      await settled(card);
      for (const part of ['Alpha', 'First of all', 'Letters', 'Ship', '100%', 'Panel ship', '— Community', 'Free Entry']) {
        expect(words(card).replace('Community —', '— Community').replace('Entry Free', 'Free Entry')).to.include(part);
      }
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

  it('follows its id', async () => {
    const card = Object.assign(put<ToolCard>('<tool-card tool="beta"></tool-card>'), { comparison: pair });
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

  it('has a heading of the level that is asked for, and no landmark', async () => {
    const card = put<ToolCard>(`<tool-card heading-level="5"><script type="application/json">${JSON.stringify(alpha)}</script></tool-card>`);
    await settled(card);
    expect(inside(card).getByRole('heading', { level: 5 }).textContent).to.equal('Alpha');
    expect(inside(card).queryByRole('region')).to.equal(null);
    card.headingLevel = 2;
    await card.updateComplete;
    expect(inside(card).getByRole('heading', { level: 2 }).textContent).to.equal('Alpha');
  });

  it('stands in for a missing or broken logo by the first grapheme of the name', async () => {
    for (const [name, letter] of [['éclair', 'É'], ['👩‍👩‍👧 family', '👩‍👩‍👧'], ['nova', 'N']] as const) {
      const card = Object.assign(put<ToolCard>('<tool-card></tool-card>'), { data: { name, logo: '/tool-card/no-such-logo.png' } });
      await settled(card);
      const image = card.shadowRoot?.querySelector('img');
      expect(image?.loading).to.equal('lazy');
      expect(image?.referrerPolicy).to.equal('no-referrer');
      await new Promise((resolve) => { image?.addEventListener('error', resolve); });
      expect(image?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && image.getBoundingClientRect().width > 0).to.equal(false);
      expect(words(card)).to.include(letter);
    }
  });
});
