import type { ReactiveControllerHost } from 'lit';
import { keyOf, type Bookmark, type Bookmarks, type BookmarkStore } from '../stores/bookmarks.js';

/** What the reader keeps, for all hosts of a page: they are drawn again whenever it changes. */
export class BookmarkShelf {
  #store: BookmarkStore;
  #bookmarks: Bookmarks | undefined;
  #known = new WeakSet<ReactiveControllerHost>();
  #hosts = new Set<ReactiveControllerHost>();
  #leave: (() => void) | undefined;

  constructor(store: BookmarkStore) {
    this.#store = store;
  }

  /** What there is, undefined until the store has answered; as long as it is in the page, the host follows it. */
  serve(host: ReactiveControllerHost): Bookmarks | undefined {
    if (!this.#known.has(host)) {
      this.#known.add(host);
      host.addController({
        hostConnected: () => {
          this.#hosts.add(host);
          this.#leave ??= this.#enter();
        },
        hostDisconnected: () => {
          this.#hosts.delete(host);
          if (this.#hosts.size > 0) return;
          this.#leave?.();
          this.#leave = undefined;
        },
      });
    }
    return this.#bookmarks;
  }

  /** Where a bookmark stands in the list; -1 where it does not. */
  placeOf(bookmark: Bookmark): number {
    const key = keyOf(bookmark);
    return this.#bookmarks?.items.findIndex((item) => keyOf(item) === key) ?? -1;
  }

  /** Settles when the list is as it is then; as `BookmarkStore`, it never rejects. */
  async keep(bookmark: Bookmark, place?: number): Promise<void> {
    await this.#store.keep(bookmark, place);
    await this.#look();
  }

  async drop(bookmark: Bookmark): Promise<void> {
    await this.#store.drop(bookmark);
    await this.#look();
  }

  #enter(): () => void {
    const look = (): void => void this.#look();
    look();
    return this.#store.watch(look);
  }

  async #look(): Promise<void> {
    this.#bookmarks = await this.#store.list();
    this.#hosts.forEach((host) => host.requestUpdate());
  }
}
