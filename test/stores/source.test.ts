import { expect } from '@open-wc/testing';
import { createSourceStore, type SourceFault, type SourceFile } from '../../src/stores/source.js';

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

/** What it says, once it is there. */
const textOf = (file: SourceFile | SourceFault): string => {
  if ('fault' in file) throw new Error(`no file: ${file.fault}`);
  return file.text;
};

describe('source store', () => {
  it('gives what the file holds, of which type it is, and the address that it came from', async () => {
    const { fetch, asked } = network(() => new Response('{"é":1}', { headers: { 'content-type': 'a/b; charset=c' } }));
    const file = await createSourceStore(fetch).load(url);
    expect(textOf(file)).to.equal('{"é":1}');
    expect(file).to.include({ type: 'a/b; charset=c', url });
    expect(new Request(url, asked[0]?.[1]).credentials).to.equal('same-origin');
    expect(asked[0]?.[1]?.signal).to.be.instanceOf(AbortSignal);
  });

  it('takes an answer without a body for an empty file', async () => {
    const { fetch } = network(() => new Response(null, { status: 204 }));
    expect(textOf(await createSourceStore(fetch).load(url))).to.equal('');
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
    expect(textOf(await store.load(url))).to.equal('2');
    expect(asked).to.have.length(2);
  });

  it('does not remember a fault', async () => {
    const store = createSourceStore(network(() => new Response('', { status: 503 }), () => new Response('1')).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 503, final: false });
    expect(textOf(await store.load(url))).to.equal('1');
  });

  it('says that a file could not be fetched', async () => {
    const store = createSourceStore(network(() => Promise.reject(new TypeError('Failed to fetch'))).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'TypeError', final: false });
  });

  it('knows where asking again is of no use', async () => {
    const answer = (status: number) => createSourceStore(network(() => new Response('', { status })).fetch).load(url);
    expect(await answer(404)).to.deep.equal({ fault: 404, final: true });
    expect(await answer(429)).to.deep.equal({ fault: 429, final: false });
  });

  it('survives a fetch of the page that rejects with nothing', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what some pages do
    const nothing = (): Promise<Response> => Promise.reject();
    expect(await createSourceStore(nothing).load(url)).to.deep.equal({ fault: undefined, final: false });
  });

  it('says that a file did not come in time', async () => {
    const store = createSourceStore(network(() => Promise.reject(new DOMException('', 'TimeoutError'))).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'TimeoutError', final: false });
  });

  it('gives up on a file larger than 10 MB without reading on', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({ pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
    } });
    const store = createSourceStore(network(() => new Response(endless)).fetch);
    expect(await store.load(url)).to.deep.equal({ fault: 'large', final: true });
    expect(sent).to.be.lessThan(15_000_000);
  });

  it('puts characters together that were sent in two pieces', async () => {
    const bytes = new TextEncoder().encode('é');
    const halves = new ReadableStream<Uint8Array>({ start(controller) {
      controller.enqueue(bytes.slice(0, 1));
      controller.enqueue(bytes.slice(1));
      controller.close();
    } });
    expect(textOf(await createSourceStore(network(() => new Response(halves)).fetch).load(url))).to.equal('é');
  });
});
