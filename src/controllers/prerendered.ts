import { Part } from './part.js';

/** What takes over a root that came with the page. */
export const prerendered = new Part(() => import('../parts/prerendered.js'));
