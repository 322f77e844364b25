import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { VerdictBadge } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, put, script, settled, task, words } from '../support/page.js';

describe('an element that moves to another document', () => {
  afterEach(clear);

  it('keeps its panel and its looks, there and back', async () => {
    const panel = await settled(put(`<compare-panel>${script(pair)}</compare-panel>`));
    const home = panel.parentElement;
    const frame = put('<iframe style="inline-size:100%"></iframe>');
    const looks = () => {
      const share = panel.shadowRoot?.querySelector('[part~=share]');
      const view = panel.ownerDocument.defaultView;
      return share && view && view.getComputedStyle(share).fontSize;
    };
    const said = words(panel);
    for (const parent of [frame.contentDocument?.body, home]) {
      parent?.append(panel);
      await task();
      expect(panel.parentElement).to.equal(parent);
      expect(parseFloat(looks() ?? ''), 'size of the share').to.be.greaterThan(30);
      expect(words(panel)).to.equal(said);
    }
  });

  it('does so before it has drawn anything', async () => {
    const frame = put('<iframe></iframe>');
    const badge = document.createElement('verdict-badge');
    badge.verdict = 'ship';
    frame.contentDocument?.body.append(badge);
    await task();
    expect(words(badge)).to.equal('Ship');
    const drawn = badge.shadowRoot?.querySelector('[part~=badge]');
    expect(drawn && frame.contentWindow?.getComputedStyle(drawn).display).to.equal('inline-flex');
  });

  it('takes the style sheets of a subclass along', async () => {
    const own = new CSSStyleSheet();
    own.replaceSync(':host{outline:7px solid}');
    class OwnBadge extends VerdictBadge {
      static override styles = [...VerdictBadge.styles, own];
    }
    customElements.define('own-badge', OwnBadge);
    const badge = new OwnBadge();
    const frame = put('<iframe></iframe>');
    for (const page of [document, frame.contentDocument]) {
      page?.body.append(badge);
      await task();
      expect(page?.defaultView?.getComputedStyle(badge).outlineWidth).to.equal('7px');
    }
    badge.remove();
  });
});
