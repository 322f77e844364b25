import { expect } from '@open-wc/testing';
import { createLocalBookmarks, keyOf, type Bookmark, type BookmarkStore } from '../../src/stores/bookmarks.js';

const alpha: Bookmark = {
  tool: 'alpha', name: 'Alpha', href: 'https://alpha.example/', sponsored: false, verdict: 'ship', percent: 100,
};
const beta: Bookmark = { tool: 'beta', name: 'Beta', href: 'https://beta.example/', sponsored: true };

/** A browser's storage, which tells the tabs of a site but not the tab that wrote; it can be full, or refuse. */
class Site {
  text: string | null = null;
  full = false;
  blocked = false;
  writes = 0;
  #tabs: EventTarget[] = [];

  /** A tab with one copy of the store. */
  tab(page = new EventTarget()): BookmarkStore {
    this.#tabs.push(page);
    const getItem = (): string | null => this.text;
    const setItem = (key: string, value: string): void => {
      if (this.full) throw new DOMException('', 'QuotaExceededError');
      this.text = value;
      this.writes += 1;
      const others = this.#tabs.filter((other) => other !== page);
      others.forEach((other) => other.dispatchEvent(new StorageEvent('storage', { key })));
    };
    return createLocalBookmarks({
      page,
      storage: () => {
        if (this.blocked) throw new DOMException('', 'SecurityError');
        return { getItem, setItem };
      },
    });
  }
}

const namesIn = async (store: BookmarkStore): Promise<string[]> => (await store.list()).items.map((item) => item.name);
const written = (value: unknown): Site => Object.assign(new Site(), { text: JSON.stringify(value) });

describe('bookmarks', () => {
  it('are none at first, and nothing is written before the reader acts', async () => {
    const site = new Site();
    const store = site.tab();
    store.watch(() => undefined)();
    expect(await store.list()).to.deep.equal({ items: [], lasting: true });
    expect(site.writes).to.equal(0);
  });

  it('come back as they were kept, the last kept first', async () => {
    const site = new Site();
    await site.tab().keep(alpha);
    await site.tab().keep(beta);
    expect(await site.tab().list()).to.deep.equal({ items: [beta, alpha], lasting: true });
    expect(JSON.parse(site.text ?? '')).to.have.property('version', 1);
  });

  it('are kept once, dropped, and brought back to their place', async () => {
    const store = new Site().tab();
    await store.keep(alpha);
    await store.keep(beta);
    await store.keep(beta);
    await store.drop(alpha);
    await store.drop(alpha);
    expect(await namesIn(store)).to.deep.equal(['Beta']);
    await store.keep(alpha, 1);
    expect(await namesIn(store)).to.deep.equal(['Beta', 'Alpha']);
  });

  it('are one by id and site: another path is the same tool, another site is not', () => {
    expect(keyOf({ ...alpha, href: 'https://alpha.example/new?utm=1' })).to.equal(keyOf(alpha));
    expect(keyOf({ ...alpha, href: 'https://other.example/' })).not.to.equal(keyOf(alpha));
    expect(keyOf({ ...alpha, tool: 'a' })).not.to.equal(keyOf(alpha));
    expect(keyOf({ tool: 'alpha' })).not.to.equal(keyOf(alpha));
  });

  it('are told to other tabs and to other copies on the page, and no longer after leaving', async () => {
    const site = new Site();
    const page = new EventTarget();
    const heard: string[] = [];
    const stores = { here: site.tab(page), copy: site.tab(page), elsewhere: site.tab() };
    const leave = Object.entries(stores).map(([which, store]) => store.watch(() => heard.push(which)));
    await stores.here.keep(alpha);
    expect(heard.sort()).to.deep.equal(['copy', 'elsewhere', 'here']);
    leave.forEach((end) => end());
    await stores.here.drop(alpha);
    expect(heard).to.have.length(3);
  });

  it('hear of a storage that was emptied and of a page that comes back, not of other keys', () => {
    const page = new EventTarget();
    let heard = 0;
    createLocalBookmarks({ page, storage: () => localStorage }).watch(() => heard += 1);
    page.dispatchEvent(new StorageEvent('storage', { key: 'theirs' }));
    expect(heard).to.equal(0);
    page.dispatchEvent(new StorageEvent('storage', { key: null }));
    page.dispatchEvent(new Event('pageshow'));
    expect(heard).to.equal(2);
  });

  for (const fault of ['full', 'blocked'] as const) {
    it(`last for the page where the storage is ${fault}, and are stored once it is not`, async () => {
      const site = new Site();
      const store = site.tab();
      await store.keep(alpha);
      site[fault] = true;
      await store.keep(beta);
      expect(await store.list()).to.have.property('lasting', false);
      expect(await namesIn(store)).to.deep.equal(fault === 'full' ? ['Beta', 'Alpha'] : ['Beta']);
      site[fault] = false;
      await site.tab().keep({ tool: 'gamma', name: 'Gamma' });
      await store.drop(alpha);
      expect(await site.tab().list()).to.have.property('lasting', true);
      expect(await namesIn(site.tab())).to.deep.equal(['Beta', 'Gamma']);
    });
  }

  it('say beforehand that a storage is blocked', async () => {
    const site = Object.assign(new Site(), { blocked: true });
    expect(await site.tab().list()).to.deep.equal({ items: [], lasting: false });
  });

  for (const text of ['{"version":1,"items":[', 'theirs', '[]', 'null', '{"version":2,"items":[]}', '{"version":1}']) {
    it(`leave alone what they cannot read: ${text}`, async () => {
      const site = Object.assign(new Site(), { text });
      const store = site.tab();
      await store.keep(alpha);
      expect(await store.list()).to.deep.equal({ items: [alpha], lasting: false });
      await store.drop(alpha);
      expect(await namesIn(store)).to.deep.equal([]);
      expect(site.text).to.equal(text);
      expect(site.writes).to.equal(0);
    });
  }

  it('pass over items that they cannot read, and keep them, with all that is beside them', async () => {
    const strange = [null, 'text', { tool: 'x' }, { tool: ' ', name: 'X' }, { name: 'X' }];
    const site = written({ version: 1, items: [...strange, { ...alpha, tag: 'mine' }], sorted: true });
    const store = site.tab();
    expect((await store.list()).items).to.deep.equal([alpha]);
    await store.keep(beta);
    expect(JSON.parse(site.text ?? '')).to.deep.equal(
      { version: 1, items: [beta, ...strange, { ...alpha, tag: 'mine' }], sorted: true });
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', '//x', 'page.html', 7, ' ']) {
    it(`lead nowhere by ${JSON.stringify(href)}`, async () => {
      const [item] = (await written({ version: 1, items: [{ ...beta, href }] }).tab().list()).items;
      expect(item).to.include({ name: 'Beta' });
      expect(item?.href).to.equal(undefined);
    });
  }

  it('claim no verdict that is none', async () => {
    const items = [
      { ...alpha, verdict: 'buy' }, { ...alpha, tool: 'b', verdict: null, percent: 'x' },
      { ...alpha, tool: 'c', percent: 900 },
    ];
    const [wrong, none, high] = (await written({ version: 1, items }).tab().list()).items;
    expect(wrong).not.to.have.any.keys('verdict', 'percent');
    expect(none).to.include({ verdict: null, percent: null });
    expect(high).to.include({ verdict: 'ship', percent: null });
  });
});
