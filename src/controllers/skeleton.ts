import { Part } from './part.js';

/** What stands in for data on its way: most pages have it at hand, or show a fallback. */
export const skeleton = new Part(() => import('../parts/skeleton.js'));
