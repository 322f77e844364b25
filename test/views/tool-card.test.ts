import { expect } from '@open-wc/testing';
import { dotStep } from '../../src/views/marks.js';
import { toolCards } from '../../src/views/tool-card.js';
import { byRole, clear, draw, read, textOf, texts } from './support/draw.js';

const score = (reviewer: string, value: number) => ({ reviewer, score: value });
const cardsOf = (tools: object[], rest: object = {}) => draw(toolCards(read({ ...rest, tools }), 3)).shadowRoot;
const panelOfFour = { name: 'B', reviews: ['builder', 'skeptic', 'founder', 'pm'].map((id) => score(id, 80)) };

describe('tool card', () => {
  afterEach(clear);

  it('shows the verdict and three figures', () => {
    const tool = { ...panelOfFour, pricing: { entry: 'Paid' }, community: { ship: 3, skip: 1 } };
    const [card] = texts(cardsOf([tool]), 'article');
    expect(card).to.contain('Ship 100% Panel ship').and.to.contain('Community 75% Entry Paid');
    expect(card).not.to.contain('Early');
  });

  it('makes nothing up where nothing is known', () => {
    expect(texts(cardsOf([{ name: 'A' }]), 'article')).to.deep.equal(['A A']);
    const sold = { ...panelOfFour, community: { ship: 1 }, pricing: { entry: 'Paid' } };
    const [card] = texts(cardsOf([{ name: 'A' }, sold]), 'article');
    expect(card).to.contain('No verdict yet — Panel ship').and.to.contain('Community — Entry —');
  });

  it('says so when few takes are counted', () => {
    const early = { name: 'A', reviews: [score('builder', 80), score('skeptic', 70)] };
    const [first] = texts(cardsOf([early, panelOfFour]), 'article');
    expect(first).to.contain('100%').and.to.contain('Early: 2 of 4 takes');
  });

  it('says no such thing from three takes on', () => {
    const three = { name: 'A', reviews: panelOfFour.reviews.slice(1) };
    const [first] = texts(cardsOf([three, panelOfFour]), 'article');
    expect(first).to.contain('100%').and.not.to.contain('Early');
  });

  it('shows the only reviewer by score and name', () => {
    const [card] = texts(cardsOf([{ name: 'A', reviews: [score('sam', 72)] }]), 'article');
    expect(card).to.contain('Ship 72/100 Sam').and.not.to.contain('Panel ship').and.not.to.contain('Early');
  });

  it('shows the only reviewer by stance where there is no score', () => {
    const [one, other] = texts(cardsOf([
      { name: 'A', reviews: [{ reviewer: 'sam', verdict: 'skip' }] }, { name: 'B', reviews: [] },
    ]), 'article');
    expect(one).to.contain('Skip Sam').and.not.to.contain('%');
    expect(other).to.contain('No verdict yet No panel take').and.not.to.contain('Sam');
  });

  it('names the only reviewer who has no verdict, without a dash for one', () => {
    const hesitant = { name: 'A', reviews: [{ reviewer: 'sam', take: 'Hm.' }] };
    const [card] = texts(cardsOf([hesitant, { name: 'B', reviews: [score('sam', 72)] }]), 'article');
    expect(card).to.contain('No verdict yet Sam');
    expect(texts(cardsOf([hesitant]), 'article')).to.deep.equal(['A A']);
  });

  const figures: [what: string, reviews: object[], said: string | undefined][] = [
    ['of several reviewers, its share and their counts', [score('a', 80), score('b', 70), score('c', 40)],
      '67% Panel ship, 2 of 3 reviewers'],
    ['of one reviewer, the score', [score('sam', 72)], 'Sam: 72/100'],
  ];
  for (const [what, reviews, said] of figures) {
    it(`says the figure in one, once: ${what}`, () => {
      const [card] = byRole(cardsOf([{ name: 'A', reviews }]), 'article');
      const [figure] = byRole(card ?? document, 'img');
      expect(figure?.getAttribute('aria-label')).to.equal(said);
      // What is seen of it is inside the image or hidden, so that nothing is said twice.
      const label = [...card?.querySelectorAll('p') ?? []]
        .find((element) => /^(Panel ship|Sam)$/.test(element.textContent));
      expect(label?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('says of a tool without a verdict that there is none, where another has one', () => {
    const [figure] = byRole(cardsOf([{ name: 'A' }, panelOfFour]), 'img');
    expect(figure?.getAttribute('aria-label')).to.equal('Panel ship: —');
  });

  it('says the name of the only reviewer who has no score', () => {
    const root = cardsOf([{ name: 'A', reviews: [{ reviewer: 'sam', verdict: 'skip' }] }]);
    const label = [...root.querySelectorAll('p')].find((element) => element.textContent === 'Sam');
    expect(label?.getAttribute('aria-hidden')).to.equal('false');
    expect(byRole(root, 'img').every((image) => (image as HTMLElement).hidden)).to.equal(true);
  });

  it('names each stance of the panel, in order', () => {
    const split = { name: 'A', reviews: [score('skeptic', 40), { reviewer: 'pm', take: 'Hm.' }] };
    const [, strip] = byRole(cardsOf([split, panelOfFour]), 'img');
    expect(strip?.getAttribute('aria-label'))
      .to.equal('Skeptic: skip, Pm: No verdict yet, Builder: No panel take, Founder: No panel take');
  });

  it('draws something for each stance of the panel, in its place', () => {
    const split = { name: 'A', reviews: [score('skeptic', 40), score('pm', 80), { reviewer: 'founder', take: 'Hm.' }] };
    const [, strip] = byRole(cardsOf([split, panelOfFour]), 'img');
    const paths = [...strip?.querySelectorAll('path') ?? []];
    const drawn = panelOfFour.reviews.map((_, index) => paths.some((path) => [0, 6].some((aside) =>
      path.isPointInFill(new DOMPoint(index * dotStep + 8 + aside, 8)))));
    expect(drawn).to.deep.equal([true, true, true, true]);
  });

  it('takes the letter after an Arabic article for a monogram', () => {
    const monograms = ['المكنسة', 'الأولى', 'ال', 'Al'].map((name) => (
      byRole(cardsOf([{ name }]), 'article')[0]?.querySelector('[part=monogram]')?.textContent));
    expect(monograms).to.deep.equal(['م', 'أ', 'ا', 'A']);
  });

  it('stands a monogram in for a logo that is missing or broken', async () => {
    const tools = [{ name: '👩‍🚀 ship' }, { name: 'éclair', logo: 'data:image/png;base64,AAAA' }];
    const [missing, broken] = byRole(cardsOf(tools), 'article');
    expect(textOf(missing)).to.match(/^👩‍🚀/u);
    const image = broken?.querySelector('img');
    expect(image?.getAttribute('loading')).to.equal('lazy');
    expect(image?.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(image?.getAttribute('alt')).to.equal('');
    image?.scrollIntoView();
    await new Promise((resolve) => { image?.addEventListener('error', resolve); });
    expect(image && getComputedStyle(image).visibility).to.equal('hidden');
    expect(textOf(broken)).to.match(/^É/);
    expect(image?.nextElementSibling?.getBoundingClientRect().width).to.be.greaterThan(0);
  });
});
