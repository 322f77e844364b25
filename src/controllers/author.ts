import { Part } from './part.js';

/** What only the author of a comparison sees: what is wrong with its data, said in words, with hints. */
export const author = new Part(() => import('../parts/author.js'));
