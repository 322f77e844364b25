/** The part `skeleton`: boxes in the place of what is on its way, where a page has no fallback of its own. */
import { unsafeCSS } from '@lit/reactive-element';
import { skeletonStyles } from '../views/skeleton.styles.js';

export { skeleton } from '../views/skeleton.js';
export const styles = [unsafeCSS(skeletonStyles)];
