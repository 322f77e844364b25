import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { ComparisonElement } from '../../src/elements/comparison-element.js';
import { clear, consoleOf, put, settled } from '../support/page.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}

/** One of everything that can be drawn. */
const everything = {
  kicker: 'K', summary: 'S', breadcrumbs: [{ name: 'B' }], updated: '2026-11-01',
  reviewers: [{ id: 'r', avatar: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', bio: 'B' }, { id: 's' }],
  tools: [{
    id: 'a', name: 'A', category: 'C', tagline: 'T', description: 'D', disclosure: 'D', sponsored: true,
    links: [{ label: 'L', url: 'https://a.example' }],
    reviews: [{ reviewer: 'r', score: 90, take: 'T' }, { reviewer: 's', verdict: 'skip' }],
  }, { name: 'B' }],
};
const { fetch } = globalThis;

describe('parts', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    clear();
  });

  it('are in the manifest when they are drawn, and drawn when they are in the manifest', async () => {
    // The test runner serves JSON as a module; the path is not known to the types, since it is built.
    const path = '/dist/custom-elements.json';
    const { default: { modules } } = await import(path) as { default: Manifest };
    const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
    expect(elements).to.have.length(6);
    for (const { tagName, cssParts } of elements) {
      const drawn = new Set<string>();
      await consoleOf(async () => {
        const element = put(`<${tagName} debug></${tagName}>`);
        if (!(element instanceof ComparisonElement)) throw new Error(`<${tagName}> is none of ours`);
        const look = async (): Promise<void> => {
          await settled(element);
          for (const node of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
            node.part.forEach((part) => drawn.add(part));
          }
        };
        await look();
        element.comparison = everything;
        await look();
        element.comparison = null;
        globalThis.fetch = () => Promise.reject(new TypeError('offline'));
        element.src = '/parts/nowhere.json';
        await look();
      });
      expect((cssParts ?? []).map(({ name }) => name).sort(), tagName).to.deep.equal([...drawn].sort());
    }
  });
});
