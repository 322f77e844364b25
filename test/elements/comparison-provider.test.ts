import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, find, put, settled, task, words } from '../support/page.js';

describe('<comparison-provider>', () => {
  afterEach(clear);

  it('shows its children as they are, whatever its state', async () => {
    await consoleOf(async () => {
      const element = put('<comparison-provider><p>Prose</p></comparison-provider>');
      expect(words(element)).to.equal('');
      await settled(element);
      expect(words(element)).to.equal('Prose');
      element.comparison = '{';
      await settled(element);
      expect(element.status).to.equal('failed');
      expect(words(element)).to.equal('Prose');
      element.comparison = pair;
      await settled(element);
      expect(words(element)).to.equal('Prose');
    });
  });

  it('lets an element inside say that the data failed, and ask again for both', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      const { errors, warnings } = await consoleOf(async () => {
        const element = put(`<comparison-provider src="/provider/a.json">
          <tool-card tool="alpha"></tool-card></comparison-provider>`);
        const card = find(element, 'tool-card');
        await settled(element);
        await task();
        expect(card.status).to.equal('failed');
        globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(pair)));
        card.shadowRoot?.querySelector('button')?.click();
        await task();
        await settled(element);
        await task();
        expect(words(card)).to.include('Alpha');
      });
      expect([errors.length, warnings.length]).to.deep.equal([1, 0]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
