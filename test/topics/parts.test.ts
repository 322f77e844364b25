import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { newsletter } from '../../src/controllers/newsletter.js';
import { ComparisonElement } from '../../src/elements/comparison-element.js';
import type { Tally, VoteStore } from '../../src/index.js';
import { fromOtherTab } from '../support/bookmarks.js';
import { clear, consoleOf, inside, put, settled, task } from '../support/page.js';
import '../support/votes.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}

/** One of everything that can be drawn. */
const everything = {
  figure: 'score', scale: { best: 5, show: 'stars' }, criteria: [{ id: 'c', note: 'N' }],
  kicker: 'K', summary: 'S', breadcrumbs: [{ name: 'B' }], updated: '2026-11-01',
  reviewers: [
    { id: 'r', kind: 'ai', avatar: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', bio: 'B', disclosure: 'D' },
    { id: 's' },
  ],
  rows: [{ id: 'weight', label: 'W', group: 'G', better: 'lower' }],
  tools: [{
    id: 'a', name: 'A', category: 'C', tagline: 'T', description: 'D', disclosure: 'D', sponsored: true,
    links: [{ label: 'L', url: 'https://a.example' }, { label: 'L', url: 'https://a.example', primary: true }],
    image: { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', credit: 'C', width: 3, height: 2 }, award: 'A', rank: 1,
    maker: { name: 'M' }, pros: ['P'], cons: ['C'], community: { ship: 1 }, pricing: { entry: 'E' },
    offers: [{ seller: 'S', price: 1, was: 2, note: 'N', sponsored: true }],
    rows: { weight: 1 },
    reviews: [
      {
        reviewer: 'r', score: 4.5, take: 'T', date: '2026-11-01', scores: { c: 4 }, pros: ['P'], cons: ['C'],
      },
      { reviewer: 's', verdict: 'skip' },
    ],
  }, { name: 'B', rows: { weight: 2 } }],
};
/** Panels of one, which draw its score in place of a share; of each verdict, since it is a part as well. */
const alone = [{ score: 90 }, { verdict: 'skip' }, { take: 'T' }]
  .map((review) => ({ tools: [{ name: 'A', reviews: [{ reviewer: 'r', ...review }] }] }));
/** Votes that are open, of a reader who has voted; then closed ones. */
const voting = async (element: HTMLElement, look: () => Promise<void>): Promise<void> => {
  for (const closed of [undefined, true as const]) {
    const tally: Tally = { ship: 1, skip: 0, mine: 'ship', ...closed && { closed } };
    const voteStore: VoteStore = {
      tallies: (ids) => Promise.resolve(Object.fromEntries(ids.map((id) => [id, tally]))),
      vote: () => Promise.resolve(tally),
    };
    Object.assign(element, { voteStore });
    await look();
    await task();
    await look();
  }
};
/** What comes when a reader does something, by tag. */
const takePart: Record<string, (element: HTMLElement, look: () => Promise<void>) => Promise<void>> = {
  'compare-panel': voting,
  'community-vote': voting,
  'bookmark-list': async (list, look) => {
    fromOtherTab(['ship', 'mixed', 'skip', null].map((verdict, index) => (
      { tool: `${index}`, name: 'A', href: 'https://a.example/', sponsored: true, verdict, percent: 50 })));
    await look();
    inside(list).getAllByRole('button')[0]?.click();
    await look();
    fromOtherTab([], 2);
    await look();
    fromOtherTab(null);
  },
  'newsletter-signup': async (signup, look) => {
    await newsletter.get();
    Object.assign(signup, { action: '/signup', heading: 'H', summary: 'S', consent: 'C' });
    await look();
  },
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
    expect(elements).to.have.length(10);
    for (const { tagName, cssParts } of elements) {
      const drawn = new Set<string>();
      await consoleOf(async () => {
        let fail = (): void => undefined;
        globalThis.fetch = () => new Promise((_, reject) => { fail = () => reject(new TypeError('offline')); });
        const element = put(`<${tagName} debug bookmarkable src="/parts/nowhere.json"></${tagName}>`);
        if (!(element instanceof ComparisonElement)) throw new Error(`<${tagName}> is none of ours`);
        // An empty paragraph is never shown.
        const note = (): void => {
          for (const node of element.shadowRoot?.querySelectorAll('[part]:not(p:empty, span:empty)') ?? []) {
            node.part.forEach((part) => drawn.add(part));
          }
        };
        const look = async (): Promise<void> => {
          await settled(element);
          note();
        };
        await task();
        note();
        fail();
        await look();
        element.comparison = everything;
        await look();
        for (const comparison of alone) {
          element.comparison = comparison;
          await look();
        }
        await takePart[tagName ?? '']?.(element, look);
      });
      expect((cssParts ?? []).map(({ name }) => name).sort(), tagName).to.deep.equal([...drawn].sort());
    }
  });
});
