import { expect } from '@open-wc/testing';
import { pairsOf, surface, text } from '../../../../stories/docs/token-editor/pairs.js';
import { tokens } from '../../../../src/theme/tokens.js';

const said = (...colors: string[]) =>
  pairsOf(colors).map(({ foreground, background, least }) => `${foreground} on ${background}: ${least}`);

describe('pairs of colour tokens', () => {
  it('are told by their names', () => {
    expect(said('surface', 'text', 'muted', 'border', 'accent', 'accent-text', 'ship-fill', 'ship-text', 'ship-border'))
      .to.deep.equal([
        'text on surface: 4.5', 'muted on surface: 4.5', 'border on surface: null', 'accent on surface: 3',
        'accent-text on accent: 4.5', 'ship-fill on surface: 3', 'ship-text on surface: 4.5',
        'ship-border on surface: null',
      ]);
  });

  it('rest on two tokens that the library has', () => expect(tokens).to.include.keys(surface, text));
});
