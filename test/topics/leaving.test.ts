import { expect } from '@open-wc/testing';
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import '../../src/define.js';
import { VerdictBadge } from '../../src/index.js';
import { pair } from '../support/data.js';
import { watchHeld } from '../support/held.js';
import { clear, find, put, script, settled, task } from '../support/page.js';

/** What holds most of a page while it is there: that waits, that is sent to places, that asks a provider. */
const elements = {
  'a panel': `<compare-panel id="x">${script(pair)}</compare-panel>`,
  'a panel that waits to be near': `<div hidden><compare-panel loading="lazy" src="/no.json"></compare-panel></div>`,
  'a panel without data': '<compare-panel id="x"></compare-panel>',
  'a provider': `<comparison-provider>${script(pair)}<tool-card></tool-card></comparison-provider>`,
  'a card': `<tool-card tool="beta">${script(pair)}</tool-card>`,
  'a badge': '<verdict-badge ship="3"></verdict-badge>',
  'a Decision table': `<decision-table>${script(pair)}</decision-table>`,
  'a scorecard': `<reviewer-scorecard>${script(pair)}</reviewer-scorecard>`,
};

describe('an element that leaves the page', () => {
  afterEach(clear);

  const warn = console.warn;
  before(() => { console.warn = () => {}; });
  after(() => { console.warn = warn; });

  for (const [name, html] of Object.entries(elements)) {
    it(`lets go of all that it held, as ${name}`, async function () {
      this.timeout(20_000);
      // What all elements share is there once the first has been.
      put(html);
      await task();
      clear();
      const { held, stop } = watchHeld();
      try {
        const before = held();
        put(html);
        await task();
        expect(held().listeners, 'something is held meanwhile').to.have.length.above(before.listeners.length);
        clear();
        for (let round = 0; round < 100; round += 1) {
          const element = put(html);
          if (round % 10 === 0) await task();
          const parent = element.parentNode;
          element.remove();
          parent?.append(element);
          await Promise.resolve();
          clear();
        }
        for (let frame = 0; frame < 100 && (frame < 2 || held().timers > 0); frame += 1) {
          await new Promise(requestAnimationFrame);
        }
        expect(held()).to.deep.equal(before);
      } finally {
        stop();
      }
    });
  }

  it('lets go of a document that is still coming', () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const { held, stop } = watchHeld();
    try {
      const before = held();
      const box = document.createElement('div');
      document.body.append(box);
      const panel = document.createElement('compare-panel');
      box.append(panel);
      expect(held(), 'it waits').not.to.deep.equal(before);
      box.remove();
      expect(held()).to.deep.equal(before);
    } finally {
      stop();
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('is told nothing any more by the provider that it left', async () => {
    let told = 0;
    const provider = await settled(put(`<comparison-provider>${script(pair)}</comparison-provider>`));
    provider.addEventListener('context-request', (event) => {
      const request = event as Event & { callback: (...args: unknown[]) => void };
      const { callback } = request;
      request.callback = (...args) => {
        told += 1;
        callback(...args);
      };
    }, { capture: true });
    for (let round = 0; round < 100; round += 1) {
      provider.insertAdjacentHTML('beforeend', '<tool-card></tool-card>');
      find(provider, 'tool-card').remove();
    }
    expect(told, 'each was told once').to.equal(100);
    provider.comparison = { tools: [{ name: 'Another' }] };
    await provider.updateComplete;
    await task();
    expect(told).to.equal(100);
  });

  it('tells the directives in it, and tells them when it is back', async () => {
    const told: string[] = [];
    const listening = directive(class extends AsyncDirective {
      render(): unknown { return noChange; }
      override disconnected(): void { told.push('gone'); }
      override reconnected(): void { told.push('back'); }
    });
    customElements.define('listening-badge', class extends VerdictBadge {
      protected override body(): unknown { return listening(); }
    });
    const element = put('<listening-badge ship="3"></listening-badge>');
    await task();
    const { parentElement } = element;
    element.remove();
    expect(told).to.deep.equal(['gone']);
    parentElement?.append(element);
    await task();
    expect(told).to.deep.equal(['gone', 'back']);
  });
});
