import { register } from '../register.js';
import { BookmarkButton } from './bookmark-button.js';

register({ 'bookmark-button': BookmarkButton });

// Keeps the tag's type in the declarations of this file.
export type { BookmarkButton };
