/** The other forms of a panel, for servers, builds and workers: strings from data, nothing of a page. */
export { altText } from './alt-text.js';
export { renderHtml } from './html.js';
export { renderJsonLd, type RenderJsonLdOptions } from './json-ld.js';
export { renderMarkdown } from './markdown.js';
export { renderNewsletter, type RenderNewsletterOptions } from './newsletter.js';
export type { SignupOptions } from '../content/newsletter.js';
export type { RenderOptions } from './options.js';
export type { WordList } from '../model/choose.js';
export { prerender, prerenderedStyles, prerenderedVotesStyles, styleHash, type PrerenderOptions } from './prerender.js';
export type { Rendered } from './rendered.js';
export type { SectionName } from '../content/sections.js';
export { renderSvg } from './svg.js';
export { renderText } from './text.js';
