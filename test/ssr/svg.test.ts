import { expect } from '@open-wc/testing';
import catalogue from '../../demo/data/catalogue.json' with { type: 'json' };
import modal from '../../demo/data/modal-vs-openrouter.json' with { type: 'json' };
import vacuums from '../../demo/data/vacuums.json' with { type: 'json' };
import '../../src/locales/ar.js';
import { altText, renderSvg, type RenderOptions } from '../../src/ssr/index.js';
import { cardColors } from '../../src/ssr/svg.js';
import { textWidth } from '../../src/ssr/text-width.js';
import { hostileComparison, strings } from '../support/hostile.js';
import { clear as clearViews, draw, read, wholePanel } from '../views/support/draw.js';
import { everything, tools } from '../views/support/data.js';

const long = [
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'WWWWWWWWWW MMMMMMMMMM '.repeat(9),
  'モーダルのサーバーレス推論とオープンルーターのモデル融合を比べてみる',
  'نموذج لغوي صغير يعمل على حاسوب محمول قديم جدا جدا',
  '👩‍👩‍👧‍👦'.repeat(20), 'ÅÄÖ Ñandú Ελληνικά Русский язык', 'ﷺ'.repeat(30), 'x'.repeat(2000), 'a b '.repeat(100),
];
/** Comparisons of one tool to eight, all with this name; with a mark above it and a rank before it, and without. */
const named = (name: string): [string, unknown][] => [1, 2, 3, 4, 6, 8].flatMap((count) => (
  [{}, { award: name, rank: 9007199254740991, sponsored: true }, { award: '1', rank: 1 }].map(
    (more, turn): [string, unknown] => [`${count} × ${name}, ${turn}`, {
      kicker: name, publisher: { name }, updated: '2026-11-01', words: { ship: name, panelShip: name },
      tools: Array.from({ length: count }, (_, index) => ({
        ...index === count - 1 ? {} : more, name, id: `t${index}`,
        reviews: Array.from({ length: 9 }, (__, place) => ({ reviewer: `r${place}`, score: 88 })),
      })),
    }],
  )));
const samples: [string, unknown][] = [
  ['catalogue', catalogue], ['modal', modal], ['vacuums', vacuums], ['every key', everything],
  ['seven', { tools: tools(7) }],
  ['nothing counted', { tools: [{ name: 'A' }, { name: 'B' }] }],
  ['one stance alone', { tools: [{ name: 'A', reviews: [{ reviewer: 'r', verdict: 'skip' }] }] }],
  ...long.flatMap(named),
  ...strings.map((_, round): [string, unknown] => [`hostile ${round}`, hostileComparison(round)]),
];

const parsed = (data: unknown, options?: RenderOptions): SVGSVGElement => {
  const { value } = renderSvg(data, options);
  const { documentElement } = new DOMParser().parseFromString(value ?? '', 'image/svg+xml');
  expect(documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  expect(documentElement.querySelector('parsererror')).to.equal(null);
  return documentElement as unknown as SVGSVGElement;
};

describe('renderSvg', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());
  const shown = (data: unknown, options?: RenderOptions): SVGSVGElement => {
    const svg = parsed(data, options);
    box.replaceChildren(svg);
    return svg;
  };
  const texts = (svg: Element): string[] => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('is a card of 1200 by 630 with text as text', () => {
    const svg = shown(vacuums);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal(['1200', '630']);
    expect(texts(svg)).to.deep.equal([
      'Tested at home', 'Norrvik Air 3 or Brisa Torrent?',
      'Norrvik Air 3', 'Buy', '84/100', 'Maud Linden', 'Brisa Torrent', 'Avoid', '48/100', 'Maud Linden',
      'The Quiet House', 'Updated October 24, 2026',
    ]);
    expect([...new Set([...svg.querySelectorAll('*')].map(({ localName }) => localName))].sort())
      .to.deep.equal(['desc', 'path', 'rect', 'text', 'title', 'tspan']);
  });

  it('has the rank of a tool before its name, and its award above', () => {
    const tool = (index: number, more: object = {}) => ({ name: `Drive ${index}`, id: `d${index}`, ...more });
    for (const count of [1, 2, 3, 4, 8]) {
      const [first, ...others] = Array.from({ length: count }, (_, index) => tool(index));
      const tools = [{ ...first, rank: 1, award: 'Best for most' }, ...others];
      const svg = shown({ title: 'Drives', tools });
      expect(texts(svg).slice(1, 3), `${count}`).to.deep.equal(['★ Best for most', '1\u00a0Drive 0']);
      const [award, ranked, plain] = [...svg.querySelectorAll('text')].slice(1);
      expect(award?.getAttribute('fill')).to.equal(cardColors.best);
      expect(ranked?.querySelector('tspan')?.textContent).to.equal('1');
      const lines = [award, ranked].map((text) => Number(text?.getAttribute('y')));
      expect(lines[0]).to.be.below(lines[1] ?? 0);
      if (plain && count < 4) expect(Number(plain.getAttribute('y')), 'names are level').to.equal(lines[1]);
    }
    expect(altText({ title: 'Drives', tools: [tool(0, { rank: 1, award: 'Best', sponsored: true }), tool(1)] }).value)
      .to.equal('Drives. 1. Drive 0 (Best, Sponsored); Drive 1.');
    expect(altText({ tools: [tool(0, { award: 'Best' }), tool(1)] }).value)
      .to.equal('Drive 0 vs Drive 1. Drive 0 (Best); Drive 1.');
  });

  it('names the only tool once', () => {
    const one = { tools: [{ name: 'Solo', reviews: [{ reviewer: 'ana', score: 88 }] }] };
    expect(texts(shown(one))).to.deep.equal(['Solo', 'Ship', '88/100', 'Ana']);
    expect(altText(one).value).to.equal('Solo: Ship, 88/100 (Ana).');
    const bare = { tools: [{ name: 'Solo' }] };
    expect(texts(shown(bare))).to.deep.equal(['Solo']);
    expect(box.querySelectorAll('rect'), 'no rule over nothing').to.have.length(2);
    expect(altText(bare).value).to.equal('Solo.');
    expect(texts(shown({ ...bare, title: 'A week with it' }))).to.deep.equal(['A week with it', 'Solo']);
    expect(texts(shown({ tools: [{ name: 'Solo', award: 'Best' }] }))).to.deep.equal(['Solo', '★ Best']);
    expect(texts(shown({ tools: [{ name: 'Solo', rank: 1 }] }))).to.deep.equal(['Solo', '1\u00a0Solo']);
  });

  it('has a name and a sentence for those who do not see it', () => {
    const svg = parsed(vacuums);
    expect(svg.querySelector('title')?.textContent).to.equal('Norrvik Air 3 or Brisa Torrent?');
    expect(svg.querySelector('desc')?.textContent).to.equal(altText(vacuums).value);
    expect(altText(vacuums).value).to.equal('Norrvik Air 3 or Brisa Torrent? Norrvik Air 3: Buy, 84/100 (Maud Linden); '
      + 'Brisa Torrent: Avoid, 48/100 (Maud Linden).');
    expect(altText({ tools: [{ name: 'A' }, { name: 'B' }] }).value)
      .to.equal('A vs B.');
    expect(altText({ title: 'Two letters', tools: [{ name: 'A' }, { name: 'B' }] }).value)
      .to.equal('Two letters. A; B.');
    expect(altText({ tools: [{ name: 'A', reviews: [{ reviewer: 'sam', score: 72 }] }, { name: 'B' }] }).value)
      .to.equal('A vs B. A: Ship, 72/100 (Sam); B: No verdict yet.');
    expect(altText('{').value).to.equal(null);
  });

  for (const fonts of ['', 'DejaVu Sans', 'Liberation Sans']) {
    it(`keeps every text in its place, in ${fonts || 'its fonts'}`, () => {
      for (const [name, data] of samples) {
        const svg = shown(data);
        if (fonts) svg.setAttribute('font-family', fonts);
        const boxes = [...svg.querySelectorAll('text')].map((text) => {
          const { x, y, width, height } = text.getBBox();
          expect(text.getComputedTextLength(), name).to.be.greaterThan(0);
          return {
            text: text.textContent, x, y, end: x + width, bottom: y + height,
            line: Number(text.getAttribute('y')), size: Number(text.getAttribute('font-size')),
          };
        });
        const outside = boxes.filter(({ x, end, y, bottom }) => x < 60 || end > 1140 || y < 50 || bottom > 630);
        expect(outside, name).to.deep.equal([]);
        // A text beside another: its line runs through the other's capitals.
        const overlapping = boxes.flatMap((one) => boxes.filter((other) => (
          one !== other && one.x < other.end && other.x < one.end
          && other.line <= one.line && other.line > one.line - 0.72 * one.size
        )).map((other) => `${one.text} / ${other.text}`));
        expect(overlapping, name).to.deep.equal([]);
      }
    });
  }

  for (const word of ['ﷺ', 'ﷻ', 'ﷲ', 'ﷴ']) {
    it(`keeps room for ${word} as a font without the ligature, or a wide one, draws it`, () => {
      expect(textWidth(word, 1)).to.be.at.least(textWidth(word.normalize('NFKD'), 1));
      expect(textWidth('﷽', 1)).to.be.greaterThan(textWidth(word, 1));
    });
  }

  it('shortens no name that has room', () => {
    expect(texts(shown(modal)).join(' ')).not.to.include('…');
    expect(texts(shown({ tools: [{ name: 'x'.repeat(200) }] })).join(' ')).to.include('…');
  });

  it('has the short name of a tool, a smaller verdict, and the word for what is paid, before it cuts', () => {
    const tools = ['One', 'Two', 'Three', 'Four', 'Five'].map((shortName, index) => ({
      name: `${shortName} of the drives with a long name`, id: `d${index}`, shortName, sponsored: true,
      reviews: [{ reviewer: 'r', score: 5 }],
    }));
    const file = { title: 'Drives', scale: { best: 5 }, reviewers: [{ id: 'r', name: 'A reviewer of many words' }] };
    const said = texts(shown({ ...file, tools, words: { ship: 'Recommended' } }));
    expect(said.slice(1, 5)).to.deep.equal(['One', '5/5', 'Recommended', 'Sponsored · A rev…']);
    const few = texts(shown({ ...file, tools: tools.slice(3) }));
    expect(few.filter((text) => text.startsWith('F')))
      .to.deep.equal(['Four of the drives with a', 'Five of the drives with a']);
  });

  it('leaves no gap for figures where there are none', () => {
    const told = (given: object) => [...shown({ tools: ['A', 'B'].map((name) => (
      { name, reviews: [{ reviewer: 'ana', ...given }] })) }).querySelectorAll('text')]
      .map((text) => [text.textContent, Number(text.getAttribute('y'))]).slice(2, 4);
    expect(told({ verdict: 'ship' })).to.deep.equal([['Ship', 408], ['Ana', 442]]);
  });

  it('says how many tools it has no room for', () => {
    expect(texts(shown({ tools: tools(7) }))).to.include('+1');
    expect(parsed({ tools: tools(7) }).querySelector('desc')?.textContent).to.include('Tool 6');
  });

  it('is mirrored where the words run from right to left', () => {
    const edges = (svg: SVGSVGElement): number[] => [...svg.querySelectorAll('rect')]
      .map((rect) => { const { x, width } = rect.getBBox(); return x + width / 2; });
    const leftToRight = edges(shown(everything));
    expect(edges(shown(everything, { locale: 'ar' })).map((x) => 1200 - x)).to.deep.equal(leftToRight);
    const [title] = [...box.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Alpha');
    const { x, width } = title?.getBBox() ?? { x: 0, width: 0 };
    expect(x + width).to.be.closeTo(1136, 2);
  });

  it('has the colors of a light panel', () => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const bytes = (color: string): number[] => {
      if (!pixel) throw new Error('no canvas');
      pixel.fillStyle = '#fff';
      pixel.fillRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      return [...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const host = draw(wholePanel(read(everything), { theme: 'light' }));
    const frame = host.shadowRoot.querySelector('section');
    const probe = document.createElement('p');
    frame?.append(probe);
    const token = (name: string): number[] => {
      probe.style.color = `var(--_${name})`;
      return bytes(getComputedStyle(probe).color);
    };
    const { surface, text, muted, border, best, ship, mixed, skip } = cardColors;
    const pairs = Object.entries({
      surface, text, muted, border, best, 'ship-fill': ship.fill, 'ship-text': ship.text, 'mixed-fill': mixed.fill,
      'mixed-text': mixed.text, 'skip-fill': skip.fill, 'skip-text': skip.text,
    });
    for (const [name, color] of pairs) {
      expect(bytes(color), `${name} is ${String(token(name))}`).to.deep.equal(token(name));
    }
    clearViews();
  });
});
