import { bookmarks } from '../../src/controllers/bookmarks.js';

// With it at hand what is drawn is whole at once.
await bookmarks.get();

const name = 'compare-panel/bookmarks';

/** What is stored of the reader's bookmarks; undefined where nothing is. */
export const stored = (): { tool: string; name: string; href?: string }[] | undefined => {
  const text = localStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as { items: { tool: string; name: string }[] }).items;
};

/** Puts something into the storage, as another tab does, which the page then hears of; null empties it. */
export const fromOtherTab = (items: readonly object[] | null, version = 1): void => {
  if (items) localStorage.setItem(name, JSON.stringify({ version, items }));
  else localStorage.removeItem(name);
  dispatchEvent(new StorageEvent('storage', { key: name }));
};

/** Runs something while the browser refuses its storage. */
export const withoutStorage = async (run: () => Promise<void>): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true, get: () => { throw new DOMException('', 'SecurityError'); },
  });
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(globalThis, 'localStorage', own);
  }
};
