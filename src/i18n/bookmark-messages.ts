/** What readers are told about their bookmarks, in one language. */
export interface BookmarkMessages {
  /** On the button that keeps a tool. */
  bookmark: string;
  /** The same with the name, for assistive technology; it contains the word on the button. */
  bookmarkTool: (name: string) => string;
  /** Name of the list. */
  bookmarks: string;
  bookmarksLoading: string;
  bookmarksEmpty: string;
  bookmarksHint: string;
  /** Before the verdict of then, and of now. */
  bookmarkThen: string;
  bookmarkNow: string;
  bookmarkRemove: string;
  bookmarkRemoveTool: (name: string) => string;
  bookmarkUndo: string;
  bookmarkRemoved: (name: string) => string;
  bookmarkRestored: (name: string) => string;
  /** Where the browser refuses to store them. */
  bookmarksFleeting: string;
}

/** The default words; they come with the part. */
export const bookmarkEnglish: BookmarkMessages = {
  bookmark: 'Bookmark',
  bookmarkTool: (name) => `Bookmark ${name}`,
  bookmarks: 'Bookmarks',
  bookmarksLoading: 'Loading bookmarks...',
  bookmarksEmpty: 'No bookmarks yet',
  bookmarksHint: 'Bookmark tools to save them for later',
  bookmarkThen: 'When saved:',
  bookmarkNow: 'Now:',
  bookmarkRemove: 'Remove',
  bookmarkRemoveTool: (name) => `Remove ${name}`,
  bookmarkUndo: 'Undo',
  bookmarkRemoved: (name) => `${name} removed`,
  bookmarkRestored: (name) => `${name} is back`,
  bookmarksFleeting: 'This browser does not store bookmarks here: they last until you leave the page.',
};
