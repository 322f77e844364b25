import { Part } from './part.js';

/** What takes a reader to a place in a panel, and what tells that one has come near: few panels need either. */
export const whereabouts = new Part(() => import('../parts/whereabouts.js'));
