import { fragment } from './fragment.js';
import { Part } from './part.js';

/** What takes a reader to a place in a panel, and what tells that one has come near: few panels need either. */
export const whereabouts = new Part(() => import('../parts/whereabouts.js'));

/** Whether the page's address may name a place inside the element of an id: `#<id>-<place>`, as browsers write it. */
export const isAddressed = (id: string): boolean => !!id && fragment().startsWith(new URL(`a:#${id}-`).hash.slice(1));
