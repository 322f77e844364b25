import {
  prerender, renderHtml, renderJsonLd, renderMarkdown, renderSvg, renderText, type PrerenderOptions, type Rendered,
  type RenderJsonLdOptions,
} from '../ssr/index.js';

/** What all forms together can be told. */
export type FormOptions = PrerenderOptions & RenderJsonLdOptions;

/** What a comparison can be turned into. */
export interface Form {
  /** Of the file, with its point. */
  ending: string;
  /** What it is, for the help. */
  text: string;
  /** Which of the options of `render` change it. */
  takes: readonly string[];
  draw: (input: unknown, options: FormOptions) => Rendered;
}

/** What changes every form that has the whole comparison. */
const told = ['sections', 'locale', 'base', 'tallies', 'tallies-as-of'];

/** By the name that `--to` takes. `json` is not among them: it is not drawn but cut. */
export const forms: Record<string, Form> = {
  html: {
    ending: '.html',
    text: 'the panel as an element, complete without JavaScript, which the script takes over',
    takes: [
      ...told, 'heading-level', 'theme', 'id', 'nonce', 'stylesheet', 'fallback', 'votes', 'bookmarkable',
    ],
    draw: prerender,
  },
  plain: {
    ending: '.html',
    text: 'HTML without the element, for feeds, e-mail and dist/compare-panel.css',
    takes: [...told, 'heading-level', 'theme', 'id'],
    draw: renderHtml,
  },
  markdown: {
    ending: '.md',
    text: 'CommonMark with tables',
    takes: [...told, 'heading-level'],
    draw: renderMarkdown,
  },
  text: { ending: '.txt', text: 'plain text', takes: told, draw: renderText },
  'json-ld': {
    ending: '.jsonld',
    text: 'schema.org, for search engines',
    takes: ['sections', 'locale', 'base', 'type'],
    draw: renderJsonLd,
  },
  svg: { ending: '.svg', text: 'a card of 1200 by 630 for link previews', takes: ['locale'], draw: renderSvg },
};
