import { same, type Check } from './check.js';
import { ask, get, put, refusedWith, type ServiceSubject, type Told } from './service.js';
import { figures, newKey, plus, withVoters, type Voter } from './voters.js';

/** Asks with one vote each, and looks whether any of them counts. */
const counting = (
  work: (subject: ServiceSubject, tool: string, voter: Voter) => Promise<void>,
) => (subject: ServiceSubject): Promise<void> => withVoters(subject, 1, async ([voter], before) => {
  const [a] = subject.tools;
  await work(subject, a, voter);
  same('the counts afterwards', figures(await voter.tally(a)), before.a);
});

const raw = (subject: ServiceSubject, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> =>
  ask(subject, {
    method: 'PUT',
    path: `/votes/${encodeURIComponent(subject.tools[0])}`,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey(), ...headers },
    body,
  });

/** How requests are read, what is refused and with which word, and that what is refused does not count. */
export const requestChecks: readonly Check<ServiceSubject>[] = [
  {
    name: 'reading sets no cookie, and makes no voter',
    run: async (subject) => {
      const { status, headers } = await get(subject, subject.tools);
      const found = [status, headers.get('Set-Cookie'), headers.get('X-Voter')];
      same('status, Set-Cookie, X-Voter', found, [200, null, null]);
    },
  },
  {
    name: 'up to 50 ids come in one request, and more are invalid',
    run: async (subject) => {
      const ids = Array.from({ length: 51 }, (_id, index) => (index === 0 ? subject.tools[0] : `not-a-tool-${index}`));
      const { status, json } = await get(subject, ids.slice(0, 50));
      same('50 ids', [status, Object.keys(json ?? {})], [200, [subject.tools[0]]]);
      refusedWith('51 ids', await get(subject, ids), 400, 'invalid');
    },
  },
  {
    name: 'an unknown tool is unknown-tool',
    run: async (subject) => {
      refusedWith('a vote', await put(subject, `not-a-tool-${newKey()}`, 'ship'), 404, 'unknown-tool');
    },
  },
  {
    name: 'a closed tool is closed',
    skip: ({ closed }) => (closed === undefined ? 'no closed tool is named' : undefined),
    run: async (subject) => refusedWith('a vote', await put(subject, subject.closed ?? '', 'ship'), 409, 'closed'),
  },
  {
    name: 'what is no vote is invalid, and does not count',
    run: counting(async (subject) => {
      for (const body of ['', '{', '[]', 'null', '"ship"', '{}', '{"verdict":"Ship"}', '{"verdict":1}']) {
        refusedWith(`the body ${body}`, await raw(subject, body), 400, 'invalid');
      }
    }),
  },
  {
    name: 'a vote without an idempotency key is invalid, and does not count',
    run: counting(async (subject) => {
      refusedWith('no key', await raw(subject, '{"verdict":"ship"}', { 'Idempotency-Key': '' }), 400, 'invalid');
    }),
  },
  {
    name: 'a wrong media type is media-type, and does not count',
    run: counting(async (subject) => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
        const told = await raw(subject, '{"verdict":"ship"}', { 'Content-Type': type });
        refusedWith(type, told, 415, 'media-type');
      }
    }),
  },
  {
    name: 'a body that is too large is too-large, and does not count',
    run: counting(async (subject) => {
      const body = JSON.stringify({ verdict: 'ship', more: 'x'.repeat(100_000) });
      refusedWith('100 kB', await raw(subject, body), 413, 'too-large');
    }),
  },
  {
    name: 'one key is one vote: for another vote or tool it is invalid',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a, b] = subject.tools;
      const key = newKey();
      await voter.vote(a, 'ship', key);
      const again = async (tool: string, verdict: 'ship' | 'skip'): Promise<string> =>
        voter.vote(tool, verdict, key).then(() => 'taken', (error: unknown) => String(error));
      for (const answer of [await again(a, 'skip'), await again(b, 'ship')]) {
        if (!/400.*invalid/.test(answer)) throw new Error(`the same key again: ${answer} instead of 400 invalid`);
      }
      same('the first tool', figures(await voter.tally(a)), plus(before.a, 1, 0, 'ship'));
      same('the second tool', figures(await voter.tally(b)), before.b);
    }),
  },
  {
    name: 'a request that comes again late does not bring the old vote back',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      const key = newKey();
      await voter.vote(a, 'ship', key);
      await voter.vote(a, 'skip');
      await voter.vote(a, 'ship', key);
      same('the tally', figures(await voter.tally(a)), plus(before.a, 0, 1, 'skip'));
    }),
  },
  {
    name: 'a vote that failed can be made good under the same key',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      const key = newKey();
      const headers = { 'Content-Type': 'text/plain', 'Idempotency-Key': key };
      refusedWith('the first try', await raw(subject, '{"verdict":"ship"}', headers), 415, 'media-type');
      same('the second', figures(await voter.vote(a, 'ship', key)), plus(before.a, 1, 0, 'ship'));
    }),
  },
  {
    name: 'no address, however odd, makes the service fail',
    run: async (subject) => {
      const paths = ['/votes/%FF', '/votes/%', '/votes/', '/votes/a/b', '/tallies?tool=%FF', '/tallies?tool[]=a'];
      for (const path of paths) {
        const method = path.startsWith('/votes') ? 'PUT' : 'GET';
        const { status } = await ask(subject, {
          method, path, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
          ...method === 'PUT' && { body: '{"verdict":"ship"}' },
        });
        if (status >= 500) throw new Error(`${method} ${path}: ${status}`);
      }
    },
  },
];
