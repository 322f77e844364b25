import { expect } from '@open-wc/testing';
import { card, reviews, said } from './support/said.js';

const listed = (...weights: number[]) => weights.map((weight, index) => ({ id: `r${index}`, weight }));

describe('what a card says', () => {
  describe('of the verdict', () => {
    const cases: [name: string, file: Parameters<typeof card>[0], mark: string, verdict: string, figure: string][] = [
      ['three who ship', { tools: [reviews('ship', 'ship', 'ship')] }, 'ship', 'Ship', '100%'],
      ['two against two', { tools: [reviews('ship', 'ship', 'skip', 'skip')] }, 'mixed', 'Mixed', '50%'],
      ['one of four', { tools: [reviews('ship', 'skip', 'skip', 'skip')] }, 'skip', 'Skip', '25%'],
      ['nobody, beside one that has some', { tools: [{}, { name: 'B', ...reviews('ship', 'ship') }] },
        'none', 'No verdict yet', '—'],
      ['one alone, with a score', { tools: [reviews(72.5)] }, 'ship', 'Ship', '72.5/100'],
    ];
    for (const [name, file, mark, verdict, figure] of cases) {
      it(`of ${name}`, () => expect(card(file)).to.include({ mark, verdict, figure }));
    }

    const silent: [name: string, file: Parameters<typeof card>[0]][] = [
      ['nobody at all', {}], ['two who say no more than a take',
        { tools: [{ reviews: [{ reviewer: 'a', take: 'Hm.' }, { reviewer: 'b', take: 'Well.' }] }] }],
      ['one alone who says no more than a take', { tools: [{ reviews: [{ reviewer: 'a', take: 'Hm.' }] }] }],
      ['one whose weight is nothing', { reviewers: [{ id: 'r0', weight: 0 }], tools: [reviews('ship')] }],
    ];
    for (const [name, file] of silent) {
      it(`not, of ${name}`, () => {
        expect(card(file)).to.deep.include({ mark: 'none', verdict: undefined, notes: ['', ''], strip: '' });
      });
    }

    it('without a figure, of one alone who gave no score', () => {
      expect(card({ tools: [reviews('skip')] })).to.include({ verdict: 'Skip', figure: undefined, spoken: undefined });
    });

    it('in the author’s words', () => {
      expect(card({ tools: [reviews('ship', 'ship')], words: { ship: 'Buy', panelShip: 'would buy' } }))
        .to.include({ verdict: 'Buy', label: 'would buy', spoken: '100% would buy, 2 of 2 reviewers' });
    });
  });

  const figures: [name: string, file: Parameters<typeof card>[0], label: string, spoken: string][] = [
    ['a panel', { tools: [reviews('ship', 'ship', 'skip')] }, 'Panel ship', '67% Panel ship, 2 of 3 reviewers'],
    ['a panel that has not counted', { tools: [{}, { name: 'B', ...reviews('ship', 'ship') }] },
      'Panel ship', 'Panel ship: —'],
    ['one alone', { reviewers: [{ id: 'r0', name: 'Sam' }], tools: [reviews(72)] }, 'Sam', 'Sam: 72/100'],
  ];
  for (const [name, file, label, spoken] of figures) {
    it(`reads the figure of ${name} as ${spoken}`, () => expect(card(file)).to.include({ label, spoken }));
  }

  it('has no name to set beside a tool that the only reviewer passed over', () => {
    const [, passed] = said({ tools: [reviews(72), { name: 'B' }] }).tools;
    expect(passed).to.include({ label: 'No panel take', figure: undefined, verdict: 'No verdict yet', strip: '' });
  });

  describe('of how far the figure carries', () => {
    const cases: [name: string, file: Parameters<typeof card>[0], notes: string[]][] = [
      ['nothing, where three are counted', { tools: [reviews('ship', 'ship', 'skip')] }, ['', '']],
      ['nothing, where nobody is counted', { tools: [{}, { name: 'B', ...reviews('ship', 'ship') }] }, ['', '']],
      ['that two are few', { tools: [reviews('ship', 'ship')] }, ['2 takes', '']],
      ['that two are, of three', { tools: [reviews('ship', 'ship'), { name: 'B', ...reviews('ship', 'skip', 90) }] },
        ['Early: 2 of 3 takes', '']],
      ['that a take without a stance is missing',
        { tools: [{ reviews: [
          { reviewer: 'a', score: 80 }, { reviewer: 'b', score: 80 }, { reviewer: 'c', take: 'Hm.' }] }] },
        ['Early: 2 of 3 takes', '']],
      ['that one is, of three', { tools: [reviews('ship'), { name: 'B', ...reviews('ship', 'skip', 90) }] },
        ['Early: 1 of 3 takes', '']],
      ['only those who can count', { reviewers: listed(1, 1, 0), tools: [reviews('ship', 'ship', 'ship')] },
        ['2 takes', '']],
      ['nothing about few, where there is one reviewer over all', { tools: [reviews('ship')] }, ['', '']],
      ['that weights differ', { reviewers: listed(2, 1, 1), tools: [reviews('ship', 'ship', 'skip')] },
        ['', 'Weighted by reviewer']],
    ];
    for (const [name, file, notes] of cases) {
      it(name, () => expect(card(file).notes).to.deep.equal(notes));
    }
  });

  describe('of each of the panel, in one line', () => {
    it('a stance, a review without one, or none', () => {
      const tools = [
        { reviews: [{ reviewer: 'a', score: 80 }, { reviewer: 'b', verdict: 'skip' }, { reviewer: 'c', take: 'Hm.' }] },
        { name: 'B', reviews: [{ reviewer: 'd', verdict: 'ship' }] },
      ];
      const [first, second] = said({ tools }).tools;
      expect(first?.strip).to.equal('A: ship, B: skip, C: No verdict yet, D: No panel take');
      expect(first?.stances).to.deep.equal(['ship', 'skip', 'none', 'none']);
      expect(second?.strip).to.equal('A: No panel take, B: No panel take, C: No panel take, D: ship');
    });
    it('nothing, where nobody is counted', () => {
      const tools = [{ reviews: [{ reviewer: 'a', take: 'Hm.' }, { reviewer: 'b', take: 'Well.' }] }];
      expect(card({ tools })).to.include({ strip: '' });
    });
    it('nothing, where one stands for all', () => expect(card({ tools: [reviews('ship')] }).strip).to.equal(''));
  });

  const shares: [name: string, community: object | undefined, text: string][] = [
    ['the share', { ship: 3, skip: 1 }, '75%'], ['a stroke, without votes', undefined, '—'],
    ['a stroke, of no vote at all', { ship: 0, skip: 0 }, '—'], ['nobody, not nothing', { ship: 0, skip: 4 }, '0%'],
  ];
  for (const [name, community, text] of shares) {
    it(`says of the community ${name}`, () => {
      const [fact] = card({ tools: [{ community }, { name: 'B', community: { ship: 1 } }] }).facts;
      expect(fact).to.deep.equal({ label: 'Community', text, vote: undefined });
    });
  }

  const none: [name: string, tools: object[], labels: string[]][] = [
    ['nothing, where no tool has either', [{}, { name: 'B' }], []],
    ['the community alone', [{}, { name: 'B', community: { ship: 0 } }], ['Community']],
    ['the price alone', [{}, { name: 'B', pricing: { entry: 'Paid' } }], ['Entry']],
    ['nothing of a price that is no entry', [{ pricing: { summary: 'Pay', note: 'x' } }, { name: 'B' }], []],
  ];
  for (const [name, tools, labels] of none) {
    it(`says below the figures ${name}`, () => {
      for (const { facts } of said({ tools }).tools) expect(facts.map(({ label }) => label)).to.deep.equal(labels);
    });
  }

  const entries: [entry: string | undefined, text: string, authored: boolean][] = [
    ['From €9', 'From €9', true], [undefined, '—', false],
  ];
  for (const [entry, text, authored] of entries) {
    it(`says ${text} for the price ${entry}`, () => {
      const [fact] = card({ tools: [{ pricing: { entry } }, { name: 'B', pricing: { entry: '€1' } }] }).facts;
      expect(fact).to.deep.equal({ label: 'Entry', text, authored });
    });
  }

  it('says what the file does, word by word', () => {
    const told = {
      id: 'alpha', tagline: 'The first', category: 'Letters', logo: 'https://a.example/l.png',
      logoDark: 'https://a.example/d.png', disclosure: 'They paid us.',
    };
    const content = card({ tools: [{ ...told, description: 'One.\n\nTwo.\nStill two.\n \nThree.' }] });
    expect(content).to.deep.include({ ...told, description: ['One.', 'Two.\nStill two.', 'Three.'] });
    expect(card()).to.deep.include({ description: [], links: [], sponsored: undefined });
  });

  describe('of where its links lead', () => {
    const url = 'https://a.example/';
    const plain = 'noopener';
    const paid = 'sponsored nofollow noopener';
    const cases: [name: string, tool: object, link: object, rel: [name: string, link: string], word?: string][] = [
      ['nobody pays', {}, {}, [plain, plain]],
      ['one is paid for', {}, { sponsored: true }, [plain, paid], 'Sponsored'],
      ['the tool is paid for', { sponsored: true }, {}, [paid, paid]],
      ['both say that they are not', { sponsored: false }, { sponsored: false }, [plain, plain]],
    ];
    for (const [name, tool, link, [ofName, ofLink], word] of cases) {
      it(name, () => {
        const links = [{ label: 'Buy', url, primary: true, ...link }];
        const content = card({ tools: [{ id: 'a', url, ...tool, links }] });
        expect(content.name).to.deep.equal({ text: 'A', url, rel: ofName, tool: 'a' });
        expect(content.links).to.have.length(1);
        expect(content.links[0])
          .to.include({ text: 'Buy', url, rel: ofLink, authored: true, primary: true, sponsored: word });
        expect(content.sponsored).to.equal('sponsored' in tool && tool.sponsored ? 'Sponsored' : undefined);
      });
    }
  });
});
