import { expect } from '@open-wc/testing';
import { ComparePanel, ComparisonProvider, register, ToolCard, VerdictBadge } from '../../src/index.js';
import { other, pair } from '../support/data.js';
import { clear, find, put, script, settled, task, words } from '../support/page.js';

/** Everything here is on the page before it is defined; the order of definition is the worst one. */
describe('elements that are defined late', () => {
  afterEach(clear);

  it('take up properties, and find providers that are defined after them', async () => {
    const box = put(`<div>
      <comparison-provider>${script(pair)}
        <verdict-badge tool="beta"></verdict-badge><tool-card tool="alpha"></tool-card></comparison-provider>
      <compare-panel src="/upgrade/never.json"></compare-panel></div>`);
    const panel = find(box, 'compare-panel');
    panel.comparison = other;
    let asked = 0;
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(new Response('{}'));
    };
    try {
      register({ 'verdict-badge': VerdictBadge });
      await task();
      register({ 'tool-card': ToolCard, 'compare-panel': ComparePanel });
      await task();
      await settled(panel);
      expect(words(panel)).to.include('Gamma');
      expect(panel.comparison).to.equal(other);
      expect(asked).to.equal(0);
      expect(words(find(box, 'verdict-badge'))).to.equal('—');
      register({ 'comparison-provider': ComparisonProvider });
      await task();
      await task();
      expect(words(find(box, 'verdict-badge'))).to.equal('Mixed 50%');
      expect(words(find(box, 'tool-card'))).to.include('Alpha');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
