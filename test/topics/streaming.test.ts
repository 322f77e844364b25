import { expect } from '@open-wc/testing';
import { pair } from '../support/data.js';
import { find, task, words } from '../support/page.js';
import type { ComparePanel } from '../../src/index.js';

const json = JSON.stringify(pair);
const define = new URL('../../src/define.ts', import.meta.url).href;

/**
 * What hands a page to the parser in pieces. `Document` calls `write` deprecated, which is right for pages;
 * a test has no other way to stop the parser in the midst of an element.
 */
type Parser = Record<'open' | 'close', () => void> & { write: (html: string) => void };

interface Page {
  write: (html: string) => Promise<void>;
  close: () => Promise<void>;
  panel: () => ComparePanel;
  said: string[];
  asked: string[];
}

/** A page whose HTML comes in pieces, with the library already running. */
const page = async (): Promise<Page> => {
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
    return Promise.resolve(new Response(json));
  };
  const script = contentDocument.createElement('script');
  script.type = 'module';
  script.src = define;
  const loaded = new Promise((resolve) => { script.onload = resolve; });
  contentDocument.head.append(script);
  await loaded;
  expect(contentDocument.readyState).to.equal('loading');
  return {
    said, asked,
    write: async (html) => {
      parser.write(html);
      await task();
    },
    close: async () => {
      parser.close();
      await task();
      await task();
    },
    panel: () => find(contentDocument, 'compare-panel'),
  };
};

describe('a page that arrives in pieces', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('reads a JSON child when it is whole, and not before', async () => {
    const { write, close, panel, said, asked } = await page();
    await write('<compare-panel src="never.json">');
    expect(panel().status).to.equal('loading');
    await write(`<script type="application/json">${json.slice(0, 50)}`);
    expect(panel().status).to.equal('loading');
    await write(json.slice(50));
    expect(panel().status).to.equal('loading');
    await write('</script>\n');
    expect(panel().status).to.equal('loaded');
    expect(words(panel())).to.include('Alpha vs Beta');
    await write('<p>Fallback</p></compare-panel><p>More</p>');
    await close();
    expect(words(panel())).to.include('Alpha vs Beta').and.not.include('Fallback');
    expect(asked).to.deep.equal([]);
    expect(said.filter((line) => !line.includes('More than one source'))).to.deep.equal([]);
  });

  it('fetches src as soon as the element is known to have no JSON child', async () => {
    const { write, close, panel, asked } = await page();
    await write('<compare-panel src="file.json">');
    expect(asked).to.deep.equal([]);
    await write('</compare-panel> <p>More');
    expect(asked).to.have.length(1);
    await close();
    expect(words(panel())).to.include('Alpha vs Beta');
  });

  it('does not speak of missing data while the page is still coming', async () => {
    const { write, close, panel, said } = await page();
    await write('<compare-panel></compare-panel><p>More</p>');
    await task();
    expect(said).to.deep.equal([]);
    await close();
    expect(said).to.have.length(1);
    expect(panel().status).to.equal('empty');
  });
});
