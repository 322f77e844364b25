import { register } from '../register.js';
import { BookmarkList } from './bookmark-list.js';

register({ 'bookmark-list': BookmarkList });

// Keeps the tag's type in the declarations of this file.
export type { BookmarkList };
