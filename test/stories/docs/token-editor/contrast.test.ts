import { expect } from '@open-wc/testing';
import { contrast } from '../../../../stories/docs/token-editor/contrast.js';

describe('contrast', () => {
  const cases: [name: string, ratio: number, foreground: string, background: string, page?: string][] = [
    ['black on white', 21, '#000', '#fff'],
    ['white on black', 21, '#fff', '#000'],
    ['equal colours', 1, 'rebeccapurple', 'rebeccapurple'],
    ['the grey that just passes', 4.54, '#767676', '#fff'],
    ['the grey that just does not', 4.48, '#777', '#fff'],
    ['text on a transparent surface, on the page behind it', 21, '#fff', 'transparent', '#000'],
    ['text on a half transparent surface', 5.28, '#000', 'rgb(0 0 0 / 50%)', '#fff'],
    ['half transparent text', 3.98, 'rgb(0 0 0 / 50%)', '#fff'],
    ['a colour in oklab', 21, 'oklab(0 0 0)', 'color(srgb 1 1 1)'],
  ];
  for (const [name, ratio, foreground, background, page = '#fff'] of cases) {
    it(`is ${ratio} of ${name}`, () => {
      expect(contrast(foreground, background, page)).to.be.closeTo(ratio, 0.01);
    });
  }
});
