import { same, type Check } from './check.js';
import { ask, refusedWith, type ServiceSubject, type Told } from './service.js';
import { figures, plus, refused, withVoters } from './voters.js';

const needsSecret = ({ secret }: ServiceSubject): string | undefined =>
  secret === undefined ? 'no owner’s secret is given' : undefined;

const asOwner = (subject: ServiceSubject, method: string, path: string, body?: unknown, secret = subject.secret) =>
  ask(subject, {
    method,
    path: `/owner/${path}`,
    headers: { Authorization: `Bearer ${secret ?? ''}`, 'Content-Type': 'application/json' },
    ...body !== undefined && { body: JSON.stringify(body) },
  });

const setClosed = async (subject: ServiceSubject, closed: boolean): Promise<void> => {
  const { status, text } = await asOwner(subject, 'PUT', `tools/${encodeURIComponent(subject.tools[1])}`, { closed });
  if (status !== 200) throw new Error(`${closed ? 'closing' : 'opening'} a tool: ${status} ${text}`);
};

const votesIn = ({ json, text }: Told): unknown[] => {
  const votes = (json as { votes?: unknown } | undefined)?.votes;
  if (!Array.isArray(votes)) throw new Error(`no export: ${text.slice(0, 200)}`);
  return votes;
};

/** What the services of this project let their owner do. */
export const ownerChecks: readonly Check<ServiceSubject>[] = [
  {
    name: 'the owner closes a tool and opens it again',
    skip: needsSecret,
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [, b] = subject.tools;
      await voter.vote(b, 'ship');
      await setClosed(subject, true);
      try {
        same('the tally', await voter.tally(b), { ...plus(before.b, 1, 0, 'ship'), closed: true });
        await refused('a vote on a closed tool', voter.vote(b, 'skip'));
      } finally {
        await setClosed(subject, false);
      }
      same('the tally of the open tool', await voter.tally(b), plus(before.b, 1, 0, 'ship'));
    }),
  },
  {
    name: 'the owner gets all votes, and nothing by which a voter could be known or played',
    skip: needsSecret,
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      await voter.vote(a, 'ship');
      const told = await asOwner(subject, 'GET', 'export');
      const votes = votesIn(told) as { tool: string; verdict: string }[];
      const ships = votes.filter(({ tool, verdict }) => tool === a && verdict === 'ship').length;
      same('exported votes', ships, before.a.ship + 1);
      same('their keys', [...new Set(votes.flatMap(Object.keys))].sort(), ['day', 'tool', 'verdict', 'voter']);
      same('the tally', figures(await voter.tally(a)), plus(before.a, 1, 0, 'ship'));
    }),
  },
  {
    name: 'the owner’s routes need the secret',
    skip: needsSecret,
    run: async (subject) => {
      for (const secret of ['', 'wrong', `${subject.secret ?? ''}x`, (subject.secret ?? '').slice(0, -1)]) {
        for (const [method, path] of [['GET', 'export'], ['DELETE', 'votes?voter=nobody']] as const) {
          refusedWith(`${method} ${path}`, await asOwner(subject, method, path, undefined, secret), 401, 'secret');
        }
      }
    },
  },
];
