import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pack, unpack } from '../../../../stories/docs/token-editor/fragment.js';

describe('the fragment of a shared link', () => {
  it('gives back what was put in', () => fc.assert(fc.asyncProperty(
    fc.string({ unit: 'binary', maxLength: 400 }),
    async (text) => { expect(await unpack(await pack(text))).to.equal(text); },
  ), { numRuns: 100 })).timeout(20_000); // a stream in the browser each

  it('is made of letters that no application breaks a link at', async () => {
    expect(await pack('--compare-panel-accent: light-dark(red, "é")')).to.match(/^#theme=[\w-]+$/);
  });

  it('is shorter than the text that it stands for', async () => {
    const text = ['accent', 'surface', 'text', 'muted'].map((name) => `--compare-panel-${name}: #123456;`).join('\n');
    expect((await pack(text)).length).to.be.lessThan(text.length);
  });

  for (const fragment of ['', '#', '#decision', '#other=abc']) {
    it(`is none of ours: ${fragment || 'none'}`, async () => expect(await unpack(fragment)).to.equal(undefined));
  }

  it('is known to be broken when it was cut short, changed or made up', async () => {
    const whole = await pack('--compare-panel-accent: #0b5d3b; --compare-panel-radius: 0');
    const changed = whole.slice(0, 20) + (whole[20] === 'A' ? 'B' : 'A') + whole.slice(21);
    for (const broken of [whole.slice(0, -4), whole.slice(0, 12), changed, '#theme=', '#theme=%%%', '#theme=AAAA']) {
      expect(await unpack(broken), broken).to.equal(null);
    }
  });

  it('is not followed into more text than anybody wrote', async () => {
    expect(await unpack(await pack('a'.repeat(5_000_000)))).to.equal(null);
  });
});
