import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { ComparisonElement } from '../../src/elements/comparison-element.js';
import { PartElement } from '../../src/elements/part-element.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, put, settled, task } from '../support/page.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; cssStates?: { name: string }[] }[] }[];
}

const { fetch } = globalThis;
const { attachInternals } = HTMLElement.prototype;

describe('custom states', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    HTMLElement.prototype.attachInternals = attachInternals;
    clear();
  });

  it('are those of the manifest, on every element, and let a page’s style sheet tell them apart', async () => {
    const kept = new Map<Element, ElementInternals>();
    HTMLElement.prototype.attachInternals = function attach() {
      const internals = attachInternals.call(this);
      kept.set(this, internals);
      return internals;
    };
    const path = '/dist/custom-elements.json';
    const { default: { modules } } = await import(path) as { default: Manifest };
    const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
    expect(elements).to.have.length(10);
    for (const { tagName, cssStates } of elements) {
      const drawn = new Set<string>();
      await consoleOf(async () => {
        const element = put(`<${tagName}></${tagName}>`);
        if (!(element instanceof ComparisonElement)) throw new Error(`<${tagName}> is none of ours`);
        const expectStates = async (...wanted: string[]): Promise<void> => {
          await element.updateComplete;
          const states = [...kept.get(element)?.states ?? []];
          expect(states, tagName).to.have.members(wanted);
          for (const state of states) expect(element.matches(`:state(${state})`), state).to.equal(true);
          states.forEach((state) => drawn.add(state));
        };
        await settled(element);
        // Those whose code is a part do without data.
        await expectStates(element instanceof PartElement ? 'loaded' : 'empty');
        element.comparison = pair;
        await expectStates('loaded');
        element.comparison = { tools: [...pair.tools, {}] };
        await expectStates('loaded', 'partial');
        globalThis.fetch = () => new Promise(() => undefined);
        element.comparison = null;
        element.src = '/states/slow.json';
        await task();
        await expectStates('loading');
        globalThis.fetch = () => Promise.reject(new TypeError('offline'));
        element.src = '/states/nowhere.json';
        await settled(element);
        await expectStates('error');
      });
      expect((cssStates ?? []).map(({ name }) => name).sort(), tagName).to.deep.equal([...drawn].sort());
    }
  });

  it('say that a badge which needs no data is loaded', async () => {
    const badge = put('<verdict-badge verdict="ship"></verdict-badge>');
    await settled(badge);
    expect(badge.status).to.equal('loaded');
    expect(badge.matches(':state(loaded)')).to.equal(true);
  });
});
