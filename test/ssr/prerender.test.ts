import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit/html.js';
import catalogue from '../../demo/data/catalogue.json' with { type: 'json' };
import vacuums from '../../demo/data/vacuums.json' with { type: 'json' };
import { parse } from '../../src/model/parse.js';
import { markup } from '../../src/ssr/markup.js';
import { sectionsOf } from '../../src/content/sections.js';
import { viewOf } from '../../src/content/view.js';
import {
  altText, prerender, prerenderedStyles, prerenderedVotesStyles, renderHtml, renderMarkdown, renderText, styleHash,
  type PrerenderOptions,
} from '../../src/ssr/index.js';
import { comparePanel } from '../../src/views/compare-panel.js';

/** A box with this HTML, without comments, which Lit leaves behind. */
const parsed = (text: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = text.replace(/<!--.*?-->/g, '');
  return box;
};
const drawn = (content: unknown): HTMLElement => {
  const box = document.createElement('div');
  render(content, box);
  return parsed(box.innerHTML);
};
/** The same nodes, whatever the order of their attributes. */
const expectSame = (one: HTMLElement, other: HTMLElement): void => {
  expect(one.isEqualNode(other), `${one.innerHTML}\n\n${other.innerHTML}`).to.equal(true);
};

const hostile = '<img src=x onerror="top.hit=1">"\'&amp;<!--${x}--></style></template></script>';

describe('prerender', () => {
  describe('markup', () => {
    const templates: Record<string, unknown> = {
      'text, escaped': html`<p>${hostile}</p>`,
      'attributes, escaped': html`<p title=${hostile} class="a ${'"'} ${'b'}">x</p>`,
      'attributes that are left out': html`<p title=${nothing} class=${undefined}>x</p>`,
      'attributes without a value': html`<p hidden=${''} title=${''}>x</p>`,
      'booleans': html`<p ?hidden=${true} ?inert=${false} title="x">a</p><p ?hidden="${true}" ?inert="${0}">b</p>`,
      'neither properties nor listeners': html`<p @click=${() => 1} .lang=${nothing} title=${'x'}>${'a'}</p><p
        @click="${() => 1}">b</p>`,
      'lists and templates': html`<ul>${[1, 2].map((n) => html`<li>${n > 1 ? html`<b>!</b>` : n}</li>`)}</ul>`,
      'nothing': html`<p>${nothing}${null}${undefined}${''}</p>`,
      'numbers': html`<p>${0}, ${-1.5}</p>`,
    };
    for (const [what, template] of Object.entries(templates)) {
      it(`draws ${what} as Lit does`, () => {
        expectSame(parsed(markup(template)), drawn(template));
      });
    }
  });

  for (const [name, data] of Object.entries({ catalogue, vacuums })) {
    it(`draws the panel of ${name} as Lit does in a page`, () => {
      const { value } = parse(data);
      if (!value) throw new Error('no comparison');
      const panel = comparePanel(viewOf(value), { sections: sectionsOf(''), level: 2 });
      const root = /<\/style>(.*)<\/template>/s.exec(prerender(data).value ?? '')?.[1] ?? '';
      expectSame(parsed(root), drawn(panel));
    });
  }

  it('tells what is wrong with the data, and gives nothing when nothing can be shown', () => {
    expect(prerender({ tools: [{ name: 'A', taglin: 'x' }] }).problems.map(({ path }) => path))
      .to.deep.equal(['tools[0].taglin']);
    const { value, problems } = prerender('{');
    expect(value).to.equal(null);
    expect(problems).to.have.length(1);
    expect(String(prerender(null))).to.equal('');
  });

  it('puts hostile text into page, root and data as text alone', () => {
    const data = { title: hostile, tools: [{ name: hostile, url: 'javascript:alert(1)', description: hostile }] };
    const box = document.createElement('div');
    box.setHTMLUnsafe(prerender(data, { id: hostile, sections: hostile }).value ?? '');
    const [host, ...others] = box.children;
    expect(others).to.have.length(0);
    expect(box.querySelector('img, style') ?? host?.shadowRoot?.querySelector('img, a')).to.equal(null);
    expect(host?.id).to.equal(hostile);
    expect(host?.shadowRoot?.querySelector('h2')?.textContent).to.equal(hostile);
    expect((JSON.parse(host?.querySelector('script')?.textContent ?? '') as typeof data).title).to.equal(hostile);
  });

  describe('leaves in reader modes, sanitizers and feeds, which keep what they know,', () => {
    /** What is left of a panel without root, data and tag; and whether a reader of the whole sees it, too. */
    const left = (options?: PrerenderOptions): { text: string; seen: boolean } => {
      const box = document.createElement('div');
      box.setHTMLUnsafe(prerender(vacuums, options).value ?? '');
      document.body.append(box);
      const [host] = box.children;
      host?.querySelector('script')?.remove();
      const seen = [...host?.children ?? []].some((child) => child.getClientRects().length > 0);
      box.remove();
      return { text: host?.textContent ?? '', seen };
    };

    it('a sentence', () => {
      expect(left()).to.deep.equal({ text: altText(vacuums).value, seen: false });
      expect(left({ fallback: 'sentence', tools: 'norrvik-air-3' }).text)
        .to.equal(altText(vacuums, { tools: 'norrvik-air-3' }).value);
    });

    it('the plain form, where that is asked for', () => {
      const { text, seen } = left({ fallback: 'plain', id: 'x' });
      expect(text).to.equal(parsed(String(renderHtml(vacuums))).textContent);
      expect(seen).to.equal(false);
      // An anchor must lead into the root.
      expect(prerender(vacuums, { fallback: 'plain', id: 'x' }).value).not.to.include('id="x-');
    });

    it('nothing, where that is asked for', () => {
      expect(left({ fallback: 'none' })).to.deep.equal({ text: '', seen: false });
    });
  });

  it('cuts the data down to the tools that are shown', () => {
    const { value } = prerender(catalogue, { tools: 'modal openrouter' });
    expect(value).to.include('"id":"openrouter"').and.not.include('"id":"smollm3"');
  });

  it('gives all pages the same style sheet, which one hash lets through', async () => {
    const styles = [catalogue, vacuums].map((data) => /<style>(.*?)<\/style>/s.exec(prerender(data).value ?? '')?.[1]);
    expect(styles).to.deep.equal([prerenderedStyles, prerenderedStyles]);
    expect(await styleHash()).to.match(/^'sha256-[\w+/]{43}='$/);
  });

  describe('with votes', () => {
    const url = 'https://votes.example';
    const tallies = { modal: { ship: 70, skip: 30, mine: null }, openrouter: { ship: 1, skip: 0, closed: true } };
    const root = (options: PrerenderOptions): HTMLElement => {
      const box = document.createElement('div');
      box.setHTMLUnsafe(prerender(catalogue, { tools: 'modal openrouter', votes: url, ...options }).value ?? '');
      return box.firstElementChild?.shadowRoot as unknown as HTMLElement;
    };

    it('says how they stand and of when, on cards and in the table, and keeps the place of the buttons', () => {
      const drawn = root({ tallies, talliesAsOf: '2026-11-02' });
      const places = [...drawn.querySelectorAll('.votes')].map((place) => place.textContent.replace(/\s+/g, ' '));
      expect(places).to.have.length(4);
      for (const index of [0, 2]) {
        expect(places[index]).to.match(/Ship · 70 ship \/ 30 skip Firm/).and.match(/As of November 2, 2026/);
        expect(places[index + 1]).to.match(/1 ship \/ 0 skip Early/).and.match(/Voting closed/);
      }
      expect(drawn.querySelectorAll('[role=group][inert]')).to.have.length(2);
    });

    it('says what the file says where the service says nothing of use', () => {
      const broken = { modal: { ship: -1, skip: 2 }, openrouter: null };
      for (const tallies of [undefined, null, [], 'x', broken, JSON.stringify(broken)]) {
        expect(root({ tallies }).textContent).to.equal(root({}).textContent);
      }
    });

    it('hands the script the attribute, and the counts', () => {
      const { value } = prerender(catalogue, { tools: 'modal', votes: url, tallies, talliesAsOf: '2026-11-02' });
      expect(value).to.match(/^<compare-panel [^>]*votes="https:\/\/votes.example"/);
      expect(value).to.include('"community":{"ship":70,"skip":30,"asOf":"2026-11-02"}');
    });

    it('has a style sheet of its own, which another hash lets through', async () => {
      expect(root({}).querySelector('style')?.textContent).to.equal(prerenderedVotesStyles);
      expect(await styleHash({ votes: true })).to.match(/^'sha256-[\w+/]{43}='$/).and.not.equal(await styleHash());
    });
  });

  it('takes tallies in all forms that have the counts', () => {
    const tallies = { modal: { ship: 70, skip: 30 } };
    const options = { tools: 'modal', tallies, talliesAsOf: '2026-11-02' };
    for (const draw of [prerender, renderHtml, renderMarkdown, renderText]) {
      expect(draw(catalogue, options).value).to.match(/70 ship \/ 30 skip/).and.match(/As of November 2, 2026/);
      expect(draw(catalogue, { ...options, talliesAsOf: 'today' }).value)
        .to.match(/70 ship \/ 30 skip/).and.not.match(/2026-11-02|November 2|today/);
    }
  });

  it('takes a nonce, or links a style sheet instead', () => {
    expect(prerender(vacuums, { nonce: 'n0"nce' }).value).to.include('<style nonce="n0&quot;nce">');
    expect(prerender(vacuums, { stylesheet: '/p.css' }).value)
      .to.include('<link rel="stylesheet" href="/p.css">').and.not.include('<style');
    expect(prerender(vacuums, { stylesheet: '/p.css', nonce: 'n' }).value).to.include('href="/p.css" nonce="n">');
    expect(prerender(vacuums, { locale: 5 as unknown as string }).value).to.include('Norrvik');
  });
});
