/** The part `prerendered`: what takes over a root that came with the page, in place of drawing it afresh. */
import { prerenderedRoot as rootOf, type PrerenderedRoot } from '../controllers/prerendered-root.js';
import { settle } from '../views/picture.js';

export const prerenderedRoot = (host: HTMLElement, root: ShadowRoot): PrerenderedRoot => {
  const stands = rootOf(host, root);
  // An image may have broken before anybody heard of it.
  root.querySelectorAll('img').forEach((image) => settle(image, image.complete && !image.naturalWidth));
  return stands;
};
