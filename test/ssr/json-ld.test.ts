import { expect } from '@open-wc/testing';
import catalogue from '../../demo/data/catalogue.json' with { type: 'json' };
import vacuums from '../../demo/data/vacuums.json' with { type: 'json' };
import { renderJsonLd, type RenderJsonLdOptions } from '../../src/ssr/index.js';
import { hostileComparison, strings } from '../support/hostile.js';
import { everything } from '../views/support/data.js';

interface Thing { '@type': string; name?: string; url?: string }
interface Notes { itemListElement: { position: number; name: string }[] }
interface Review {
  '@type': string; author: Thing; reviewBody?: string; datePublished?: string; url?: string;
  positiveNotes?: Notes; negativeNotes?: Notes;
  reviewRating?: { '@type': string; ratingValue: number; bestRating: number; worstRating: number };
}
interface List {
  '@context': string; '@type': string; name: string; numberOfItems: number; description?: string;
  itemListElement: (Thing & { position: number; item?: Thing & { review?: Review[]; [key: string]: unknown } })[];
}

const list = (data: unknown, options?: RenderJsonLdOptions): List =>
  JSON.parse(renderJsonLd(data, options).value ?? 'null') as List;
const reviews = (data: unknown, options?: RenderJsonLdOptions): Review[] =>
  list(data, options).itemListElement.flatMap(({ item }) => item?.review ?? []);

const publisher = { name: 'The Desk', url: 'https://desk.example/' };
const review = { reviewer: 'ana', score: 88, take: 'Works.' };
/** A comparison of one tool by one reviewer. */
const by = (reviewer: object, more: object = {}, tool: object = {}) => (
  { publisher, reviewers: [{ id: 'ana', ...reviewer }], tools: [{ name: 'A', reviews: [review], ...tool }], ...more });

describe('renderJsonLd', () => {
  it('lists the tools in their order, with reviews rated from 0 to 100', () => {
    const data = list({ ...everything, publisher: { name: 'Elsewhere' }, url: undefined });
    expect(data['@context']).to.equal('https://schema.org');
    expect([data['@type'], data.name, data.numberOfItems]).to.deep.equal(['ItemList', 'Alpha vs Beta', 2]);
    expect(data.itemListElement.map(({ position, name, item }) => [position, item?.['@type'], item?.name ?? name]))
      .to.deep.equal([[1, 'Product', 'Alpha'], [2, undefined, 'Beta']]);
    expect(data.itemListElement[0]?.item?.review?.[0]).to.deep.equal({
      '@type': 'Review',
      author: { '@type': 'Organization', name: 'Elsewhere' },
      reviewRating: { '@type': 'Rating', ratingValue: 88, bestRating: 100, worstRating: 0 },
      reviewBody: 'Good.\n\nReally good.',
      datePublished: '2026-10-12',
      url: 'https://site.example/alpha',
      inLanguage: 'en-GB',
    });
  });

  it('knows software by its own type', () => {
    const [tool] = list(by({ kind: 'person' }, {}, { category: 'Letters' }), { type: 'SoftwareApplication' })
      .itemListElement;
    expect(tool?.item).to.include({ '@type': 'SoftwareApplication', applicationCategory: 'Letters' });
  });

  const authors: [kind: string | undefined, type: string, name: string][] = [
    ['person', 'Person', 'Ana'], ['organization', 'Organization', 'Ana'],
    ['persona', 'Organization', 'The Desk'], ['ai', 'Organization', 'The Desk'],
    [undefined, 'Organization', 'The Desk'],
  ];
  for (const [kind, type, name] of authors) {
    it(`has the ${type} ${name} answer for a reviewer of kind ${kind ?? 'unknown'}`, () => {
      expect(reviews(by({ kind })).map(({ author }) => author))
        .to.deep.equal([{ '@type': type, name, ...name === 'The Desk' && { url: publisher.url } }]);
      const unpublished = reviews(by({ kind }, { publisher: undefined }));
      expect(unpublished.length).to.equal(name === 'Ana' ? 1 : 0);
    });
  }

  it('never makes a person of a reviewer who is not said to be one', () => {
    for (const data of [catalogue, everything, ...strings.map((_, round) => hostileComparison(round))]) {
      const { reviewers } = data as typeof everything;
      const people = new Set(reviewers.filter(({ kind }) => kind === 'person').map(({ name }) => name));
      const claimed = reviews(data).flatMap(({ author }) => author['@type'] === 'Person' ? author.name ?? '' : []);
      expect(claimed.filter((name) => !people.has(name))).to.deep.equal([]);
    }
  });

  const own: [why: string, data: unknown][] = [
    ['of the name of its publisher', by({ kind: 'person' }, {}, { name: ' the  DESK' })],
    ['at the address of its publisher', by({ kind: 'person' }, {}, { url: 'https://desk.example/a' })],
    ['at an address under that of its publisher', by({ kind: 'person' }, {}, { url: 'https://app.desk.example/' })],
    ['at the address of the page', by({ kind: 'person' },
      { publisher: { name: 'B' }, url: 'https://www.a.example/vs' }, { url: 'https://a.example/' })],
    ['of the publisher’s beside another', { ...by({ kind: 'person' }), tools: [
      { name: 'The Desk' }, { name: 'Rival', reviews: [review] },
    ] }],
  ];
  for (const [why, data] of own) {
    it(`has no reviews, and says so, in a comparison with a tool ${why}`, () => {
      expect(reviews(data)).to.deep.equal([]);
      expect(list(data).itemListElement.length).to.be.greaterThan(0);
      expect(renderJsonLd(data).problems.map(({ path, severity }) => [path, severity]))
        .to.deep.equal([['publisher', 'warning']]);
    });
  }

  it('keeps apart who only sounds alike', () => {
    const data = by({ kind: 'person' }, {}, { name: 'The Desk 2', url: 'https://otherdesk.example/' });
    expect(reviews(data).length).to.equal(1);
    expect(renderJsonLd(data).problems).to.deep.equal([]);
  });

  it('leaves out what the maker of a tool says of it', () => {
    expect(reviews(by({ kind: 'organization', name: 'A' }))).to.deep.equal([]);
    expect(reviews(by({ kind: 'person', url: 'https://a.example/ana' }, {}, { url: 'https://a.example/' })))
      .to.deep.equal([]);
  });

  it('has no review without a score: schema.org has no word for a verdict, and search engines want a rating', () => {
    const told = (given: object) => reviews(by({ kind: 'person' }, {}, { reviews: [{ reviewer: 'ana', ...given }] }));
    expect(told({ verdict: 'ship' })).to.deep.equal([]);
    expect(told({ verdict: 'ship', take: 'Yes.' })).to.deep.equal([]);
    expect(told({ score: 0 }).map(({ reviewRating }) => reviewRating?.ratingValue)).to.deep.equal([0]);
  });

  it('has no review by a name that is too long for one', () => {
    const of = (length: number) => reviews(by({ kind: 'person', name: 'x'.repeat(length) }));
    expect([of(99).length, of(100).length]).to.deep.equal([1, 0]);
  });

  const unrated: [why: string, data: unknown][] = [
    ['personas without a publisher', by({ kind: 'persona' }, { publisher: undefined }, { url: 'https://a.example/' })],
    ['the publisher’s own', by({ kind: 'person' }, { publisher: { name: 'A' } }, { url: 'https://a.example/' })],
    ['no reviews', by({}, {}, { url: 'https://a.example/', reviews: [] })],
    ['verdicts alone', by({ kind: 'person' }, {},
      { url: 'https://a.example/', reviews: [{ reviewer: 'ana', verdict: 'ship' }] })],
  ];
  for (const [why, data] of unrated) {
    it(`has a bare list item for a tool with ${why}: nothing vouches for it as a product`, () => {
      for (const type of ['Product', 'SoftwareApplication'] as const) {
        expect(list(data, { type }).itemListElement)
          .to.deep.equal([{ '@type': 'ListItem', position: 1, name: 'A', url: 'https://a.example/' }]);
      }
      expect(list(data, { sections: 'scorecard' }).itemListElement)
        .to.deep.equal([{ '@type': 'ListItem', position: 1, name: 'A' }]);
    });
  }

  const makers: [type: string, property: string | undefined][] = [
    ['Product', 'brand'], ['Car', 'brand'], ['SoftwareApplication', 'creator'], ['VideoGame', 'creator'],
    ['Book', 'creator'], ['Movie', 'creator'], ['Course', 'creator'], ['Recipe', 'creator'], ['Service', 'provider'],
    ['Event', 'organizer'], ['LocalBusiness', undefined], ['Organization', undefined], ['Place', undefined],
  ];
  for (const [type, property] of makers) {
    it(`has the maker of a ${type} as its ${property ?? '(it has none)'}`, () => {
      const file = by({ kind: 'person' }, {}, { maker: { name: 'Donna Tartt', url: 'https://donna.example/' } });
      const [item] = list(file, { type }).itemListElement.map((entry) => entry.item);
      const brand = { '@type': 'Brand', name: 'Donna Tartt', url: 'https://donna.example/' };
      const own = property && { [property]: property === 'brand' ? brand : 'Donna Tartt' };
      expect(item).to.deep.equal({
        '@type': type, name: 'A', ...own,
        review: [{
          '@type': 'Review', author: { '@type': 'Person', name: 'Ana' }, reviewBody: 'Works.',
          reviewRating: { '@type': 'Rating', ratingValue: 88, bestRating: 100, worstRating: 0 },
        }],
      });
      expect(JSON.stringify(list(file, { type, sections: 'scorecard' }))).not.to.include('Donna');
    });
  }

  it('has the award of all that can have one to schema.org', () => {
    const awardOf = (type: string) => list(by({ kind: 'person' }, {}, { award: 'Best' }), { type })
      .itemListElement[0]?.item?.award;
    for (const type of ['Product', 'SoftwareApplication', 'Book', 'Service', 'LocalBusiness', 'Hotel']) {
      expect(awardOf(type), type).to.equal('Best');
    }
    for (const type of ['Event', 'Brand', 'Place', 'TouristAttraction']) {
      expect(awardOf(type), type).to.equal(undefined);
    }
  });

  const points = { pros: ['Small'], cons: ['Loud', 'Dear'] };
  const namesOf = (notes: Notes | undefined) => notes?.itemListElement.map(({ name }) => name);
  /** Points of each tool, then of its reviews. */
  const notesOf = (file: object, options: RenderJsonLdOptions) => list(file, options).itemListElement
    .flatMap(({ item }) => [item as unknown as Review, ...item?.review ?? []])
    .map(({ positiveNotes, negativeNotes }) => [namesOf(positiveNotes), namesOf(negativeNotes)]);
  const none = [undefined, undefined];
  const told = [points.pros, points.cons];

  it('has what speaks for and against a product on the product', () => {
    expect(notesOf(by({}, {}, points), { type: 'Product' })).to.deep.equal([told, none]);
  });

  const theirs = { reviewer: 'bo', score: 50 };
  const elsewhere: [why: string, file: object, expected: unknown[]][] = [
    ['on the one review that the publisher answers for', by({}, {}, points), [none, told]],
    ['on the publisher’s own', by({ kind: 'organization', name: 'The  desk' }, {}, points), [none, told]],
    ['on the publisher’s, beside another’s', by({}, {
      reviewers: [{ id: 'ana' }, { id: 'bo', kind: 'person' }],
    }, { ...points, reviews: [review, theirs] }), [none, told, none]],
    ['nowhere where the publisher answers for two',
      by({}, {}, { ...points, reviews: [review, theirs] }), [none, none, none]],
    ['nowhere where the review has its own',
      by({}, {}, { ...points, reviews: [{ ...review, pros: ['Fast'] }] }), [none, [['Fast'], undefined]]],
    ['nowhere where the review is somebody’s', by({ kind: 'person' }, {}, points), [none, none]],
    ['nowhere where somebody is only at the publisher’s address',
      by({ kind: 'person', url: 'https://desk.example/ana' }, {}, points), [none, none]],
    ['nowhere without a publisher', by({ kind: 'person' }, { publisher: undefined }, points), [none, none]],
  ];
  for (const [where, file, expected] of elsewhere) {
    it(`has what speaks for and against what is no product ${where}`, () => {
      for (const type of ['SoftwareApplication', 'Book', 'LocalBusiness']) {
        expect(notesOf(file, { type }), type).to.deep.equal(expected);
      }
      expect(JSON.stringify(list(file, { type: 'Book', sections: 'scorecard' }))).not.to.include('Small');
    });
  }

  it('has only images that can be fetched', () => {
    const image = (logo: string) => list(by({ kind: 'person' }, {}, { logo })).itemListElement[0]?.item?.image;
    expect(image('data:image/png;base64,AAAA')).to.equal(undefined);
    expect(image('https://a.example/a.png')).to.equal('https://a.example/a.png');
  });

  it('says nothing that the shown sections do not', () => {
    const data = { ...everything, publisher: { name: 'Elsewhere' }, url: undefined };
    expect(reviews(data, { sections: 'header cards decision' })).to.deep.equal([]);
    const [tool] = list(data, { sections: 'scorecard' }).itemListElement;
    expect(Object.keys(tool?.item ?? {})).to.deep.equal(['@type', 'name', 'review']);
    expect(list(data, { sections: 'scorecard' }).description).to.equal(undefined);
  });

  it('reads the demo', () => {
    expect(reviews(catalogue).length + reviews(vacuums).length).to.be.greaterThan(0);
  });

  it('stands in a script element as it is, whatever the texts', () => {
    for (const text of strings) {
      const { value } = renderJsonLd(
        by({ kind: 'person', name: `By ${text}`.slice(0, 99) }, {}, { name: text, description: text }));
      expect(value).not.to.include('<');
      const html = `<script type="application/ld+json">${value ?? ''}</script>`;
      const script = new DOMParser().parseFromString(html, 'text/html').querySelector('script');
      const [tool] = (JSON.parse(script?.textContent ?? '') as List).itemListElement;
      expect(tool?.item).to.include({ name: text, description: text });
    }
  });
});
