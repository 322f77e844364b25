import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { clear, consoleOf, put, settled, words } from '../support/page.js';

const { fetch } = globalThis;
const json = JSON.stringify({ tools: [{ name: 'Café' }] });
const latin = [...json].map((letter) => letter.charCodeAt(0));
const wide = (high: 0 | 1): number[] => latin.flatMap((byte) => (high ? [0, byte] : [byte, 0]));
const utf8 = [...new TextEncoder().encode(json)];

/** A panel whose file holds these bytes, from a server that declares this encoding. */
const panelOf = (bytes: number[], charset?: string): Promise<ComparePanel> => {
  const type = `application/json${charset ? `; charset=${charset}` : ''}`;
  globalThis.fetch = () => Promise.resolve(new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }));
  const src = `/encodings/${charset ?? 'none'}-${bytes.length}-${bytes[0]}.json`;
  return settled(put(`<compare-panel src="${src}"></compare-panel>`));
};

describe('a file is read', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    clear();
  });

  const encoded: [what: string, bytes: number[], charset?: string][] = [
    ['in UTF-8', utf8],
    ['in UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['in UTF-8, whatever is declared', utf8, 'ISO-8859-2'],
    ['in UTF-8, where an encoding is declared that there is not', utf8, 'x-none'],
    ['in UTF-16, little end first', [0xff, 0xfe, ...wide(0)]],
    ['in UTF-16, big end first, whatever is declared', [0xfe, 0xff, ...wide(1)], 'utf-8'],
    ['in Latin-1 that is declared', latin, 'ISO-8859-1'],
    ['in Latin-1 that is declared in quotes', latin, '"latin1"'],
  ];
  for (const [what, bytes, charset] of encoded) {
    it(what, async () => expect(words(await panelOf(bytes, charset))).to.include('Café'));
  }

  it('with every character that UTF-8 has, that for a lost one as well', async () => {
    const name = 'Caf\ufffd';
    expect(words(await panelOf([...new TextEncoder().encode(json.replace('Café', name))]))).to.include(name);
  });

  const undecodable: [what: string, charset?: string][] = [
    ['is not declared'], ['is declared as UTF-8', 'utf-8'], ['is declared as something that there is not', 'x-latin'],
  ];
  for (const [what, charset] of undecodable) {
    it(`not in Latin-1 that ${what}, of which the author is told`, async () => {
      const { result: panel, errors } = await consoleOf(() => panelOf(latin, charset));
      expect(panel.status).to.equal('failed');
      expect(errors.join('\n')).to.include('is not UTF-8, nor what its server says that it is');
    });
  }
});

describe('an author is told why a file is not there', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    clear();
  });

  const reasons: [why: string, answer: () => Promise<Response>][] = [
    ['answered with status 418', () => Promise.resolve(new Response('', { status: 418 }))],
    ['did not come within 30 seconds', () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['could not be fetched', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is larger than 10 MB', () => Promise.resolve(new Response(' '.repeat(10_000_001)))],
  ];
  for (const [why, answer] of reasons) {
    it(why, async () => {
      globalThis.fetch = answer;
      const src = `/encodings/${encodeURIComponent(why)}.json`;
      const { errors } = await consoleOf(() => settled(put(`<compare-panel src="${src}"></compare-panel>`)));
      expect(errors.join('\n')).to.include(`src ${why}: ${new URL(src, document.baseURI).href}`);
    });
  }
});
