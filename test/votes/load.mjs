/** Many voters at once against a service that loses connections and is restarted, and the books of what it answered. */
import { setTimeout as wait } from 'node:timers/promises';
import { asOwner, vote } from './services.mjs';

/** A generator of numbers from 0 to 1 that gives the same ones in every run (mulberry32). */
const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Lets voters vote at once. Each one sends the next vote when the last one was acknowledged; one whose connection was
 * dropped, on purpose or by the restart, is sent again under its key until it is. Some are sent twice at once, or once
 * more when others have followed.
 * @param {object} service as `services` start it
 * @param {{ restart: () => Promise<void>, voters: number, votes: number, tools: string[], seed?: number }} options
 *   `restart` stops the service without warning and starts it again at the same address
 */
export async function castMany(service, { restart, voters, votes, tools, seed = 1 }) {
  const figures = { acknowledged: 0, sent: 0, dropped: 0, lost: 0, repeated: 0, restarts: 0, faults: [] };
  const times = [];
  let restarting;

  /** Sends a vote once; undefined where no answer came. */
  const send = async (voter, { tool, verdict, key }, drop) => {
    figures.sent += 1;
    const [path, init] = vote(tool, verdict, { key, voter: voter.token });
    const started = performance.now();
    try {
      const answer = await fetch(service.url + path, { ...init, signal: drop });
      const tally = await answer.json();
      if (answer.status === 200) {
        times.push(performance.now() - started);
        return { tally, token: answer.headers.get('X-Voter') };
      }
      // What a dying or waking service says; any other answer is a fault.
      if (answer.status < 500) figures.faults.push(`${answer.status} ${JSON.stringify(tally)}`);
    } catch {
      figures[drop?.aborted ? 'dropped' : 'lost'] += 1;
    }
    return undefined;
  };

  const acknowledge = async (voter, cast, random) => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const isDropped = random() < 0.1;
      const answer = await send(voter, cast, isDropped ? AbortSignal.timeout(Math.ceil(random() * 40)) : undefined);
      if (answer) return answer;
      await (restarting ?? wait(random() * 20));
    }
    throw new Error('A vote was not taken in a thousand tries.');
  };

  const castAll = async (number) => {
    const random = randomFrom(seed * 1000 + number);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const voter = { token: undefined, last: new Map() };
    const log = [];
    const repeats = [];
    for (let count = 0; count < votes / voters; count += 1) {
      const verdict = pick(['ship', 'skip', 'ship', 'skip', null]);
      const cast = { tool: pick(tools), verdict, key: crypto.randomUUID() };
      if (random() < 0.1) {
        figures.repeated += 1;
        repeats.push(send(voter, cast));
      }
      const { tally, token } = await acknowledge(voter, cast, random);
      if (voter.token !== undefined && token !== voter.token) figures.faults.push('another voter');
      voter.token = token;
      if (tally.mine !== cast.verdict) figures.faults.push(`${cast.verdict} was answered as ${tally.mine}`);
      voter.last.set(cast.tool, cast.verdict);
      log.push(cast);
      figures.acknowledged += 1;
      if (random() < 0.1) {
        figures.repeated += 1;
        repeats.push(send(voter, pick(log)));
      }
      if (figures.acknowledged >= votes / 2 && figures.restarts === 0) {
        figures.restarts += 1;
        restarting = restart().finally(() => { restarting = undefined; });
        await restarting;
      }
    }
    await Promise.all(repeats);
    return voter;
  };

  const started = performance.now();
  const all = await Promise.all(Array.from({ length: voters }, (_voter, number) => castAll(number)));
  const seconds = (performance.now() - started) / 1000;
  times.sort((one, other) => one - other);
  return {
    ...figures, seconds, perSecond: times.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99),
    voters: all,
  };
}

/** What the acknowledged votes say that the counts are, by tool. */
export const countsOf = (voters, tools) => Object.fromEntries(tools.map((tool) => {
  const verdicts = voters.map(({ last }) => last.get(tool));
  const of = (verdict) => verdicts.filter((one) => one === verdict).length;
  return [tool, { ship: of('ship'), skip: of('skip') }];
}));

/**
 * Holds a service against the books.
 * @returns {Promise<string[]>} a sentence for each tool whose counts, and each voter whose vote, is not as acknowledged
 */
export async function differencesFrom(service, voters, tools) {
  const query = tools.map((tool) => `tool=${tool}`).join('&');
  const wanted = countsOf(voters, tools);
  const found = [];
  for (const { token, last } of voters) {
    const tallies = await (await fetch(`${service.url}/tallies?${query}`, { headers: { 'X-Voter': token } })).json();
    for (const tool of tools) {
      const { ship, skip, mine } = tallies[tool];
      if (mine !== (last.get(tool) ?? null)) found.push(`a voter on ${tool}: ${mine} instead of ${last.get(tool)}`);
      if (ship !== wanted[tool].ship || skip !== wanted[tool].skip) {
        found.push(`${tool}: ${ship} and ${skip} instead of ${wanted[tool].ship} and ${wanted[tool].skip}`);
      }
    }
  }
  const { votes } = await (await asOwner(service, 'GET', 'export')).json();
  const rows = Object.values(wanted).reduce((sum, { ship, skip }) => sum + ship + skip, 0);
  if (votes.length !== rows) found.push(`${votes.length} votes in the export instead of ${rows}`);
  return [...new Set(found)];
}
