import { expect } from '@open-wc/testing';
import { HtmlRenderer, Parser } from 'commonmark';
import { marked } from 'marked';
import { renderMarkdown, type RenderOptions } from '../../src/ssr/index.js';
import { everyKey } from '../support/every-key.js';

/** What a reader of the rendered Markdown meets: its blocks, and which of them stand under which heading. */
const renderers: Record<string, (markdown: string) => string> = {
  CommonMark: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  'GitHub’s Markdown': (markdown) => marked.parse(markdown, { async: false }),
};

const markdown = (data: unknown, options?: RenderOptions): string => renderMarkdown(data, options).value ?? '';
const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const isHeading = ({ localName }: Element): boolean => /^h\d$/.test(localName);

const words = undefined;
const full = { ...everyKey, words };
const two = {
  tools: [
    { name: 'A', image: { url: 'https://a.example/a.png', alt: 'An A' }, award: 'Best for bursts', pros: ['Fast'] },
    {
      name: 'B', image: { url: 'https://b.example/b.png', alt: 'A B' }, award: 'Best value', rank: 2,
      pricing: { price: 5, currency: 'USD' }, cons: ['Slow'],
      links: [{ label: 'Buy B', url: 'https://b.example/', sponsored: true }, { label: 'More', url: 'https://b.example/m' }],
      reviews: [{
        reviewer: 'ana', score: 88, scores: { speed: 40, looks: 90 }, pros: ['Small'], cons: ['Loud'], take: 'Fine.',
      }],
    },
  ],
  criteria: [{ id: 'speed', label: 'Speed' }, { id: 'looks', label: 'Looks' }],
};

for (const [renderer, read] of Object.entries(renderers)) {
  describe(`Markdown, as ${renderer} has it`, () => {
    const parsed = (data: unknown, options?: RenderOptions): HTMLElement =>
      new DOMParser().parseFromString(read(markdown(data, options)), 'text/html').body;
    /** The blocks under a heading, up to the next. */
    const under = (body: HTMLElement, heading: string): Element[] => {
      const blocks = [...body.children];
      const start = blocks.findIndex((block) => isHeading(block) && textOf(block) === heading);
      expect(start, heading).to.be.at.least(0);
      const rest = blocks.slice(start + 1);
      const end = rest.findIndex(isHeading);
      return end < 0 ? rest : rest.slice(0, end);
    };
    const listsOf = (root: ParentNode): string[][] => [...root.querySelectorAll('ul')].map((list) => (
      [...list.children].map(textOf)));

    it('has all that is said of a tool below its heading', () => {
      const body = parsed(two, { sections: 'cards' });
      for (const [name, award, alt] of [['A', 'Best for bursts', 'An A'], ['2. B', 'Best value', 'A B']] as const) {
        const blocks = under(body, name);
        expect(blocks.map(textOf).join(' '), name).to.include(`★ ${award}`);
        expect(blocks.flatMap((block) => [...block.querySelectorAll('img')].map((image) => image.alt)))
          .to.deep.equal([alt]);
      }
    });

    it('keeps lists apart that stand one after the other', () => {
      const body = parsed(two);
      expect(listsOf(body)).to.deep.include.members([['Entry: $5'], ['Slow'], ['Small'], ['Loud']]);
      expect(listsOf(body)).to.deep.include.members([['Speed: 40/100', 'Looks: 90/100']]);
      const links = under(body, '2. B').map(textOf).slice(-2);
      expect(links).to.deep.equal(['Buy B · Sponsored', 'More']);
      const cards = parsed(full, { sections: 'cards' });
      expect(listsOf(cards)).to.deep.include.members([['Comes first'], ['Costs more']]);
    });

    it('says a criterion, a plan, an offer and a rating as a name and what it is', () => {
      expect(listsOf(parsed(full, { sections: 'scorecard' }))).to.deep.include(
        ['Battery: ★★★★☆ 4.0/5 · In hours of film', 'Build: B']);
    });

    it('names the only tool once, and links it from there', () => {
      const one = { tools: [{
        name: 'Solo', url: 'https://solo.example/', award: 'Best', category: 'Tools',
        reviews: [{ reviewer: 'ana', score: 88, take: 'Fine.' }],
      }] };
      const body = parsed({ ...one, summary: 'A lead.' });
      const [title, lead, award] = [...body.children];
      expect([title, lead, award].map((block) => block && `${block.localName} ${textOf(block)}`))
        .to.deep.equal(['h2 Solo', 'p A lead.', 'p ★ Best']);
      expect(title?.querySelector('a')?.href).to.equal('https://solo.example/');
      const headings = [...body.children].filter(isHeading).map((heading) => `${heading.localName} ${textOf(heading)}`);
      expect(headings).to.deep.equal(['h2 Solo', 'h3 Decision', 'h3 Reviewer scorecard', 'h4 Ana']);
      const [score, take, end] = under(body, 'Ana');
      expect([score, take].map((block) => block && textOf(block)))
        .to.deep.equal(['88/100 · ship · ━━━━━━━━━━━━┃━━━━━━╌╌', 'Fine.']);
      expect(end?.localName, 'what is said of the whole stands apart').to.equal('hr');
      const named = (options: RenderOptions, data: object = one) =>
        [...parsed(data, options).querySelectorAll('h2, h3, li')].map(textOf).filter((text) => /^(1\. )?Solo/.test(text));
      expect(named({ sections: 'cards' })).to.deep.equal(['Solo']);
      expect(named({ sections: 'header scorecard' })).to.have.length(2);
      expect(named({ sections: 'header decision cards' })).to.deep.equal(['Solo', 'Solo']);
      expect(named({}, { ...one, title: 'A week with Solo' })).to.deep.equal(['Solo']);
      expect(named({}, { tools: [{ ...one.tools[0], rank: 1 }] })).to.deep.equal(['Solo', '1. Solo']);
    });
  });
}

describe('Markdown, as it is written', () => {
  it('says whose a figure is before the figure', () => {
    const { tools } = two;
    expect(markdown({ tools }, { sections: 'cards' })).to.include('**Ship** · Ana: 88/100\n');
    expect(markdown({ tools: [{ name: 'A', reviews: [{ reviewer: 'ana', verdict: 'ship' }] }] }, { sections: 'cards' }))
      .to.include('**Ship** · Ana\n');
    const panel = ['ana', 'bo', 'cy'].map((reviewer) => ({ reviewer, score: 90 }));
    expect(markdown({ tools: [{ name: 'A', reviews: panel }] }, { sections: 'cards' }))
      .to.include('**Ship** · Panel ship: 100%\n');
  });

  it('says lists in a cell as names and what they are', () => {
    const cells = markdown(full, { sections: 'decision' });
    expect(cells).to.include('[Elsewhere](https://elsewhere.example/alpha): 4.4/5 (41)');
    expect(cells).to.include('| [Cordless](https://site.example/rows/cordless) (On Cordless) |');
    expect(cells).to.include('Max: US\\$30');
    expect(cells).to.include('Another: US\\$15 · Out of stock');
    const plans = [{ name: 'Plus', note: 'On request' }, { name: 'Max' }];
    expect(markdown({ tools: [{ name: 'A', plans }] }, { sections: 'decision' }))
      .to.include('| Plus: On request; Max |');
  });

  it('escapes only what would be a list', () => {
    const of = (tagline: string) => markdown({ tools: [{ name: 'A', tagline }] }, { sections: 'cards' });
    expect(of('4.8 of 5')).to.include('\n4.8 of 5\n');
    expect(of('4. of 5')).to.include('\n4\\. of 5\n');
    expect(of('4)')).to.include('\n4\\)\n');
  });
});
