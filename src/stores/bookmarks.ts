import { resolveLink } from '../model/link.js';
import type { VerdictName } from '../model/verdict.js';

/** A tool, or a page, that a reader keeps for later. */
export interface Bookmark {
  /** Id of the tool. */
  tool: string;
  name: string;
  /** Where it leads, by http or https. */
  href?: string | undefined;
  /** Whether its link is paid for. */
  sponsored?: boolean | undefined;
  /** What its panel said when it was kept: null for no verdict, undefined where there was no panel. */
  verdict?: VerdictName | null | undefined;
  /** The share with that, in whole per cent. */
  percent?: number | null | undefined;
}

/** What a reader keeps, the last kept first. */
export interface Bookmarks {
  items: readonly Bookmark[];
  /** False where the browser does not take all of it: the rest is there as long as the page is. */
  lasting: boolean;
}

/** Keeps bookmarks. What cannot be kept for good is kept for the time of the page: no method rejects. */
export interface BookmarkStore {
  list(): Promise<Bookmarks>;
  /** @param place in the list, the first by default */
  keep(bookmark: Bookmark, place?: number): Promise<void>;
  drop(bookmark: Bookmark): Promise<void>;
  /** Calls back whenever the list may be another, here or in another tab, until what it returns is called. */
  watch(changed: () => void): () => void;
}

/** What the browser gives: storage may be refused by throwing, on every access. */
export interface Place {
  storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Hears of other tabs by `storage`, and of other copies of this library by an event of ours. */
  page: EventTarget;
}

/** The address of a link that can be kept: absolute, by http or https; else undefined. */
export const webLink = (href: string, base?: string): string | undefined => {
  const link = resolveLink(href, base);
  return link && /^https?:/i.test(link) ? link : undefined;
};

/**
 * Two bookmarks are one where the tool's id and the site that it leads to are the same: files on one site may give an
 * id to different tools, and the address of a tool within its site changes.
 */
export const keyOf = ({ tool, href }: Pick<Bookmark, 'tool' | 'href'>): string =>
  JSON.stringify([tool, href && new URL(href).origin]);

const name = 'compare-panel/bookmarks';
const version = 1;

interface Stored { version: typeof version; items: unknown[] }

const isStored = (value: unknown): value is Stored => {
  const { version: written, items } = Object(value) as Partial<Stored>;
  return written === version && Array.isArray(items);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
const isVerdict = (value: unknown): value is VerdictName | null =>
  ['ship', 'mixed', 'skip', null].includes(value as VerdictName | null);

/** A bookmark that was stored, as far as it can be used: any script of the site can write there. */
const bookmarkIn = (value: unknown): Bookmark | undefined => {
  const item = Object(value) as Record<keyof Bookmark, unknown>;
  if (!isText(item.tool) || !isText(item.name)) return undefined;
  return {
    tool: item.tool,
    name: item.name,
    href: isText(item.href) ? webLink(item.href, 'about:blank') : undefined,
    sponsored: item.sponsored === true,
    ...(isVerdict(item.verdict) && { verdict: item.verdict, percent: isShare(item.percent) ? item.percent : null }),
  };
};

/**
 * Bookmarks in the local storage of the site. What is there and cannot be read, because it is broken, somebody else's
 * or of a newer version, stays as it is. Nothing is written before the reader acts.
 */
export const createLocalBookmarks = ({ storage, page }: Place): BookmarkStore => {
  /** What could not be stored so far, by key: a bookmark and its place, or null where it was dropped. */
  const unsaved = new Map<string, [Bookmark, number] | null>();

  const read = (): Stored | undefined => {
    try {
      const text = storage().getItem(name);
      const value: unknown = text === null ? { version, items: [] } : JSON.parse(text);
      return isStored(value) ? value : undefined;
    } catch {
      return undefined;
    }
  };

  /** With what could not be stored; items that cannot be read stay where they are. */
  const withUnsaved = (items: readonly unknown[]): unknown[] => {
    const all = items.filter((item) => {
      const bookmark = bookmarkIn(item);
      return !bookmark || !unsaved.has(keyOf(bookmark));
    });
    for (const change of unsaved.values()) if (change) all.splice(change[1], 0, change[0]);
    return all;
  };

  const change = (bookmark: Bookmark, place: number | null): Promise<void> => {
    const key = keyOf(bookmark);
    unsaved.delete(key); // so that the last change comes last
    unsaved.set(key, place === null ? null : [bookmark, place]);
    const stored = read();
    try {
      if (stored) {
        storage().setItem(name, JSON.stringify({ ...stored, items: withUnsaved(stored.items) }));
        unsaved.clear();
      }
    } catch {
      // Full or refused: it stays here, and is tried again with the next change.
    }
    page.dispatchEvent(new Event(name));
    return Promise.resolve();
  };

  return {
    list: () => {
      const stored = read();
      const items = withUnsaved(stored?.items ?? []).flatMap((item) => bookmarkIn(item) ?? []);
      return Promise.resolve({ items, lasting: stored !== undefined && unsaved.size === 0 });
    },
    keep: (bookmark, place = 0) => change(bookmark, place),
    drop: (bookmark) => change(bookmark, null),
    watch: (changed) => {
      const hear = (event: Event): void => {
        const { key } = event as Partial<StorageEvent>;
        if (key == null || key === name) changed();
      };
      // A page that comes back from the browser's cache has not heard of other tabs meanwhile.
      const events = [name, 'storage', 'pageshow'];
      events.forEach((type) => page.addEventListener(type, hear));
      return () => events.forEach((type) => page.removeEventListener(type, hear));
    },
  };
};
