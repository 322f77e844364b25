/** The reader is about to keep a tool, or to drop it; canceling it leaves the list as it is. */
export class BookmarkChangeEvent extends Event {
  constructor(
    /** Id of the tool. */
    readonly tool: string,
    readonly bookmarked: boolean,
  ) {
    super('bookmark-change', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bookmark-change': BookmarkChangeEvent;
  }
}
