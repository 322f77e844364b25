import { expect } from '@open-wc/testing';
import { createSourceStore } from '../../src/stores/source.js';

const url = 'https://files.example/a.json';
interface Network { fetch: typeof fetch; asked: [unknown, RequestInit?][] }

/** Stands in for the network: answers in turn, and keeps what it was asked. */
const network = (...answers: (() => Response | Promise<Response>)[]): Network => {
  const asked: Network['asked'] = [];
  return { asked, fetch: async (input, init) => {
    asked.push([input, init]);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (!answer) throw new TypeError('nothing to answer');
    return answer();
  } };
};

describe('source store', () => {
  it('gives the text and the address that it came from', async () => {
    const { fetch, asked } = network(() => new Response('{"é":1}'));
    expect(await createSourceStore(fetch).load(url)).to.deep.equal({ text: '{"é":1}', url });
    expect(asked[0]?.[1]?.credentials).to.equal('same-origin');
    expect(asked[0]?.[1]?.signal).to.be.instanceOf(AbortSignal);
  });

  const type = (charset: string) => ({ headers: { 'content-type': `application/json; charset=${charset}` } });
  const encoded: [what: string, bytes: number[], init: ResponseInit, text: string][] = [
    ['UTF-8', [0x7b, 0xc3, 0xa9], {}, '{é'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x7b], {}, '{'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x7b, 0, 0xe9, 0], {}, '{é'],
    ['UTF-16, big end first, whatever is declared', [0xfe, 0xff, 0, 0x7b, 0, 0xe9], type('utf-8'), '{é'],
    ['Latin-1 that is declared', [0x7b, 0xe9], type('ISO-8859-1'), '{é'],
    ['Latin-1 that is declared in quotes', [0x7b, 0xe9], type('"latin1"'), '{é'],
    ['nothing', [], {}, ''],
  ];
  for (const [what, bytes, init, text] of encoded) {
    it(`decodes ${what}`, async () => {
      const { fetch } = network(() => new Response(new Uint8Array(bytes), init));
      expect(await createSourceStore(fetch).load(url)).to.have.property('text', text);
    });
  }

  const undecodable: [what: string, bytes: number[], init: ResponseInit][] = [
    ['Latin-1 that is not declared', [0x43, 0x61, 0x66, 0xe9], {}],
    ['Latin-1 that is declared as UTF-8', [0x43, 0x61, 0x66, 0xe9], type('utf-8')],
    ['an encoding that there is not', [0x7b], type('x-none')],
  ];
  for (const [what, bytes, init] of undecodable) {
    it(`says that it cannot read ${what}`, async () => {
      const { fetch } = network(() => new Response(new Uint8Array(bytes), init));
      expect(await createSourceStore(fetch).load(url))
        .to.deep.equal({ fault: 'is not UTF-8, nor what its server says that it is' });
    });
  }

  it('takes an answer without a body for an empty file', async () => {
    const { fetch } = network(() => new Response(null, { status: 204 }));
    expect(await createSourceStore(fetch).load(url)).to.have.property('text', '');
  });

  it('follows redirects to the address that relative links resolve against', async () => {
    const moved = (): Response => Object.defineProperty(new Response('{}'), 'url', { value: 'https://files.example/b/c.json' });
    expect(await createSourceStore(network(moved).fetch).load(url)).to.have.property('url', 'https://files.example/b/c.json');
  });

  it('asks once for one address, and again when told to forget it', async () => {
    const { fetch, asked } = network(() => new Response('1'), () => new Response('2'));
    const store = createSourceStore(fetch);
    const [first, second] = await Promise.all([store.load(url), store.load(url)]);
    expect(first).to.equal(second);
    expect(await store.load(url)).to.equal(first);
    expect(asked).to.have.length(1);
    store.forget(url);
    expect(await store.load(url)).to.have.property('text', '2');
    expect(asked).to.have.length(2);
  });

  it('does not remember a fault', async () => {
    const store = createSourceStore(network(() => new Response('', { status: 503 }), () => new Response('1')).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'answered with status 503' });
    expect(await store.load(url)).to.have.property('text', '1');
  });

  it('says that a file could not be fetched', async () => {
    const store = createSourceStore(network(() => Promise.reject(new TypeError('Failed to fetch'))).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'could not be fetched' });
  });

  it('knows where asking again is of no use', async () => {
    const answer = (status: number) => createSourceStore(network(() => new Response('', { status })).fetch).load(url);
    expect(await answer(404)).to.deep.equal({ fault: 'answered with status 404', final: true });
    expect(await answer(429)).to.deep.equal({ fault: 'answered with status 429' });
  });

  it('survives a fetch of the page that rejects with nothing', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what some pages do
    const nothing = (): Promise<Response> => Promise.reject();
    expect(await createSourceStore(nothing).load(url)).to.deep.equal({ fault: 'could not be fetched' });
  });

  it('says that a file did not come in time', async () => {
    const store = createSourceStore(network(() => Promise.reject(new DOMException('', 'TimeoutError'))).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'did not come within 30 seconds' });
  });

  it('gives up on a file larger than 10 MB without reading on', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({ pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
    } });
    const store = createSourceStore(network(() => new Response(endless)).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'is larger than 10 MB', final: true });
    expect(sent).to.be.lessThan(15_000_000);
  });

  it('puts characters together that were sent in two pieces', async () => {
    const bytes = new TextEncoder().encode('é');
    const halves = new ReadableStream<Uint8Array>({ start(controller) {
      controller.enqueue(bytes.slice(0, 1));
      controller.enqueue(bytes.slice(1));
      controller.close();
    } });
    expect(await createSourceStore(network(() => new Response(halves)).fetch).load(url)).to.have.property('text', 'é');
  });
});
