export { prerender, prerenderedStyles, styleHash, type PrerenderOptions } from './prerender.js';
export type { RenderOptions } from './options.js';
export type { Rendered } from './rendered.js';
