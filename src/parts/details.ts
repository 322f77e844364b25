/** The part `details`: what reads, says and draws what not every comparison has, such as plans, offers and criteria. */
import { unsafeCSS } from '@lit/reactive-element';
import { detailStyles } from '../views/detail.styles.js';

export { detailsReading as reading } from '../model/details.js';
export { details } from '../views/details.js';
export const styles = unsafeCSS(detailStyles);
