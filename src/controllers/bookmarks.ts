import { Part } from './part.js';

/** What readers keep tools with, and the list of what they kept. */
export const bookmarks = new Part(() => import('../parts/bookmarks.js'));
