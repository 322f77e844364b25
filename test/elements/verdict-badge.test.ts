import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, find, inside, put, settled, task, words } from '../support/page.js';

describe('<verdict-badge>', () => {
  afterEach(clear);

  const said: [attributes: string, text: string][] = [
    ['ship="4" skip="0"', 'Ship 100%'],
    ['ship="3" skip="1"', 'Ship 75%'],
    ['ship="2" skip="2"', 'Mixed 50%'],
    ['ship="1" skip="2"', 'Skip 33%'],
    ['ship="1"', 'Ship 100%'],
    ['skip="2"', 'Skip 0%'],
    ['ship="0" skip="0"', '—'],
    ['verdict="mixed"', 'Mixed'],
    ['verdict="skip" ship="3" skip="1"', 'Skip 75%'],
    ['verdict="nonsense" ship="1"', 'Ship 100%'],
    ['ship="many" skip="1"', 'Skip 0%'],
    ['ship="-3" skip="1"', 'Skip 0%'],
  ];
  for (const [attributes, text] of said) {
    it(`says ${text} for ${attributes}`, async () => {
      const badge = put(`<verdict-badge ${attributes}></verdict-badge>`);
      await badge.updateComplete;
      expect(words(badge)).to.equal(text);
    });
  }

  it('says the verdict on a tool', async () => {
    const badge = put('<verdict-badge tool="beta"></verdict-badge>');
    badge.comparison = pair;
    await settled(badge);
    expect(words(badge)).to.equal('Mixed 50%');
  });

  it('follows its properties', async () => {
    const badge = put('<verdict-badge ship="1"></verdict-badge>');
    badge.skip = 3;
    await badge.updateComplete;
    expect(words(badge)).to.equal('Skip 25%');
  });

  it('sits within a line of text, in flex rows too, and hides', async () => {
    const line = put(`<p style="width:600px;margin:0">Ours is a
      <verdict-badge ship="4"></verdict-badge>, says the panel.</p>`);
    await task();
    expect(line.getBoundingClientRect().height).to.be.lessThan(40);
    const badge = find(line, 'verdict-badge');
    line.style.display = 'flex';
    expect(badge.getBoundingClientRect().width).to.be.within(20, 300);
    badge.hidden = true;
    expect(badge.getBoundingClientRect().width).to.equal(0);
  });

  it('fails within its sentence, on the lines of the words around it', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    const line = put('<p style="width:300px;margin:0;line-height:24px">Ours, <verdict-badge src="/badge/nowhere.json">'
      + '</verdict-badge>, and on with the sentence.</p>');
    const badge = find(line, 'verdict-badge');
    await consoleOf(() => settled(badge));
    globalThis.fetch = fetch;
    expect(inside(badge).getByRole('button').getBoundingClientRect().height).to.be.at.most(24);
    expect(line.getBoundingClientRect().height % 24).to.equal(0);
  });

  it('stands on the line of the words around it', async () => {
    const line = put('<p>Ours<verdict-badge ship="4"></verdict-badge></p>');
    await task();
    const bottomOf = (node: Node): number => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().bottom;
    };
    const word = inside(find(line, 'verdict-badge')).getByText('Ship');
    expect(bottomOf(word)).to.be.closeTo(bottomOf(line.childNodes[0] ?? line), 1);
  });
});
