import { expect } from '@open-wc/testing';
import type { ComparePanel } from '../../src/index.js';
import { pair } from './data.js';
import { find, task, until } from './page.js';

const define = new URL('../../src/define.ts', import.meta.url).href;

/**
 * What hands a page to the parser in pieces. `Document` calls `write` deprecated, which is right for pages;
 * a test has no other way to stop the parser in the midst of an element.
 */
type Parser = Record<'open' | 'close', () => void> & { write: (html: string) => void };

export interface StreamedPage {
  write: (html: string) => Promise<void>;
  close: () => Promise<void>;
  document: Document;
  panel: () => ComparePanel;
  said: string[];
  asked: string[];
}

/** A page whose HTML comes in pieces, with the library already running, and what it fetched and told the console. */
export const streamedPage = async (): Promise<StreamedPage> => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('no page');
  const parser: Parser = contentDocument;
  parser.open();
  parser.write('<!doctype html><title>x</title><body>');
  const said: string[] = [];
  const asked: string[] = [];
  const { console: own } = contentWindow as unknown as { console: Console };
  own.warn = (message: unknown) => said.push(String(message));
  own.error = (message: unknown) => said.push(String(message));
  contentWindow.fetch = (input) => {
    asked.push(new Request(input).url);
    return Promise.resolve(new Response(JSON.stringify(pair)));
  };
  const script = contentDocument.createElement('script');
  script.type = 'module';
  script.src = define;
  const loaded = new Promise((resolve) => { script.onload = resolve; });
  contentDocument.head.append(script);
  await loaded;
  expect(contentDocument.readyState).to.equal('loading');
  const panel = (): ComparePanel => find(contentDocument, 'compare-panel');
  return {
    said, asked, document: contentDocument,
    write: async (html) => {
      parser.write(html);
      await task();
    },
    close: async () => {
      parser.close();
      // The page has come when its parser is done, and the panel when nothing is on its way to it.
      await until(() => contentDocument.readyState !== 'loading' && panel().status !== 'loading');
      await panel().updateComplete;
    },
    panel,
  };
};

/** Takes all such pages away again. */
export const closePages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());
