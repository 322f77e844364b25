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
  /** Options that it alone takes. */
  own?: readonly string[];
  draw: (input: unknown, options: FormOptions) => Rendered;
}

/** By the name that `--to` takes. `json` is not among them: it is not drawn but cut. */
export const forms: Record<string, Form> = {
  html: {
    ending: '.html',
    text: 'the panel as an element, complete without JavaScript, which the script takes over',
    own: ['nonce', 'stylesheet'],
    draw: prerender,
  },
  plain: {
    ending: '.html', text: 'HTML without the element, for feeds, e-mail and dist/compare-panel.css', draw: renderHtml,
  },
  markdown: { ending: '.md', text: 'CommonMark with tables', draw: renderMarkdown },
  text: { ending: '.txt', text: 'plain text', draw: renderText },
  'json-ld': { ending: '.jsonld', text: 'schema.org, for search engines', own: ['type'], draw: renderJsonLd },
  svg: { ending: '.svg', text: 'a card of 1200 by 630 for link previews', draw: renderSvg },
};
