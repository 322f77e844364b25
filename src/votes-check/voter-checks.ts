import { same, type Check } from './check.js';
import { get, put, tallyIn, type ServiceSubject } from './service.js';
import { figures, newKey, plus, withVoters } from './voters.js';

/** The voter that an answer names. */
const voterIn = (headers: Headers): string => {
  const voter = headers.get('X-Voter');
  if (!voter) throw new Error('the answer to a vote has no X-Voter');
  return voter;
};

/** Another token that looks the same. */
const forged = (token: string): string => {
  const place = Math.floor(token.length * 0.75);
  return `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
};

/** How the service knows a voter again, where cookies do not come back. */
export const voterChecks: readonly Check<ServiceSubject>[] = [
  {
    name: 'X-Voter of an answer, sent back, is the same voter',
    run: (subject) => withVoters(subject, 1, async (_voters, before) => {
      const [a] = subject.tools;
      const voter = voterIn((await put(subject, a, 'ship')).headers);
      const told = await get(subject, [a], voter);
      const tally = tallyIn({ ...told, json: new Map(Object.entries(told.json ?? {})).get(a) });
      same('the tally', figures(tally), plus(before.a, 1, 0, 'ship'));
      const last = await put(subject, a, null, { voter });
      same('the tally when it is taken back', figures(tallyIn(last)), before.a);
    }),
  },
  {
    name: 'a forged X-Voter is nobody: it takes no vote from whom it names',
    run: (subject) => withVoters(subject, 1, async (_voters, before) => {
      const [a] = subject.tools;
      const victim = voterIn((await put(subject, a, 'ship')).headers);
      for (const token of [forged(victim), victim.split('.')[0] ?? '', 'null', '1', 'x'.repeat(4000)]) {
        if (token === victim) continue;
        const told = await put(subject, a, 'skip', { voter: token });
        if (told.status >= 500) throw new Error(`X-Voter ${token.slice(0, 80)}: ${told.status}`);
        const given = told.headers.get('X-Voter');
        if (given === victim) throw new Error(`X-Voter ${token} became the voter that it names`);
        if (told.status === 200) await put(subject, a, null, { voter: voterIn(told.headers) });
      }
      const last = await put(subject, a, null, { voter: victim });
      same('the tally when it is taken back', figures(tallyIn(last)), before.a);
    }),
  },
  {
    name: 'a first vote whose answer got lost counts once when it is sent again',
    run: (subject) => withVoters(subject, 1, async (_voters, before) => {
      const [a] = subject.tools;
      const key = newKey();
      const answers = await Promise.all([put(subject, a, 'ship', { key }), put(subject, a, 'ship', { key })]);
      const later = await put(subject, a, 'ship', { key });
      const voters = [...new Set([...answers, later].map(({ headers }) => voterIn(headers)))];
      const tally = figures(tallyIn(later));
      for (const voter of voters) await put(subject, a, null, { voter });
      same('the tally', tally, plus(before.a, 1, 0, 'ship'));
      same('voters', voters.length, 1);
    }),
  },
];
