import { expect } from '@open-wc/testing';
import { clear, draw, read, wholePanel } from './support/draw.js';

/** A picture of this size, in one colour. */
const pictureOf = (width: number, height: number, colour = 'teal'): string => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return canvas.toDataURL();
};

describe('pictures', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'font: 16px/1.5 Arial, sans-serif; inline-size: 800px';
    document.body.append(box);
  });

  afterEach(() => {
    clear();
    box.remove();
  });

  /** Draws a panel and gives its pictures once they are there, in the order of the page. */
  const drawn = async (tool: object, reviewer: object = {}): Promise<HTMLElement[]> => {
    const { shadowRoot } = draw(wholePanel(read({
      reviewers: [{ id: 'r', ...reviewer }], tools: [{ name: 'A', ...tool, reviews: [{ reviewer: 'r', score: 80 }] }],
    })), box);
    await Promise.all([...shadowRoot.querySelectorAll('img')].map((image) => {
      image.loading = 'eager';
      return new Promise((resolve) => ['load', 'error'].forEach((event) => image.addEventListener(event, resolve)));
    }));
    return [...shadowRoot.querySelectorAll<HTMLElement>('[part=logo]')];
  };

  const boxesOf = async (...input: Parameters<typeof drawn>) => {
    const picture = (await drawn(...input)).find((one) => one.querySelector('img'));
    const image = picture?.querySelector('img');
    if (!picture || !image) throw new Error('no picture');
    return { picture: picture.getBoundingClientRect(), image: image.getBoundingClientRect() };
  };

  for (const [what, width, height] of [
    ['a book', 20, 60], ['a square', 40, 40], ['a wordmark', 160, 40], ['a banner', 900, 40],
  ] as const) {
    for (const of of ['logo', 'avatar']) {
      it(`show ${what} whole, as ${of}`, async () => {
        const url = pictureOf(width, height);
        const { picture, image } = of === 'logo' ? await boxesOf({ logo: url }) : await boxesOf({}, { avatar: url });
        expect(image.top).to.be.at.least(picture.top);
        expect(image.bottom).to.be.at.most(picture.bottom);
        expect(image.left).to.be.at.least(picture.left);
        expect(image.right).to.be.at.most(picture.right);
        expect(picture.height).to.equal(33.75);
      });
    }
  }

  it('are as high as the others where they are wider, up to 7 em', async () => {
    const widthOf = async (width: number) => (await boxesOf({ logo: pictureOf(width, 40) })).picture.width;
    expect(await widthOf(40)).to.equal(33.75);
    const { image } = await boxesOf({ logo: pictureOf(100, 40) });
    expect(image.width / image.height).to.be.closeTo(2.5, 0.05);
    expect(await widthOf(900)).to.equal(105);
    // Portraits stand in a column, all alike.
    expect((await boxesOf({}, { avatar: pictureOf(160, 40) })).picture.width).to.equal(33.75);
  });

  it('stand on a surface where the page gives one, monograms do not', async () => {
    box.style.setProperty('--compare-panel-logo-surface', 'rgb(1, 2, 3)');
    const surfaceOf = async (tool: object) => {
      const [picture] = await drawn(tool);
      return picture && getComputedStyle(picture).backgroundColor;
    };
    expect(await surfaceOf({ logo: pictureOf(40, 40) })).to.equal('rgb(1, 2, 3)');
    expect(await surfaceOf({})).to.equal('rgba(0, 0, 0, 0)');
    expect(await surfaceOf({ logo: 'data:image/png;base64,AAAA' })).to.equal('rgba(0, 0, 0, 0)');
  });

  /** The colour in which a picture shows on a page of such a scheme: the mask of the others lets nothing through. */
  const shown = (pictures: HTMLElement[]): string[] => pictures
    .filter((picture) => !/rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(picture).maskImage))
    .filter((picture) => picture.getClientRects().length > 0)
    .map((picture) => {
      const image = picture.querySelector('img');
      return image?.naturalWidth ? image.src : picture.textContent.trim();
    });

  const [day, night] = [pictureOf(40, 40, 'black'), pictureOf(40, 40, 'white')];
  for (const [what, tool, light, dark] of [
    ['each its own', { logo: day, logoDark: night }, day, night],
    ['the only one in both', { logo: day }, day, day],
    ['the monogram where there is but one for dark pages', { logoDark: night }, 'A', night],
    ['the monogram where one is broken', { logo: day, logoDark: 'data:image/png;base64,AAAA' }, day, 'A'],
  ] as const) {
    it(`follow the color-scheme of the page: ${what}`, async () => {
      const pictures = await drawn(tool);
      box.style.colorScheme = 'light';
      expect(shown(pictures)).to.deep.equal([light]);
      box.style.colorScheme = 'dark';
      expect(shown(pictures)).to.deep.equal([dark]);
      // Both stand in one place.
      expect(new Set(pictures.map((picture) => picture.getBoundingClientRect().left)).size).to.equal(1);
    });
  }

  it('of a theme leave out the one that is never seen', () => {
    const view = read({ tools: [{ name: 'A', logo: day, logoDark: night }] });
    for (const [theme, url] of [['light', day], ['dark', night]] as const) {
      box.style.colorScheme = theme === 'light' ? 'dark' : 'light';
      const { shadowRoot } = draw(wholePanel(view, { theme }), box);
      const images = [...shadowRoot.querySelectorAll('img')].filter((image) => image.getClientRects().length > 0);
      expect(images.map(({ src }) => src)).to.deep.equal([url]);
    }
  });
});
