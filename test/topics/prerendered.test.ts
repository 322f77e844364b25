import { expect } from '@open-wc/testing';
import type { ComparePanel } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { englishFormat } from '../../src/i18n/english-format.js';
import { prerender, type PrerenderOptions } from '../../src/ssr/index.js';
import { other, pair } from '../support/data.js';
import { hostileComparison } from '../support/hostile.js';
import { task, until, words } from '../support/page.js';
import { closePages, streamedPage, type StreamedPage } from '../support/streamed-page.js';

const htmlOf = (data: unknown, options?: PrerenderOptions): string => prerender(data, options).value ?? '';

/** Every node in a root, to tell whether it is still the same one. */
const nodesOf = (panel: ComparePanel): Node[] => {
  const { shadowRoot } = panel;
  if (!shadowRoot) throw new Error('no root');
  const walker = document.createTreeWalker(shadowRoot);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** A page with prerendered HTML that came piece by piece under a running script, and the nodes that the parser made. */
const opened = async (html: string): Promise<StreamedPage & { nodes: Node[] }> => {
  const page = await streamedPage();
  const [start = '', rest = ''] = html.split(/(?<=^<compare-panel[^>]*>)/);
  await page.write(start);
  expect(page.panel().shadowRoot, 'no root before the declarative one').to.equal(null);
  const [root = '', data = ''] = rest.split(/(?=<script)/);
  const middle = Math.floor(root.length / 2);
  await page.write(root.slice(0, middle));
  await page.write(root.slice(middle));
  // A linked style sheet may keep the parser waiting.
  await until(() => Boolean(page.panel().shadowRoot?.querySelector('slot[name=footer]')));
  const nodes = nodesOf(page.panel());
  expect(page.panel().querySelector('template'), 'the parser has taken the template').to.equal(null);
  await page.write(data);
  await page.close();
  return { ...page, nodes };
};

const expectKept = ({ panel, nodes }: StreamedPage & { nodes: Node[] }): void => {
  const now = nodesOf(panel());
  expect(now.length).to.be.greaterThan(20);
  expect(now.length).to.equal(nodes.length);
  expect(now.findIndex((node, index) => node !== nodes[index]), 'first node that was replaced').to.equal(-1);
};

const expectRedrawn = async ({ panel, nodes }: StreamedPage & { nodes: Node[] }, text: RegExp): Promise<void> => {
  const old = new Set(nodes);
  const isFresh = (): boolean => !nodesOf(panel()).some((node) => old.has(node));
  await until(() => isFresh() && text.test(words(panel())));
  expect(words(panel())).to.match(text);
  expect(isFresh(), 'whether all nodes are new').to.equal(true);
  expect(panel().shadowRoot?.querySelectorAll('section[aria-label]')).to.have.length(1);
  expect(panel().shadowRoot?.querySelector('style')).to.equal(null);
};

describe('a prerendered panel', () => {
  afterEach(closePages);

  it('is taken over as it stands, node by node, without a request', async () => {
    const page = await opened(htmlOf(pair));
    expectKept(page);
    expect(page.panel().status).to.equal('loaded');
    expect(page.panel().shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(words(page.panel())).to.include('Alpha vs Beta');
    expect([...page.asked, ...page.said]).to.deep.equal([]);
  });

  for (const options of [
    { sections: 'scorecard cards', headingLevel: 4, theme: 'dark', id: 'x' }, { tools: 'beta' }, { nonce: 'n' },
    { stylesheet: '/p.css' }, { fallback: 'plain' }, { fallback: 'none' },
    { sections: ['scorecard', 'cards'], tools: ['beta'] },
  ] satisfies PrerenderOptions[]) {
    it(`is taken over with ${JSON.stringify(options)}`, async () => {
      expectKept(await opened(htmlOf(pair, options)));
    });
  }

  for (const round of [0, 1, 2, 3]) {
    it(`is taken over whatever its texts and addresses are: ${round}`, async () => {
      const page = await opened(htmlOf(hostileComparison(round)));
      expectKept(page);
      expect(page.panel().status).to.equal('loaded');
    });
  }

  it('may come through a minifier or a formatter', async () => {
    const spaced = htmlOf(pair).replace('><template', '>\n  <template').replaceAll('</p>', '</p>\n  ');
    expectKept(await opened(spaced));
  });

  it('may come through a tool that quotes and escapes in its own way', async () => {
    const html = htmlOf({ tools: [{ name: 'A & B <i>', tagline: 'a\u00a0b', url: 'https://a.example/?a=1&b=2' }] });
    const other = html.replace(/="([\w-]+)"/g, "='$1'").replaceAll('&lt;', '&#60;').replaceAll('\u00a0', '&nbsp;');
    expect(other).not.to.equal(html);
    expectKept(await opened(other.replace(/<script.*/s, /<script.*/s.exec(html)?.[0] ?? '')));
  });

  it('sends its events: load once, and links before they are followed', async () => {
    const page = await streamedPage();
    const heard: string[] = [];
    await page.write('<body>');
    page.document.addEventListener('comparison-load', () => heard.push('load'));
    page.document.addEventListener('tool-link', (event) => {
      heard.push(event.tool);
      event.preventDefault();
    });
    await page.write(htmlOf(pair));
    await page.close();
    page.panel().shadowRoot?.querySelector('a')?.click();
    expect(heard).to.deep.equal(['load', 'alpha']);
  });

  it('puts the monogram in the place of an image that broke before the script came', async () => {
    const page = await opened(htmlOf({ tools: [{ name: 'Pic', logo: 'data:image/png;base64,AAAA' }] }));
    await task();
    const image = page.panel().shadowRoot?.querySelector('img');
    image?.scrollIntoView();
    await until(() => Boolean(image?.matches('.broken')));
    expect(image?.matches('.broken')).to.equal(true);
  });

  it('has kept the places of what readers take part with, which come without moving anything', async () => {
    const closed = { ship: 3, skip: 1, closed: true };
    const html = htmlOf(pair, {
      votes: 'https://votes.example', bookmarkable: true, tallies: { alpha: { ship: 7, skip: 2 }, beta: closed },
    });
    const page = await streamedPage();
    const window = page.document.defaultView as Window;
    const json = JSON.stringify({ alpha: { ship: 9, skip: 2, mine: 'ship' }, beta: { ...closed, mine: null } });
    window.fetch = () => Promise.resolve(new Response(json));
    const drawn = (selector: string): Element[] => [...page.panel().shadowRoot?.querySelectorAll(selector) ?? []];
    const places = (): number[][] => drawn('.card, .name, .links, tr, .take, .foot')
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
    const [root = '', data = ''] = html.split(/(?=<script)/);
    await page.write(root);
    await until(() => Boolean(page.panel().shadowRoot?.querySelector('slot[name=footer]')));
    const before = places();
    expect(before.length).to.be.greaterThan(15);
    expect(words(page.panel())).to.include('7 ship / 2 skip').and.not.include('Your vote');
    await page.write(data);
    await page.close();
    await until(() => words(page.panel()).includes('9 ship / 2 skip'));
    expect(words(page.panel())).to.include('9 ship / 2 skip').and.include('Your vote: ship.');
    expect(drawn('button[part=bookmark]')).to.have.length(2);
    expect(drawn('[inert]')).to.have.length(0);
    expect(places()).to.deep.equal(before);
  });

  describe('is drawn afresh, with no old figure left,', () => {
    it('when its data was changed', async () => {
      const html = htmlOf(pair).replace(/(<script.*)"score":88/, '$1"score":12');
      const page = await opened(html);
      await expectRedrawn(page, /12\/100/);
      expect(words(page.panel())).not.to.include('88/100');
    });

    it('when another version wrote it', async () => {
      const html = htmlOf(pair).replace(/prerendered="en \w+"/, 'prerendered="en older"').replace('>Panel ship<', '>Old words<');
      const page = await opened(html);
      await expectRedrawn(page, /Panel ship/);
      expect(words(page.panel())).not.to.include('Old words');
    });

    it('when a figure was changed on its way', async () => {
      const page = await opened(htmlOf(pair).replace('<strong>88</strong>', '<strong>99</strong>'));
      await expectRedrawn(page, /88\/100/);
    });

    for (const [what, from, to] of [
      ['what a figure says aloud', ' 1 of 2 reviewers"', ' 2 of 2 reviewers"'],
      ['the width of a bar', 'width="88%"', 'width="11%"'],
      ['the address of a link', 'href="https://alpha', 'href="https://omega'],
      ['a class', 'class="card ship"', 'class="card skip"'],
    ] as const) {
      it(`when ${what} was changed on its way`, async () => {
        const html = htmlOf(pair);
        expect(html).to.include(from);
        const page = await opened(html.replace(from, to));
        await expectRedrawn(page, /Alpha/);
        expect(page.panel().shadowRoot?.innerHTML).not.to.include(to);
      });
    }

    for (const [where, put] of Object.entries({
      'at its beginning': (html: string, sheet: string) => html.replace('shadowrootmode="open">', `$&${sheet}`),
      'behind its own': (html: string, sheet: string) => html.replace('</style>', `$&${sheet}`),
      'in its midst': (html: string, sheet: string) => html.replace('</h2>', `$&${sheet}`),
      'at its end': (html: string, sheet: string) => html.replace('</template>', `${sheet}$&`),
    })) {
      it(`when a style sheet was put ${where}`, async () => {
        for (const sheet of ['<style>.score { display: none }</style>', '<link rel="stylesheet" href="/evil.css">']) {
          const page = await opened(put(htmlOf(pair), sheet));
          await expectRedrawn(page, /88\/100/);
          expect(page.panel().shadowRoot?.querySelector('link')).to.equal(null);
        }
      });
    }

    it('when half of it was lost on its way', async () => {
      const html = htmlOf(pair).replace(/<table.*<\/table>/s, '');
      await expectRedrawn(await opened(html), /Reviewer scorecard/);
    });

    it('when an attribute was written beside it', async () => {
      const html = htmlOf(pair).replace('<compare-panel', '<compare-panel tools="beta"');
      const page = await opened(html);
      await expectRedrawn(page, /Beta/);
      expect(words(page.panel())).not.to.include('Alpha');
    });

    for (const [what, change] of Object.entries<(panel: ComparePanel) => void>({
      'an attribute': (panel) => { panel.setAttribute('sections', 'scorecard'); },
      'its data in a property': (panel) => { panel.comparison = other; },
      'another property': (panel) => { panel.debug = true; },
      'its data in the page': (panel) => { panel.querySelector('script')?.replaceChildren(JSON.stringify(other)); },
    })) {
      it(`when ${what} changes later`, async () => {
        const page = await opened(htmlOf(pair));
        expectKept(page);
        change(page.panel());
        await expectRedrawn(page, /Gamma|Reviewer scorecard/);
      });
    }
  });

  describe('in another language', () => {
    const german = (html: string): string => `<div lang="de-AT">${html}</div>`;
    const openedGerman = async (html: string): Promise<StreamedPage & { nodes: Node[] }> => {
      const page = await streamedPage();
      await page.write(german(html));
      const nodes = nodesOf(page.panel());
      await page.close();
      await task();
      return { ...page, nodes };
    };
    const bring = async ({ document: { defaultView } }: StreamedPage): Promise<void> => {
      const window = defaultView as unknown as Record<symbol, Map<string, unknown>> & Window;
      (window[Symbol.for('compare-panel/locales')] ??= new Map()).set('de', {
        messages: { ...de }, formatFor: () => englishFormat('en'),
      });
      window.dispatchEvent(new Event('compare-panel/locales'));
      await task();
    };

    it('stays while its locale is on its way, and when it comes', async () => {
      const page = await openedGerman(prerender(pair, { locale: 'de' }).value ?? '');
      expect(words(page.panel())).to.include(de.scorecard);
      expectKept(page);
      await bring(page);
      expectKept(page);
    });

    it('is drawn afresh when the server spoke another than the page', async () => {
      const page = await streamedPage();
      await bring(page);
      const [root = '', data = ''] = german(htmlOf(pair)).split(/(?=<script)/);
      await page.write(root);
      const nodes = nodesOf(page.panel());
      await page.write(data);
      await page.close();
      await expectRedrawn({ ...page, nodes }, new RegExp(de.scorecard));
    });
  });

  it('stays until a reader is near, when it is lazy', async () => {
    const page = await opened(htmlOf(pair).replace('<compare-panel', '<compare-panel loading="lazy"'));
    expectKept(page);
  });

  it('stays as it is when it is moved, and shows its own data in a clone', async () => {
    const page = await opened(htmlOf(pair));
    const panel = page.panel();
    page.document.body.append(panel);
    await task();
    expectKept(page);
    const copy = panel.cloneNode(true);
    page.document.body.append(copy);
    await task();
    expect(words(copy)).to.include('Alpha vs Beta');
  });

  for (const [what, lose] of Object.entries({
    'was taken out': (html: string) => html.replace(/<script.*<\/script>/s, ''),
    'was broken': (html: string) => html.replace('"tools":', '"tools"'),
  })) {
    it(`stays when its data ${what} on the way`, async () => {
      const page = await opened(lose(htmlOf(pair)));
      await task();
      expectKept(page);
    });
  }

  it('is drawn once when a sanitizer has taken its attribute', async () => {
    await expectRedrawn(await opened(htmlOf(pair).replace(/ prerendered="[^"]*"/, '')), /Alpha vs Beta/);
  });

  it('is drawn like any other when its declarative root was taken out', async () => {
    const page = await streamedPage();
    await page.write(htmlOf(pair).replace(/<template.*<\/template>/s, ''));
    await page.close();
    expect(words(page.panel())).to.include('Alpha vs Beta');
  });
});
