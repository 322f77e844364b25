import { same, type Check } from './check.js';
import { hostileIds } from './hostile-ids.js';
import { figures, newKey, plus, refused, voterOf, withVoters, type StoreSubject } from './voters.js';

const needsVoters = ({ oneVoter }: StoreSubject): string | undefined =>
  oneVoter ? 'the store has one voter only' : undefined;
const needsList = ({ anyTool }: StoreSubject): string | undefined =>
  anyTool ? 'the store takes any tool' : undefined;

/** What must hold of any store of votes. Votes are taken back, and counts left as they were. */
export const storeChecks: readonly Check<StoreSubject>[] = [
  {
    name: 'a vote counts once, and is said to be the voter’s own',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      const wanted = plus(before.a, 1, 0, 'ship');
      same('the answer', figures(await voter.vote(a, 'ship')), wanted);
      same('the tally', figures(await voter.tally(a)), wanted);
    }),
  },
  {
    name: 'votes of many at once are all counted',
    skip: needsVoters,
    run: (subject) => withVoters(subject, subject.voters ?? 10, async (voters, before) => {
      const [a] = subject.tools;
      const verdicts = voters.map((_voter, index) => (index % 3 === 0 ? 'skip' : 'ship'));
      const answers = await Promise.all(voters.map((voter, index) => voter.vote(a, verdicts[index] ?? null)));
      same('each voter’s own vote', answers.map(({ mine }) => mine), verdicts);
      const skip = verdicts.filter((verdict) => verdict === 'skip').length;
      const wanted = plus(before.a, verdicts.length - skip, skip, 'skip');
      same('the counts', figures(await voters[0].tally(a)), wanted);
    }),
  },
  {
    name: 'one voter’s vote is nobody else’s',
    skip: needsVoters,
    run: (subject) => withVoters(subject, 2, async ([first, second], before) => {
      const [a] = subject.tools;
      await first.vote(a, 'ship');
      same('what the other one gets', figures(await second?.vote(a, 'skip') ?? before.a), plus(before.a, 1, 1, 'skip'));
      same('what the first one gets', figures(await first.tally(a)), plus(before.a, 1, 1, 'ship'));
    }),
  },
  {
    name: 'a changed vote moves, and counts once',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      await voter.vote(a, 'ship');
      same('the answer', figures(await voter.vote(a, 'skip')), plus(before.a, 0, 1, 'skip'));
      same('the tally', figures(await voter.tally(a)), plus(before.a, 0, 1, 'skip'));
    }),
  },
  {
    name: 'the same vote again counts once',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      await voter.vote(a, 'skip');
      same('the answer', figures(await voter.vote(a, 'skip')), plus(before.a, 0, 1, 'skip'));
    }),
  },
  {
    name: 'the same request again and at the same time counts once',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      const key = newKey();
      const wanted = plus(before.a, 1, 0, 'ship');
      const answers = await Promise.all([1, 2, 3].map(() => voter.vote(a, 'ship', key)));
      same('the answers', answers.map(figures), [wanted, wanted, wanted]);
      same('a later answer', figures(await voter.vote(a, 'ship', key)), wanted);
    }),
  },
  {
    name: 'a vote can be taken back, also where there is none',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a] = subject.tools;
      await voter.vote(a, 'ship');
      same('the answer', figures(await voter.vote(a, null)), before.a);
      same('the second answer', figures(await voter.vote(a, null)), before.a);
      same('the tally', figures(await voter.tally(a)), before.a);
    }),
  },
  {
    name: 'in whatever order a voter’s requests are answered, one vote is left',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      const [a, b] = subject.tools;
      await Promise.all([
        ...(['ship', 'skip', 'ship', 'skip', 'ship'] as const).map((verdict) => voter.vote(a, verdict)),
        voter.vote(b, 'skip'),
      ]);
      const { mine, ...counts } = await voter.tally(a);
      const wanted = mine === 'ship' ? plus(before.a, 1, 0, mine) : plus(before.a, 0, 1, 'skip');
      same('the first tool', figures({ mine, ...counts }), wanted);
      same('the second tool', figures(await voter.tally(b)), plus(before.b, 0, 1, 'skip'));
    }),
  },
  {
    name: 'tallies come for the tools that are asked for, and for no other',
    run: async ({ tools, open }) => {
      const store = await open();
      same('two tools', Object.keys(await store.tallies(tools)).sort(), [...tools].sort());
      same('one tool', Object.keys(await store.tallies([tools[1]])), [tools[1]]);
      same('no tool', await store.tallies([]), {});
    },
  },
  {
    name: 'a tool that nobody may vote on is refused, and has no tally',
    skip: needsList,
    run: (subject) => withVoters(subject, 1, async ([{ store, vote }]) => {
      const unknown = `not-a-tool-${newKey()}`;
      await refused('the vote', vote(unknown, 'ship'));
      same('the tallies', Object.keys(await store.tallies([unknown, subject.tools[0]])), [subject.tools[0]]);
    }),
  },
  {
    name: 'a closed tool takes no vote, and keeps its tally',
    skip: ({ closed }) => (closed === undefined ? 'no closed tool is named' : undefined),
    run: async ({ open, closed = '' }) => {
      const voter = voterOf(await open());
      const before = await voter.tally(closed);
      same('closed', before.closed, true);
      await refused('the vote', voter.vote(closed, 'ship'));
      await refused('taking back', voter.vote(closed, null));
      same('the tally', await voter.tally(closed), before);
    },
  },
  {
    name: 'hostile ids do no harm',
    run: (subject) => withVoters(subject, 1, async ([voter], before) => {
      for (const id of hostileIds.filter((hostile) => !subject.tools.includes(hostile))) {
        const taken = await voter.vote(id, 'ship').catch(() => undefined);
        if (taken) {
          if (!subject.anyTool) throw new Error(`a vote on ${id} was not refused`);
          await voter.vote(id, null);
        }
        const tallies = await voter.store.tallies([id]).catch(() => ({}));
        same(`what else ${id} brings`, Object.keys(tallies).filter((key) => key !== id), []);
      }
      same('the counts', figures(await voter.tally(subject.tools[0])), before.a);
    }),
  },
];
