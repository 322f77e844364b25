import { Part } from './part.js';

/** Tallies, and what readers vote with. */
export const votes = new Part(() => import('../parts/votes.js'));
