import { expect } from '@open-wc/testing';
import { everything } from '../views/support/data.js';
import { clear, draw, read, wholePanel } from '../views/support/draw.js';

type Colour = [red: number, green: number, blue: number, alpha: number];

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any CSS colour as bytes and an alpha of 0 to 1, by painting it. */
const bytes = (colour: string): Colour => {
  if (!pixel) throw new Error('no canvas');
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour =>
  [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha), 1];

/** Relative luminance, WCAG 2.2. */
const luminance = ([red, green, blue]: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The nearest surface behind an element, up to the page's. */
const behind = (element: Element, page: Colour): Colour => {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const surface = bytes(getComputedStyle(up).backgroundColor);
    if (surface[3] > 0) return over(surface, page);
  }
  return page;
};

const pages = [
  { name: 'white', style: 'background: #fff; color: #000' },
  { name: 'grey text on white', style: 'background: #fff; color: #444' },
  { name: 'black that says so', style: 'background: #000; color: #fff; color-scheme: dark' },
  { name: 'black that does not say so', style: 'background: #000; color: #fff' },
  { name: 'dark that does not say so', style: 'background: #111; color: #eee' },
  { name: 'dark that says so', style: 'background: #17181a; color: #ddd; color-scheme: dark' },
  { name: 'grey that says so', style: 'background: #2b2b2b; color: #ddd; color-scheme: dark' },
  { name: 'grey that does not say so', style: 'background: #222; color: #ddd' },
  { name: 'cream', style: 'background: #faf8f3; color: #22211f' },
  { name: 'parchment', style: 'background: #efe6cf; color: #2b2418' },
  { name: 'night blue that does not say so', style: 'background: #16222e; color: #dfe8f0' },
];

describe('contrast', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });

  afterEach(() => {
    clear();
    box.remove();
  });

  /** Draws a panel, and gives what of it is too faint on such a page. */
  const faintIn = (style: string, theme?: string, among = box): string[] => {
    box.style.cssText = `color-scheme: light; ${style}`;
    const { shadowRoot } = draw(wholePanel(read(everything), { theme }), among);
    const page = bytes(getComputedStyle(box).backgroundColor);
    const poor: string[] = [];
    const check = (element: Element, colour: string, least: number) => {
      const surface = behind(element, page);
      const ratio = contrast(over(bytes(colour), surface), surface);
      if (ratio < least) poor.push(`${element.localName} ${element.textContent.slice(0, 30)}: ${ratio.toFixed(2)}`);
    };
    let checked = 0;
    for (const element of shadowRoot.querySelectorAll('*')) {
      const texts = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if (element instanceof SVGElement) {
        const hairline = element.localName === 'rect' && element.getAttribute('width') === '100%';
        if (!hairline && element.localName !== 'svg') check(element, getComputedStyle(element).fill, 3);
      } else if (texts) {
        checked += 1;
        check(element, getComputedStyle(element).color, 4.5);
      }
    }
    expect(checked).to.be.greaterThan(40);
    return poor;
  };

  for (const { name, style } of pages) {
    for (const theme of ['auto', 'light', 'dark']) {
      it(`reaches 4.5 for text and 3 for marks on a page of ${name}, theme ${theme}`, () => {
        expect(faintIn(style, theme)).to.deep.equal([]);
      });
    }
  }

  it('tells of what is too faint', () => {
    expect(faintIn('background: #fff; color: #999')).not.to.deep.equal([]);
    expect(faintIn('background: #fff; color: #000; --compare-panel-skip-fill: #fbb')).not.to.deep.equal([]);
  });

  for (const theme of ['broadsheet', 'pebble']) {
    for (const scheme of ['light', 'dark']) {
      it(`reaches the same in the theme ${theme}, ${scheme}`, async () => {
        const sheet = document.createElement('link');
        Object.assign(sheet, { rel: 'stylesheet', href: `/src/theme/themes/${theme}.css` });
        await new Promise((resolve, reject) => {
          Object.assign(sheet, { onload: resolve, onerror: reject });
          box.append(sheet);
        });
        const around = document.createElement('div');
        around.className = `compare-panel-${theme}`;
        box.append(around);
        expect(faintIn(`background: #888; color: #888; color-scheme: ${scheme}`, undefined, around)).to.deep.equal([]);
        around.replaceChildren();
        expect(faintIn('background: #888; color: #888', scheme, around)).to.deep.equal([]);
      });
    }
  }

  it('keeps verdict marks at 3 on black and on white at once, in both schemes', () => {
    for (const scheme of ['light', 'dark']) {
      box.style.cssText = `color-scheme: ${scheme}`;
      const { shadowRoot } = draw(wholePanel(read(everything)), box);
      for (const mark of shadowRoot.querySelectorAll('.ship > p > svg, .skip > p > svg, .figures svg')) {
        const fill = bytes(getComputedStyle(mark).fill);
        expect(contrast(fill, [0, 0, 0, 1]), `${scheme} on black`).to.be.at.least(3);
        expect(contrast(fill, [255, 255, 255, 1]), `${scheme} on white`).to.be.at.least(3);
      }
    }
  });

  it('reads its tokens from any ancestor and sets none where a page may', () => {
    box.style.cssText = '--compare-panel-ship-fill: rgb(1, 2, 3); --compare-panel-surface: rgb(4, 5, 6);'
      + '--compare-panel-text: rgb(7, 8, 9)';
    const { shadowRoot } = draw(wholePanel(read(everything)), box);
    const frame = shadowRoot.firstElementChild;
    expect(frame && getComputedStyle(frame).backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(frame && getComputedStyle(frame).color).to.equal('rgb(7, 8, 9)');
    const marks = [...shadowRoot.querySelectorAll('svg')].map((mark) => getComputedStyle(mark).fill);
    expect(marks).to.include('rgb(1, 2, 3)');
  });
});
