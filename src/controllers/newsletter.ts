import { Part } from './part.js';

/** The sign-up for a newsletter. */
export const newsletter = new Part(() => import('../parts/newsletter.js'));
