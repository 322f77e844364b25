import { expect } from '@open-wc/testing';
import vacuums from '../../demo/data/vacuums.json' with { type: 'json' };
import { ar } from '../../src/locales/ar.js';
import '../../src/locales/de.js';
import { renderHtml, type RenderOptions } from '../../src/ssr/index.js';
import { hostileComparison, strings } from '../support/hostile.js';
import { everything, tools } from '../views/support/data.js';

const samples: [name: string, data: unknown][] = [
  ['the vacuums', vacuums], ['a file of every key', everything], ['seven tools', { tools: tools(7) }],
  ['a tool that is but a name', { tools: [{ name: 'A' }] }],
  ...strings.map((_, round): [string, unknown] => [`hostile data ${round + 1}`, hostileComparison(round)]),
];

const html = (data: unknown, options?: RenderOptions): string => {
  const { value } = renderHtml(data, { base: document.baseURI, ...options });
  if (value === null) throw new Error('nothing was rendered');
  return value;
};
const parsed = (text: string): HTMLElement => new DOMParser().parseFromString(text, 'text/html').body;
const section = (data: unknown, options?: RenderOptions): HTMLElement => {
  const element = parsed(html(data, options)).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('no element');
  return element;
};
const xml = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  return parsed;
};
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const everyTag = (root: ParentNode): string[] =>
  [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))];

const tags = new Set((
  'section div header nav ol li h2 h3 p bdi a article span i img svg path rect b dl dt dd table thead tbody tr th td '
  + 'strong time footer ul s figure figcaption'
).split(' '));

describe('renderHtml', () => {
  for (const [name, data] of samples) {
    describe(name, () => {
      it('is HTML of plain tags, without script, style or handler', () => {
        const body = parsed(html(data));
        expect(body.children.length).to.equal(1);
        expect(everyTag(body).filter((tag) => !tags.has(tag))).to.deep.equal([]);
        for (const element of body.querySelectorAll('*')) {
          for (const { name: attribute, value } of element.attributes) {
            expect(attribute).not.to.match(/^(on|style$|part$|tabindex$)/);
            if (attribute === 'href') expect(value).to.match(/^(https?|mailto):/);
            if (attribute === 'src') expect(value).to.match(/^(https?:|data:image\/)/);
          }
        }
      });

      it('is the same to an XML parser', () => {
        const inHtml = section(data);
        const inXml = xml(html(data)).documentElement;
        expect(inXml.textContent).to.equal(inHtml.textContent);
        expect(everyTag(inXml)).to.deep.equal(everyTag(inHtml));
        const attributes = (root: Element) => [...root.querySelectorAll('*')]
          .map(({ attributes: list }) => [...list].map((attribute) => [attribute.name.toLowerCase(), attribute.value]));
        expect(attributes(inXml)).to.deep.equal(attributes(inHtml));
      });

      it('passes through feeds whole', () => {
        const source = html(data);
        const rss = xml(`<rss version="2.0"><channel><item><description><![CDATA[${
          source}]]></description></item></channel></rss>`);
        expect(rss.querySelector('description')?.textContent).to.equal(source);
        const box = document.createElement('p');
        box.textContent = source;
        const atom = xml(`<feed xmlns="http://www.w3.org/2005/Atom"><content type="html">${box.innerHTML}</content></feed>`);
        expect(atom.querySelector('content')?.textContent).to.equal(source);
        const xhtml = xml(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${source}</div></content>`);
        expect(xhtml.querySelector('section')?.textContent).to.equal(section(data).textContent);
      });

      it('can be pasted into Markdown: no line is blank, the first begins with a tag', () => {
        expect(html(data)).to.match(/^<section/).and.not.to.match(/\n\s*\n/);
      });
    });
  }

  it('has headings in their order, from the level asked for', () => {
    const levels = (options?: RenderOptions) => [...section(everything, options).querySelectorAll('h1,h2,h3,h4,h5,h6')]
      .map(({ localName, textContent }) => `${localName} ${textContent}`);
    expect(levels()).to.deep.equal(
      ['h2 Alpha vs Beta', 'h3 Alpha', 'h3 Beta', 'h3 Decision', 'h3 Reviewer scorecard']);
    expect(levels({ headingLevel: 6 })[1]).to.equal('h6 Alpha');
    expect(levels({ headingLevel: 1, sections: 'decision' })).to.deep.equal(['h1 Decision']);
  });

  it('has the anchors of a panel with that id, and none without', () => {
    const element = section({ tools: [{ id: 'a"b', name: 'A', reviews: [{ reviewer: 'r', score: 1 }] }] }, { id: 'x' });
    expect([...element.querySelectorAll('[id]')].map(({ id, textContent }) => [id, textContent])).to.deep.equal(
      [['x-a"b', 'A'], ['x-decision', 'Decision'], ['x-scorecard', 'Reviewer scorecard']]);
    expect(section(everything).querySelector('[id]')).to.equal(null);
  });

  it('has tables that say which header is whose', () => {
    const [decision, scorecard] = section(everything).querySelectorAll('table');
    if (!decision || !scorecard) throw new Error('no tables');
    expect(texts(decision, 'thead th[scope="col"]')).to.deep.equal(['Decision', 'Alpha Sponsored', 'Beta']);
    expect(texts(decision, 'th[scope="rowgroup"]')).to.deep.equal(['Body']);
    expect(texts(scorecard, 'tbody th[scope="row"] a')).to.deep.equal(['The Builder']);
    for (const row of section(everything).querySelectorAll('tbody tr:not(:has([scope="rowgroup"]))')) {
      expect(row.querySelectorAll('th[scope="row"]').length).to.equal(1);
      expect(row.querySelectorAll('td').length).to.equal(2);
    }
  });

  it('says of each link where it leads', () => {
    const rels = Object.fromEntries([...section(everything).querySelectorAll('a')]
      .map(({ textContent, rel }) => [textContent, rel]));
    expect(rels).to.deep.include({
      Alpha: 'sponsored nofollow noopener', 'Buy Alpha': 'sponsored nofollow noopener', Beta: 'noopener',
      'Full review': 'noopener', 'The Publisher': 'noopener',
    });
  });

  it('says which words are in another language, and where they are written from right to left', () => {
    const element = section({ ...everything, lang: undefined }, { locale: 'ar' });
    expect([element.lang, element.dir]).to.deep.equal(['ar', 'rtl']);
    expect(element.querySelector('[lang]')).to.equal(null);
    const mixed = section(everything, { locale: 'ar' });
    expect([mixed.lang, mixed.dir]).to.deep.equal(['ar', 'rtl']);
    expect(texts(mixed, '[lang="en-GB"]'))
      .to.include.members(['A lead.', 'The first', 'Buy Alpha', 'Owns shares.', 'Body'])
      .and.not.to.include(ar.decision);
    expect(section(everything, { locale: 'de' }).dir).to.equal('');
  });

  it('is in the language of the comparison, with a surface where one is asked for', () => {
    expect(section(everything).lang).to.equal('en-GB');
    expect(section({ tools: [{ name: 'A' }] }).hasAttribute('lang')).to.equal(false);
    expect(section(everything, { theme: 'dark' }).className).to.equal('compare-panel base frame panel dark');
    expect(section(everything, { theme: '"><b>' as 'dark' }).className).to.equal('compare-panel base frame panel');
  });
});
