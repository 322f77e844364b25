/** The votes services on this machine: how many requests a second they answer, and how long the slowest wait. */
import { services, temporary, vote } from '../test/votes/services.mjs';

const connections = 32;
const span = 5000; // milliseconds
const tools = Array.from({ length: 50 }, (_tool, index) => `tool-${index}`);
const votesATool = 200;

/** Votes of others, so that there is something to count. */
const fill = (name) => {
  const site = name === 'worker' ? ['namespace, ', `'demo', `] : ['', ''];
  return `WITH RECURSIVE
    tool(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM tool WHERE i < ${tools.length - 1}),
    voter(j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM voter WHERE j < ${votesATool})
    INSERT INTO votes (${site[0]}tool, voter, verdict, day)
    SELECT ${site[1]}'tool-' || i, 'voter-' || j, iif(j % 3, 'ship', 'skip'), '2026-01-01' FROM tool, voter`;
};

/** @returns a row of the table: requests a second, and the time in which 99 of 100 are answered */
async function measure(name, ask) {
  const times = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, async (_connection, number) => {
    while (performance.now() - start < span) {
      const sent = performance.now();
      const answer = await ask(number);
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
      times.push(performance.now() - sent);
    }
  }));
  const seconds = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  const p99 = times[Math.floor(times.length * 0.99)];
  return { name, ours: `p99 ${p99.toFixed(0)} ms`, figure: `${(times.length / seconds).toFixed(0)}/s` };
}

/** Votes, and batched reads of 50 tools with 200 votes each, over 32 connections. */
export async function votes() {
  const rows = [];
  for (const { name, fault, start } of services) {
    if (fault) {
      rows.push({ name: `${name}: ${fault}`, figure: 'skipped' });
      continue;
    }
    const { folder, remove } = temporary();
    const service = await start({ folder, tools });
    try {
      const ask = ([path, init]) => fetch(service.url + path, init);
      const voters = [];
      for (let number = 0; number < connections; number += 1) {
        voters.push((await ask(vote(tools[number], 'ship'))).headers.get('X-Voter'));
      }
      await service.query(fill(name));
      let count = 0;
      rows.push(await measure(`${name}: votes`, (number) => {
        count += 1;
        return ask(vote(tools[count % tools.length], count % 3 ? 'ship' : 'skip', { voter: voters[number] }));
      }));
      const batch = `/tallies?${tools.map((tool) => `tool=${tool}`).join('&')}`;
      rows.push(await measure(`${name}: 50 tallies, a voter`, (number) => (
        ask([batch, { headers: { 'X-Voter': voters[number] } }]))));
      rows.push(await measure(`${name}: 50 tallies, a stranger`, () => ask([batch])));
    } finally {
      await service.stop();
      remove();
    }
  }
  return rows;
}
