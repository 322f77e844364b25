/** The part `prerendered`: what takes over a root that came with the page, in place of drawing it afresh. */
export { prerenderedRoot } from '../controllers/prerendered-root.js';
