import { expect } from '@open-wc/testing';
import { everything } from '../views/support/data.js';
import { clear, draw, read, wholePanel } from '../views/support/draw.js';

type Host = ReturnType<typeof draw>;

/** Everything but pictures, which come when they want. */
const data: unknown = JSON.parse(JSON.stringify(everything, (key, value: unknown) => (
  /^(logo|logoDark|avatar)$/.test(key) ? undefined : value)));

/** Where everything that shows of a panel stands, against the panel's own corner, and every style of it. */
const pictureOf = async (host: Host): Promise<string[][]> => {
  // A panel that is new to the page is laid out once it is known to be on the screen.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { left, top } = host.getBoundingClientRect();
  const shown = [...host.shadowRoot.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
  return shown.map((element) => {
    const box = element.getBoundingClientRect();
    const place = [box.left - left, box.top - top, box.width, box.height].map((edge) => edge.toFixed(1));
    const style = getComputedStyle(element);
    const set = [...style].filter((name) => !name.startsWith('--'));
    const said = set.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [`${element.localName} at ${place.join(' ')}`, ...said];
  });
};

/** Two pictures are the same; where they are not, what differs at first is told. */
const expectSame = (picture: string[][], expected: string[][]): void => {
  const at = expected.findIndex((lines, index) => lines.join() !== picture[index]?.join());
  const other = picture[at]?.filter((each) => !expected[at]?.includes(each));
  expect(other?.join('; '), expected[at]?.[0]).to.equal(undefined);
  expect(picture.length).to.equal(expected.length);
};

/** The colour of the first mark of Ship. */
const hueOf = ({ shadowRoot }: Host): string => {
  const mark = shadowRoot.querySelector('.ship .verdict svg');
  if (!mark) throw new Error('no mark');
  return getComputedStyle(mark).fill;
};

const light = 'rgb(34, 137, 83)';
const dark = 'rgb(51, 168, 104)';

describe('on a page of its own mind', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });

  afterEach(() => {
    clear();
    box.remove();
    document.documentElement.removeAttribute('style');
  });

  const panel = (parent: Element = box, theme?: string): Host => draw(wholePanel(read(data), { theme }), parent);

  const clean = 'inline-size: 900px; font: 16px/1.5 Arial, sans-serif; color: #222';
  const hostile = 'text-align: center; text-align-last: right; text-indent: 2em; text-transform: uppercase;'
    + 'text-shadow: 1px 1px red; letter-spacing: .2em; word-spacing: 1em; line-height: 3; white-space: pre;'
    + 'font-style: italic; font-variant: small-caps; word-break: break-all; overflow-wrap: normal; hyphens: auto;'
    + 'list-style: square inside; border-collapse: collapse; border-spacing: 9px; text-wrap: nowrap; tab-size: 20;'
    + 'line-break: anywhere; text-emphasis: dot red; -webkit-text-stroke: 3px red; -webkit-text-fill-color: red;'
    + 'stroke: red; stroke-width: 4px; stroke-dasharray: 1; fill-opacity: .2; paint-order: stroke;'
    + 'text-underline-position: under; caption-side: bottom; empty-cells: hide;'
    + 'text-combine-upright: all; ruby-position: under; text-rendering: geometricPrecision; widows: 9; orphans: 9;'
    + 'forced-color-adjust: none; print-color-adjust: exact; accent-color: red; caret-color: red; quotes: "a" "b"';

  it('looks the same under hostile inherited text properties', async () => {
    box.style.cssText = clean;
    const expected = await pictureOf(panel());
    clear();
    box.style.cssText = `${clean}; ${hostile}`;
    expectSame(await pictureOf(panel()), expected);
    expect(expected.length).to.be.greaterThan(150);
  });

  it('looks the same where html { font-size: 62.5% }', async () => {
    box.style.cssText = clean;
    const expected = await pictureOf(panel());
    clear();
    document.documentElement.style.fontSize = '62.5%';
    expectSame(await pictureOf(panel()), expected);
    clear();
    box.style.cssText = `${clean}; font-size: 1.6rem`;
    expectSame(await pictureOf(panel()), expected);
  });

  it('follows the color-scheme of the page as it changes', () => {
    const style = document.createElement('style');
    style.textContent = '.day { color-scheme: light } .night { color-scheme: dark }';
    box.append(style);
    box.className = 'day';
    const host = panel();
    expect(hueOf(host)).to.equal(light);
    box.className = 'night';
    expect(hueOf(host)).to.equal(dark);
    box.className = 'day';
    expect(hueOf(host)).to.equal(light);
  });

  it('follows the nearest color-scheme, also the opposite of what is around it', () => {
    box.style.colorScheme = 'dark';
    const inner = document.createElement('div');
    inner.style.colorScheme = 'light';
    box.append(inner);
    const hosts = [panel(), panel(inner)];
    expect(hosts.map(hueOf)).to.deep.equal([dark, light]);
    box.style.colorScheme = 'light';
    inner.style.colorScheme = 'dark';
    expect(hosts.map(hueOf)).to.deep.equal([light, dark]);
  });

  it('has the colours of its theme, whatever the page says', () => {
    for (const scheme of ['light', 'dark']) {
      box.style.colorScheme = scheme;
      expect(['light', 'dark'].map((theme) => hueOf(panel(box, theme)))).to.deep.equal([light, dark]);
      const surfaces = ['light', 'dark'].map((theme) => {
        const frame = panel(box, theme).shadowRoot.querySelector('section');
        return frame && getComputedStyle(frame).backgroundColor;
      });
      expect(surfaces).to.deep.equal(['rgb(255, 255, 255)', 'rgb(23, 24, 26)']);
    }
  });
});
