import { expect } from '@open-wc/testing';
import { HtmlRenderer, Parser } from 'commonmark';
import { marked } from 'marked';
import catalogue from '../../demo/data/catalogue.json' with { type: 'json' };
import modal from '../../demo/data/modal-vs-openrouter.json' with { type: 'json' };
import hostile from '../../demo/data/broken/hostile.json' with { type: 'json' };
import partlyValid from '../../demo/data/broken/partly-valid.json' with { type: 'json' };
import vacuums from '../../demo/data/vacuums.json' with { type: 'json' };
import '../../src/define.js';
import {
  altText, renderHtml, renderMarkdown, renderSvg, renderText, type Rendered, type RenderOptions,
} from '../../src/ssr/index.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/ja.js';
import { hostileComparison, strings } from '../support/hostile.js';
import { clear, consoleOf, put, settled } from '../support/page.js';
import { everything, tools } from '../views/support/data.js';

const samples: Record<string, unknown> = {
  catalogue, modal, vacuums, 'the hostile file': hostile, 'the partly valid file': partlyValid,
  'a file of every key': everything, 'seven tools': { tools: tools(7) },
  ...Object.fromEntries(strings.map((_, round) => [`hostile data ${round + 1}`, hostileComparison(round)])),
};

/** In one line, with a place holder where a form has no place for a character, and without what turns others round. */
const line = (text: string): string => text.replace(/[\0-\x08\x7f-\x9f]/g, '\ufffd')
  .replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[ \t\n\f\r]+/g, ' ').trim();

/** Every run of text that a reader meets, without what a panel repeats for the eye. */
const runs = (node: Node): string[] => {
  if (node.nodeType === Node.TEXT_NODE) return [line(node.nodeValue ?? '')].filter(Boolean);
  if (node instanceof Element && node.matches('[aria-hidden="true"], [hidden], script, style, svg')) return [];
  return [...node.childNodes].flatMap(runs);
};
const hrefs = (node: ParentNode): string[] => [...node.querySelectorAll('a')].map((link) => link.href);

const parsed = (html: string): HTMLElement => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document has no address of its own.
  const base = body.ownerDocument.createElement('base');
  base.href = document.baseURI;
  body.ownerDocument.head.append(base);
  return body;
};
const renderers: Record<string, (markdown: string) => HTMLElement> = {
  CommonMark: (markdown) => parsed(new HtmlRenderer().render(new Parser().parse(markdown))),
  'GitHub’s Markdown': (markdown) => parsed(marked.parse(markdown, { async: false })),
};

type Form = (input: unknown, options?: RenderOptions) => Rendered;
const forms: Record<string, { form: Form; read: (value: string) => { text: string; links: string[] } }> = {
  'plain HTML': {
    form: renderHtml,
    read: (value) => ({ text: runs(parsed(value)).join(' '), links: hrefs(parsed(value)) }),
  },
  Markdown: {
    form: renderMarkdown,
    read: (value) => {
      const body = parsed(marked.parse(value, { async: false }));
      return { text: runs(body).join(' '), links: hrefs(body) };
    },
  },
  'plain text': {
    form: renderText,
    read: (value) => ({
      text: line(value),
      links: [...value.matchAll(/(?<=<|^)(?:https?|mailto):[^\s>]*/gm)].map(([url]) => url),
    }),
  },
};

const panelOf = async (data: unknown, lang = ''): Promise<ShadowRoot> => {
  const { result } = await consoleOf(() => {
    const panel = put('<compare-panel></compare-panel>');
    if (lang) panel.lang = lang;
    panel.comparison = data as object;
    return settled(panel);
  });
  if (!result.shadowRoot) throw new Error('no panel');
  return result.shadowRoot;
};

describe('the plain forms', () => {
  afterEach(clear);

  const inLanguages = ['de', 'ar', 'ja'].flatMap((lang): [string, unknown, string][] => [
    [`every key, in ${lang}`, everything, lang],
    [`early, weighted takes, in ${lang}`, { ...everything, lang, tools: everything.tools.slice(1) }, lang],
  ]);
  const all = Object.entries(samples).map(([name, data]): [string, unknown, string] => [name, data, 'en']);
  for (const [sample, data, locale] of [...all, ...inLanguages]) {
    it(`say all that a panel says of ${sample}`, async () => {
      const root = await panelOf(data, locale);
      const said = runs(root);
      expect(said.length).to.be.greaterThan(20);
      for (const [name, { form, read }] of Object.entries(forms)) {
        const { value } = form(data, { base: document.baseURI, locale });
        const { text, links } = read(value ?? '');
        // Where runs and facts meet, a form may have a space, a sign, a line break or nothing.
        const bare = (run: string) => run.replace(/[ \u2003·]/g, '');
        const missing = said.filter((run) => !bare(text).includes(bare(run)));
        expect(missing, name).to.deep.equal([]);
        expect(hrefs(root).filter((url) => !links.includes(url)), name).to.deep.equal([]);
        expect(links.filter((url) => !hrefs(root).includes(url) && !/^https?:\/\/(www|a\.example)/.test(url)), name)
          .to.deep.equal([]);
      }
    });
  }

  it('keep to the sections that are asked for, in their order', () => {
    for (const [name, { form, read }] of Object.entries(forms)) {
      const { text } = read(form(everything, { sections: 'scorecard header' }).value ?? '');
      expect(text, name).to.match(/Reviewer scorecard.*A kicker.*A lead\./).and.not.to.match(/Best for|One paragraph/);
    }
  });

  it('give nothing, and the reason, where nothing can be shown', () => {
    for (const { form } of Object.values(forms)) {
      for (const input of [undefined, null, '{', '{"tools":[]}', 7]) {
        const { value, problems, toString } = form(input);
        expect(value).to.equal(null);
        expect(problems).not.to.deep.equal([]);
        expect(toString()).to.equal('');
      }
    }
  });

  it('let nothing in a text steer a terminal, or turn round what follows it', () => {
    const isolates = /(?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*/.source;
    for (const text of strings) {
      const data = { title: text, tools: [{ name: text, reviews: [{ reviewer: 'r', take: `${text}\n\n${text}` }] }] };
      for (const form of [renderText, renderMarkdown, renderHtml, altText, renderSvg]) {
        expect(form(data).value).to.match(/./).and.not.to.match(/(?![\n\t])[\0-\x1f\x7f-\x9f]/);
      }
      for (const form of [renderText, renderMarkdown, altText]) {
        const { value } = form(data);
        expect(value).not.to.match(/[\u202a-\u202e]/);
        for (const row of value?.split('\n') ?? []) expect(row).to.match(new RegExp(`^${isolates}$`));
      }
    }
    expect(renderText({ tools: [{ name: 'a \u2067b\u2069 c' }] }).value).to.include('a \u2067b\u2069 c');
  });

  it('name the tools that are asked for alone', () => {
    for (const { form } of Object.values(forms)) {
      const { value, problems } = form(everything, { tools: 'beta nobody' });
      expect(value).to.include('Beta').and.not.to.include('Alpha');
      expect(problems.map(({ message }) => message)).to.deep.equal(['has no tool with the id “nobody”']);
    }
  });
});

describe('renderMarkdown', () => {
  const marks = ['- a', '1. a', '1) a', '+ a', '# a #', '> a', '    a', '***', '---', '===', 'a | b', '~~a~~', '`a`',
    '*a*', '_a_', '[a](b)', '![a](b)', '&amp;', '<b>', 'a\\', '$a$', '\\*', '```', '|a|', '[a]: b', '[ ] a', 'a  ', '*',
    '-', '1.', '![a](http://b.example)', '[a](http://b.example/)', 'http://b.example/_a_', 'HTTPS://b.example',
    'a (www.b.example)', 'Www.b.example/a', 'ftp://b.example', 'a_b@c.example', 'mailto:a@b.example', 'xmpp:a@b.example/c'];
  for (const [renderer, read] of Object.entries(renderers)) {
    it(`comes out of a renderer of ${renderer} as the same text`, () => {
      for (const text of [...strings, ...marks]) {
        const { value } = renderMarkdown(
          { tools: [{ name: text, description: text, reviews: [{ reviewer: 'r', take: text }] }, { name: 'Another' }] },
          { sections: 'cards scorecard' },
        );
        expect(runs(read(value ?? '')).filter((run) => run === line(text)).length, text).to.equal(4);
      }
    });

    it(`links a name to its own address alone, in ${renderer}`, () => {
      for (const text of [...strings, ...marks]) {
        const { value } = renderMarkdown({ tools: [{ name: text, url: 'https://own.example/' }] }, { sections: 'cards' });
        const body = read(value ?? '');
        expect([...body.querySelectorAll('a')].map(({ href, textContent }) => [href, line(textContent)]), text)
          .to.deep.equal([['https://own.example/', line(text)]]);
        expect(body.querySelectorAll('img')).to.have.length(0);
      }
    });
  }

  for (const text of marks) {
    it(`means nothing by ${text} in a table`, () => {
      const { value } = renderMarkdown({ tools: [{ name: 'A', category: text, pricing: { summary: text } }] },
        { sections: 'decision' });
      const body = parsed(marked.parse(value ?? '', { async: false }));
      expect(runs(body).filter((run) => run === line(text)).length).to.equal(2);
    });
  }
});
