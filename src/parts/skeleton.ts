/** The part `skeleton`: boxes in the place of what is on its way, where a page has no fallback of its own. */
import { unsafeCSS } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { ComparisonElement, Outline } from '../elements/comparison-element.js';
import { skeleton } from '../views/skeleton.js';
import { skeletonStyles } from '../views/skeleton.styles.js';

const styles = unsafeCSS(skeletonStyles);

/** Stands in for what a host will draw. */
export const boxes = (host: ComparisonElement, ...outline: Outline): TemplateResult => {
  host.dress(styles);
  return skeleton(host.speech.language, ...outline);
};
