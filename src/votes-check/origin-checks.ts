import { same, type Check } from './check.js';
import { ask, get, put, refusedWith, type ServiceSubject, type Told } from './service.js';
import { figures, newKey, withVoters } from './voters.js';

const needsOrigin = ({ origin }: ServiceSubject): string | undefined =>
  origin === undefined ? 'no origin is named' : undefined;

/** An origin that no service allows: the name is reserved for nobody. */
const stranger = 'https://stranger.invalid';

const words = (headers: Headers, name: string): string[] =>
  (headers.get(name) ?? '').split(',').map((word) => word.trim().toLowerCase());

const readable = (what: string, { headers }: Told, origin: string | undefined): void => {
  same(`${what}: the origin and credentials that are allowed`,
    [headers.get('Access-Control-Allow-Origin'), headers.get('Access-Control-Allow-Credentials')], [origin, 'true']);
  const exposed = words(headers, 'Access-Control-Expose-Headers');
  same(`${what}: exposed`, ['x-voter', 'retry-after'].filter((name) => !exposed.includes(name)), []);
};

/** That pages of the site may ask and read the answers, errors as well, and other pages may not. */
export const originChecks: readonly Check<ServiceSubject>[] = [
  {
    name: 'a page of the site may read tallies, votes and errors, with X-Voter and Retry-After',
    skip: needsOrigin,
    run: async (subject) => {
      readable('tallies', await get(subject, subject.tools), subject.origin);
      readable('a vote', await put(subject, subject.tools[0], null), subject.origin);
      readable('an error', await put(subject, `not-a-tool-${newKey()}`, 'ship'), subject.origin);
    },
  },
  {
    name: 'a browser that asks beforehand is told that votes may be sent',
    skip: needsOrigin,
    run: async (subject) => {
      const told = await ask(subject, {
        method: 'OPTIONS',
        path: `/votes/${encodeURIComponent(subject.tools[0])}`,
        headers: {
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Headers': 'content-type,idempotency-key,x-voter',
        },
      });
      if (told.status < 200 || told.status > 299) throw new Error(`${told.status} ${told.text}`);
      same('the origin and credentials that are allowed', [
        told.headers.get('Access-Control-Allow-Origin'), told.headers.get('Access-Control-Allow-Credentials'),
      ], [subject.origin, 'true']);
      same('PUT is allowed', words(told.headers, 'Access-Control-Allow-Methods').includes('put'), true);
      const allowed = words(told.headers, 'Access-Control-Allow-Headers');
      same('missing headers',
        ['content-type', 'idempotency-key', 'x-voter'].filter((name) => !allowed.includes(name)), []);
    },
  },
  {
    name: 'a page of another site is refused with origin, and its votes do not count',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      for (const origin of [stranger, 'null', `${subject.origin ?? 'https://example.com'}.stranger.invalid`]) {
        const told = await put(subject, a, 'ship', { headers: { Origin: origin } });
        refusedWith(`a vote from ${origin}`, told, 403, 'origin');
        same(`what ${origin} may read`, told.headers.get('Access-Control-Allow-Origin'), null);
      }
      same('the counts afterwards', figures(await voter.tally(a)), before.a);
    }),
  },
];
